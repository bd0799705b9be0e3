/** The languages of every screen. Dutch and French are equal by law; English is complete too. */
export const languages = ['nl', 'fr', 'en'] as const
/** One of the languages of the screens. */
export type Language = (typeof languages)[number]

/** Tells a language of the screens from anything else. */
export const isLanguage = (value: unknown): value is Language =>
  languages.some(language => language === value)

interface Words {
  readonly [key: string]: string | ((...values: never[]) => string) | Words
}

/** All words of a module. The Dutch decide the shape: a word that French or English misses does not compile. */
export const defineText = <W extends Words>(text: {
  readonly nl: W
  readonly fr: NoInfer<W>
  readonly en: NoInfer<W>
}): Readonly<Record<Language, W>> => ({ ...text, fr: wordsSpaced(text.fr) as W })

/** As French is printed: a space that does not break before : ; ? ! and inside guillemets; people type a plain one. */
export const spaced = (french: string): string => french.replaceAll(/ (?=[:;?!»])|(?<=«) /g, '\u00A0')

const wordsSpaced = (words: Words): Words =>
  Object.fromEntries(
    Object.entries(words).map(([key, word]) => {
      if (typeof word === 'string') return [key, spaced(word)]
      if (typeof word === 'function') return [key, (...values: never[]) => spaced(word(...values))]
      return [key, wordsSpaced(word)]
    }),
  )

/** Content that people write: Dutch and French before it may be published, English when somebody has it. */
export interface Localised {
  readonly nl?: string | undefined
  readonly fr?: string | undefined
  readonly en?: string | undefined
}

/** What to show in this language and, when it is missing there, in which other language it stands. */
export function inLanguage(content: Localised, language: Language): { text: string; language: Language } {
  const found = content[language] ? language : languages.find(candidate => content[candidate])
  const text = found ? (content[found] ?? '') : ''
  return { text: found === 'fr' ? spaced(text) : text, language: found ?? language }
}

/** Content that is published: Dutch and French, always. */
export interface Bilingual extends Localised {
  readonly nl: string
  readonly fr: string
}
