import type { Asking } from './asking.ts'
import type { Values } from './table-rule.ts'

/** Something that somebody asks or tries in a module's role, and what the model says must come of it. */
export interface Question {
  readonly asking: Asking
  readonly module: string
  /** What is tried, for people: 'plan.version: list'. */
  readonly about: string
  readonly statement: string
  readonly expected: string
  /** A constraint or trigger, which does not say who, may refuse it just as well. */
  readonly mayBreakRule?: boolean
  /** An answer that leaves something behind. */
  readonly undoes?: boolean
}

/** What comes of a statement that a policy or a missing grant refuses. */
export const REFUSED = 'refused'
/** What comes of a removal that a foreign key refuses: the policy let it through. */
export const HELD = 'held'

/** What comes of something that only a person can do, when nobody does it. */
export const NOBODY = 'nobody'

/** A check, an exclusion or a key that is taken. */
const BROKEN_RULE = /^23(?:514|P01|505) /

/** Whether the database answers what the model says. */
export const agrees = ({ expected, mayBreakRule }: Question, answer: string): boolean =>
  answer === expected || (mayBreakRule === true && BROKEN_RULE.test(answer))

/** A value as it stands in a statement; these worlds hold nothing that anybody typed. */
export function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return `'${text.replaceAll("'", "''")}'`
}

/** 'a = 1 and b = 2'. */
export const equal = (values: Values, keys: readonly string[]): string =>
  keys.map(key => `${key} = ${literal(values[key])}`).join(' and ')

/** 'a = 1, b = 2'. */
export const assigned = (values: Values): string =>
  Object.entries(values)
    .map(([column, value]) => `${column} = ${literal(value)}`)
    .join(', ')

/** A few of many, others each time the dice fall otherwise. */
export function few<Item>(items: readonly Item[], dice: number, count: number): Item[] {
  const first = items.length === 0 ? 0 : dice % items.length
  return [...items.slice(first), ...items.slice(0, first)].slice(0, count)
}

/** A list in an order that does not depend on the database. */
export const sorted = (items: readonly unknown[]): string =>
  `[${items
    .map(item => JSON.stringify(item))
    .toSorted()
    .join(', ')}]`
