import { day, form, optional } from '#kernel/field'
import { filled, readForm, type FormState } from '#kernel/form'
import type { Visit } from '#kernel/route'

/** The day of which somebody asks how things were, or will be. */
export interface AskedDay {
  readonly day: string
  readonly when: 'past' | 'today' | 'future'
  /** The three fields of the day, with what is wrong with them. */
  readonly state: FormState
}

const DayForm = form({ seen_on: optional(day()) })

/** `?on=2026-03-03`, or the three fields of a day; today when nothing or no day is said. */
export function askedDay(visit: Visit): AskedDay {
  const { values, state } = readForm(DayForm, { ...visit, fields: fieldsIn(visit.query) })
  const asked = values?.seen_on ?? visit.today
  return {
    day: asked,
    when: whenIs(asked, visit.today),
    state: values ? filled({ seen_on: values.seen_on }) : state,
  }
}

function fieldsIn(query: Visit['query']): Visit['fields'] {
  return /^\d{4}-\d\d-\d\d$/.test(query.on ?? '') ? filled({ seen_on: query.on }).typed : query
}

function whenIs(asked: string, today: string): AskedDay['when'] {
  if (asked === today) return 'today'
  return asked < today ? 'past' : 'future'
}
