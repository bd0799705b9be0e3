import type { Page } from 'playwright-core'
import { formText } from '#kernel/form-text'
import { problemText } from '#kernel/problem'
import { languages, type Language } from '#kernel/text'
import { handOverText, homeText } from '#modules/home'
import {
  clearanceText,
  directoryText,
  networkText,
  overseerText,
  peopleText,
  seatText,
  standingText,
  successionText,
} from '#modules/network'
import { journalText } from '#modules/journal'
import { oversightText } from '#modules/oversight'
import { draftText, planText } from '#modules/plan'
import { signInText } from '#modules/sign-in'
import { languageNames, text as uiText } from '../../src/ui/text.ts'

/** Every word of every screen. */
export const texts = {
  formText,
  problemText,
  homeText,
  handOverText,
  networkText,
  peopleText,
  seatText,
  clearanceText,
  directoryText,
  overseerText,
  standingText,
  successionText,
  journalText,
  oversightText,
  draftText,
  planText,
  signInText,
  uiText,
}

/** Short words that only one of the languages has, or that the others hardly use. */
const TELLING: Readonly<Record<Language, RegExp>> = {
  nl: /\b(het|een|van|voor|niet|wordt|naar|deze|nog|wat|wie|zijn|uit|maar|ook)\b/giu,
  fr: /\b(le|la|les|des|du|une|est|pour|avec|dans|pas|qui|aux|sur|cette|vous)\b/giu,
  en: /\b(the|of|and|this|with|for|who|what|that|not|are|from|your)\b/giu,
}

const vocabulary = Object.fromEntries(
  languages.map(language => [
    language,
    new Set(Object.values(texts).flatMap(text => wordsIn(text[language]))),
  ]),
) as unknown as Record<Language, ReadonlySet<string>>

function wordsIn(text: unknown): string[] {
  if (typeof text === 'string') return [text]
  return typeof text === 'object' && text ? Object.values(text).flatMap(wordsIn) : []
}

/** What a page says in another language than the reader's, without telling so by `lang`. */
export async function foreignWords(page: Page, language: Language): Promise<string[]> {
  const said = await page.evaluate(spoken => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { parentElement: element, textContent } = walker.currentNode
      if (element?.closest('[lang]')?.getAttribute('lang') === spoken) found.push(textContent ?? '')
    }
    return found
  }, language)
  return said.map(part => part.trim()).filter(part => isForeign(part, language))
}

function isForeign(said: string, language: Language): boolean {
  // A language is called by its own name everywhere.
  if (Object.values<string>(languageNames).includes(said)) return false
  const others = languages.filter(other => other !== language)
  const count = (other: Language) => said.match(TELLING[other])?.length ?? 0
  const borrowed = !vocabulary[language].has(said) && others.some(other => vocabulary[other].has(said))
  return borrowed || others.some(other => count(other) > count(language) + 1)
}

/** Words of the screens that are the same in Dutch and in French, which is how a forgotten translation looks. */
export const sameInBoth = (): string[] =>
  Object.values(texts).flatMap(({ nl, fr }) => {
    const french = wordsIn(fr)
    return wordsIn(nl).filter((word, place) => word === french[place])
  })
