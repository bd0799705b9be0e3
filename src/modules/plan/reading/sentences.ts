const SENTENCE_END = /(?:[.!?…:;][)\]”»"'’]*|[”»])$/u
const MID_SENTENCE = /^(?:["“«‘]?\s?\p{Ll}|\((?!\d)|[,;)\]…])/u
const STARTS_SMALL_ANYWAY = /^(?:safe\.brussels|['’][snt]\s|e-|https?:|www\.)/u
const ABBREVIATION =
  /(?:^|\s)(?:o\.m|o\.a|m\.b\.t|t\.a\.v|bv|bijv|nr|art|p\.\s?ex|c\.-à-d|cf|resp|inz|n)\.$/iu

export const endsSentence = (text: string): boolean => SENTENCE_END.test(text.slice(-8))

export const startsInMidSentence = (text: string): boolean =>
  MID_SENTENCE.test(text.slice(0, 4)) && !STARTS_SMALL_ANYWAY.test(text.slice(0, 20))

export const endsWithAbbreviation = (text: string): boolean => ABBREVIATION.test(text.slice(-12))

const IN_THE_AIR =
  /(?:,|(?:^|\s|['’])(?:de|het|een|van|en|of|in|op|te|om|met|door|tussen|onder|la|le|les|des?|du|et|ou|à|aux?|par|pour|avec|dans|sur|l['’]|d['’]))$/iu

/** No sentence and no title ends with "van de" or with a comma. */
export const endsInTheAir = (text: string): boolean => IN_THE_AIR.test(text.slice(-9))

export const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+(?=["“«(]?\p{Lu})/u)

/** "…" and "(a, b ...)" may stand inside a sentence. */
export const endsWithEllipsis = (text: string): boolean => /(?:\.\.\.|…)[)\]]?$/u.test(text.slice(-5))

const HAS_ACCENT = /[\u00C0-\u036F\u1E00-\u1EFF]/u

/** Lower case without accents, so that PORTEE and Portée read the same. */
export function folded(text: string): string {
  const plain = HAS_ACCENT.test(text) ? text.normalize('NFD').replaceAll(/\p{M}/gu, '') : text
  return plain.replaceAll('’', "'").toLowerCase()
}

export const isInCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase()

export const wordsOf = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean)
