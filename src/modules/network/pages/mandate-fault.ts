import type { FormState } from '#kernel/form'
import type { Language } from '#kernel/text'
import { peopleText } from '../people-text.ts'
import { standingText } from '../standing-text.ts'

/** The rules about mandates: which field each is about, and its words. */
const FAULTS = {
  'a mandate ends after it starts': ['ends_on', 'endsBeforeStart'],
  'a function fits the partner': ['function', 'misfit'],
  'a mandate is held within the partner’s territory': ['territory', 'territoryOutside'],
  'a mandate begins while the partner exists': ['starts_on', 'partnerNotThere'],
  'nobody has the same mandate twice on one day': ['starts_on', 'twice'],
  'one’s own mandate only becomes shorter': ['ends_on', 'onlyShorter'],
  'the last who acts for a partner is replaced first': ['ends_on', 'lastOne'],
  'a seat has one holder and one alternate on any day': ['starts_on', 'seatTaken'],
  'a mandate begins while its seat exists': ['starts_on', 'seatNotThere'],
  'a seat without alternates has none': ['stands_in', 'noAlternates'],
  'nobody else changes the days of who oversees': ['ends_on', 'keptByOverseer'],
  'only the coordination corrects days that have passed': ['starts_on', 'pastKept'],
  'somebody coordinates on every day to come': ['ends_on', 'lastCoordination'],
  'nobody coordinates and oversees on one day': ['function', 'notBoth'],
} as const

/** What a rule says in the reader's language, beside the field that it is about. */
export function mandateFault(rule: string, language: Language): FormState['errors'] {
  const found = Object.entries(FAULTS).find(([sentence]) => sentence === rule)
  if (!found) throw new Error(`No words for the rule: ${rule}`)
  const [, [field, word]] = found
  return { [field]: { ...peopleText[language], ...standingText[language] }[word] }
}
