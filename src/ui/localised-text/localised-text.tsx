import type { ComponentChildren } from 'preact'
import { useScene, useText } from '#kernel/scene'
import { inLanguage, type Language, type Localised } from '#kernel/text'
import { Prose } from '#ui/prose'
import { text } from '../text.ts'

interface LocalisedTextProps {
  readonly content: Localised
  /** Several paragraphs instead of a few words in a line. */
  readonly prose?: boolean | undefined
  /** Leaves out the note where there is no room, such as in a list; the language stays marked. */
  readonly quiet?: boolean | undefined
}

/** Content in the reader's language or else in another one, which it then says. */
export function LocalisedText({ content, prose, quiet }: LocalisedTextProps) {
  const t = useText(text)
  const { language } = useScene()
  const found = inLanguage(content, language)
  const lang = found.language === language ? undefined : found.language
  const note = lang === undefined || quiet ? undefined : t.onlyIn[lang]
  if (prose) return <LocalisedProse note={note} text={found.text} lang={lang} />
  return (
    <>
      {localisedName(content)}
      {note && <span class="localised-text__note"> ({note})</span>}
    </>
  )
}

/** A name in the reader's language or else marked as another one, for lists too long to make each name a component. */
export function localisedName(content: Localised): ComponentChildren {
  const { language } = useScene()
  const found = inLanguage(content, language)
  return found.language === language ? found.text : <bdi lang={found.language}>{found.text}</bdi>
}

interface LocalisedProseProps {
  readonly note: string | undefined
  readonly text: string
  readonly lang: Language | undefined
}

const LocalisedProse = ({ note, text: words, lang }: LocalisedProseProps) => (
  <>
    {note && <p class="localised-text__note">{capitalised(note)}</p>}
    <Prose text={words} lang={lang} />
  </>
)

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
