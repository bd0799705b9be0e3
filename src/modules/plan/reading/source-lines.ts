/** What stands between a line and the one before it. */
export type Gap = 'line' | 'blank' | 'page'

export interface Line {
  readonly number: number
  readonly text: string
  readonly gap: Gap
  /** Length as printed, also when the number before the text was split off. */
  readonly width: number
}

// Letters, punctuation and circled digits that are what they seem to be.
const NEEDS_CLEANING =
  /[^ -~\u00A1-\u00AC\u00AE-\u0131\u0134-\u02FF\u2012-\u2027\u20AC\u2460-\u24FF\u2776-\u2793]| {2}|^ | $/u
const SOFT_HYPHEN = '\u00AD'
const INVISIBLE = /[\uFEFF\u200B-\u200F\u2060]/gu
const SPACES = /[\p{Cc}\p{Zs}\s]+/gu
const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
  ĳ: 'ij',
  Ĳ: 'IJ',
}

export const widerGap = (one: Gap, other: Gap): Gap => {
  if (one === 'page' || other === 'page') return 'page'
  return one === 'blank' || other === 'blank' ? 'blank' : 'line'
}

// A soft hyphen at the end of a line says that the word goes on: it is kept for the joining of lines.
function cleaned(raw: string): string {
  if (!NEEDS_CLEANING.test(raw)) return raw
  const text = raw
    .normalize('NFC')
    .replaceAll(INVISIBLE, '')
    .replaceAll(SPACES, ' ')
    .replaceAll(/[\u2010\u2011]/gu, '-')
    .replaceAll(/[ﬀ-ﬆĲĳ]/gu, found => LIGATURES[found] ?? found)
    .trim()
  if (!text.includes(SOFT_HYPHEN)) return text
  const visible = text.replaceAll(SOFT_HYPHEN, '').trim()
  return visible && text.endsWith(SOFT_HYPHEN) ? visible + SOFT_HYPHEN : visible
}

/** The lines that hold text, cleaned of what only the typesetting put there. */
export function sourceLines(text: string): readonly Line[] {
  const lines: Line[] = []
  let gap: Gap = 'page'
  for (const [index, physical] of text.split(/\r\n|\r|\n/u).entries()) {
    for (const [part, piece] of physical.split('\f').entries()) {
      if (part > 0) gap = 'page'
      const kept = cleaned(piece)
      if (kept) {
        lines.push({ number: index + 1, text: kept, gap, width: kept.length })
        gap = 'line'
      } else if (!physical.includes('\f')) gap = widerGap(gap, 'blank')
    }
  }
  return lines
}
