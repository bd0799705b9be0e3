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
  /** Constraints and triggers, by their sentences: each of these may refuse it just as well. */
  readonly orBreaks?: readonly string[]
  /** What is done first, and undone with it. */
  readonly first?: string | undefined
  /** An answer that leaves something behind. */
  readonly undoes?: boolean
}

/** What comes of a statement that a policy or a missing grant refuses. */
export const REFUSED = 'refused'
/** What comes of a removal that a foreign key refuses: the policy let it through. */
export const HELD = 'held'

/** What comes of something that only a person can do, when nobody does it. */
export const NOBODY = 'nobody'

/** What comes of a statement that a constraint or trigger refuses: its sentence. */
export const breaks = (rule: string): string => `breaks: ${rule}`

/** Whether the database answers what the model says. */
export const agrees = ({ expected, orBreaks = [] }: Question, answer: string): boolean =>
  answer === expected || orBreaks.some(rule => answer === breaks(rule))

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
