import type { FormState } from '#kernel/form'
import type { Language } from '#kernel/text'
import { peopleText } from '../people-text.ts'

/** Which field a rule about mandates is about, and what it says in the reader's language. */
export function mandateFault(rule: string, language: Language): FormState['errors'] {
  const t = peopleText[language]
  switch (rule) {
    case 'a mandate ends after it starts':
      return { ends_on: t.endsBeforeStart }
    case 'a function fits the partner':
      return { function: t.misfit }
    case 'a mandate begins while the partner exists':
      return { starts_on: t.partnerNotThere }
    case 'nobody has the same mandate twice on one day':
      return { starts_on: t.twice }
    case 'one’s own mandate only becomes shorter':
      return { ends_on: t.onlyShorter }
    default:
      throw new Error(`No words for the rule: ${rule}`)
  }
}
