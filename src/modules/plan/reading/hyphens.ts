import { keepsFrenchHyphen } from './french-compounds.ts'
import { endsWithHyphen, withoutElision, withoutEnding, type Spelling } from './spelling.ts'

const SUSPENDED = /^(?:en\/of|en|of|et|ou|and|or|tot|noch|maar)(?!\p{L})/iu
const FIRST_PARTS = new Set(['non', 'niet', 'vice', 'sociaal'])
const LAST_WORD = /[\p{L}\d’'-]{1,60}$/u
const FIRST_WORD = /^[\p{L}\d’'-]{1,60}/u
// Of these the text may have both halves as words, and yet their compounds are one word.
const SOLID_FIRST_PARTS = new Set('entre contre avant après super porte garde passe haute inter'.split(' '))
const SHORTEST = 5

const lastWord = (text: string): string => (LAST_WORD.exec(text.slice(-61))?.[0] ?? '').toLowerCase()
const firstWord = (text: string): string => (FIRST_WORD.exec(text.slice(0, 61))?.[0] ?? '').toLowerCase()

// Dutch writes compounds as one word: there two words prove nothing.
function areTwoWords(part: string, first: string, { words, language }: Spelling): boolean {
  if (language !== 'fr' || part.length < SHORTEST || first.length < SHORTEST) return false
  return !SOLID_FIRST_PARTS.has(part) && words.has(part) && words.has(first)
}

/** True for "Sint-/Gillis" and "LIVC-/R", false for "MAATRE-/GELEN". */
function isNameOrCode(left: string, right: string): boolean {
  if (!/^[\p{Lu}\d]/u.test(right)) return false
  return !(/\p{Lu}{2}$/u.test(left.slice(-2)) && /^\p{Lu}{2}/u.test(right))
}

/** What the rest of the text writes: with a hyphen, as one word, or neither. */
function writtenElsewhere(last: string, first: string, spelling: Spelling): boolean | undefined {
  const start = withoutElision(last)
  const part = start.slice(start.lastIndexOf('-') + 1)
  const end = withoutEnding(first)
  const asCompound = spelling.compounds.has(`${start}-${end}`) || spelling.compounds.has(`${part}-${end}`)
  const asOne = spelling.words.has(start + first) || spelling.words.has(withoutEnding(start + first))
  return asCompound === asOne ? undefined : asCompound
}

function isGenuine(left: string, right: string, spelling: Spelling): boolean {
  if (isNameOrCode(left, right)) return true
  const [last, first] = [lastWord(left), firstWord(right)]
  const written = writtenElsewhere(last, first, spelling)
  if (written !== undefined) return written
  if (FIRST_PARTS.has(last) || areTwoWords(last.slice(last.lastIndexOf('-') + 1), first, spelling))
    return true
  return spelling.language === 'fr' && keepsFrenchHyphen(last, first)
}

/** How the end of a line and the next line become one text: what the end keeps, and what stands between. */
function seam(left: string, right: string, spelling: Spelling): readonly [string, string] {
  if (!endsWithHyphen(left)) return [left, /[/·]$/u.test(left) ? '' : ' ']
  const before = left.slice(0, -1)
  if (left.endsWith('\u00AD')) return [before, '']
  if (SUSPENDED.test(right.slice(0, 8))) return [left, ' ']
  return isGenuine(before, right, spelling) ? [left, ''] : [before, '']
}

const NOTHING_KNOWN: Spelling = { compounds: new Set(), words: new Set(), language: 'nl', names: new Set() }

/** Lines as one text. */
export function joined(lines: readonly { readonly text: string }[], spelling = NOTHING_KNOWN): string {
  const pieces: string[] = []
  let last = ''
  for (const { text } of lines) {
    const [kept, between] = last ? seam(last, text, spelling) : ['', '']
    pieces.push(kept, between)
    last = text
  }
  pieces.push(last)
  return pieces.join('').replaceAll('\u00AD', '')
}
