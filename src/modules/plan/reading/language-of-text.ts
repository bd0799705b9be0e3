import type { Line } from './source-lines.ts'
import type { PlanLanguage } from './reading.ts'

const DUTCH = /(?<!\p{L})(?:de|het|een|van|en|voor|met|te|door|op|aan|om|wordt|die|maatregelen?)(?!\p{L})/giu
const FRENCH = /(?<!\p{L})(?:la|les?|des?|du|et|pour|avec|par|aux?|dans|une?|sur|qui|mesures?)(?!\p{L})/giu
const ENOUGH = 100_000

/** The language whose small words the text uses most; Dutch when nothing tells. */
export function languageOfText(lines: readonly Line[]): PlanLanguage {
  let length = 0
  let balance = 0
  for (const { text } of lines) {
    const sample = text.slice(0, ENOUGH)
    balance += (sample.match(DUTCH)?.length ?? 0) - (sample.match(FRENCH)?.length ?? 0)
    length += sample.length
    if (length > ENOUGH) break
  }
  return balance < 0 ? 'fr' : 'nl'
}
