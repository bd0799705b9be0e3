import type { Static, TObject, TSchema } from 'typebox'
import { Value } from 'typebox/value'
import { formText } from './form-text.ts'
import type { Visit } from './route.ts'
import { languages, type Localised } from './text.ts'

/** What a form shows: what was typed, what is wrong with it, and what somebody else stored meanwhile. */
export interface FormState {
  readonly typed: Readonly<Record<string, string | readonly string[]>>
  /** Field name → message in the reader's language. */
  readonly errors: Readonly<Record<string, string>>
  /** Field name → the value that is stored now, for each field that was changed by somebody else meanwhile. */
  readonly meanwhile?: Readonly<Record<string, string>>
}

/** What a form gave: values that fit the schema, or the state with which to show it again. */
export type FormRead<Schema extends TObject> =
  | { readonly values: Static<Schema>; readonly state: FormState }
  | { readonly values?: undefined; readonly state: FormState }

/** Parses a form at the edge: after this, values are trusted to have their types. */
export function readForm<Schema extends TObject>(schema: Schema, visit: Visit): FormRead<Schema> {
  const value = collect(schema, visit.fields)
  const errors: Record<string, string> = {}
  for (const error of Value.Errors(schema, value)) {
    for (const path of pathsOf(error)) {
      const keyword = isDay(schema, path) && error.keyword === 'pattern' ? 'day' : error.keyword
      errors[path] ??= formText[visit.language].fault(keyword, limitOf(error))
    }
  }
  const state = { typed: visit.fields, errors }
  return Object.keys(errors).length > 0 ? { state } : { values: value as Static<Schema>, state }
}

/** A form that shows stored values, before anything was typed. */
export const filled = (stored: Readonly<Record<string, unknown>>): FormState => ({
  typed: Object.assign({}, ...Object.entries(stored).map(([name, value]) => spread(name, value))),
  errors: {},
})

/** An empty form. */
export const empty: FormState = { typed: {}, errors: {} }

/** Adds what a form could not know by itself, such as an end before a beginning. */
export const withErrors = (state: FormState, errors: FormState['errors']): FormState => ({
  ...state,
  errors: { ...state.errors, ...errors },
})

/** The form of somebody who was overtaken: what they typed stays, and what is stored now stands beside it. */
export function overtaken(state: FormState, stored: Readonly<Record<string, unknown>>): FormState {
  const now = filled(stored).typed
  const fields = Object.keys(stored)
  const known = (name: string) => fields.some(field => name === field || name.startsWith(`${field}_`))
  const names = new Set([...Object.keys(now), ...Object.keys(state.typed)].filter(known))
  names.delete('revision')
  const written = (of: FormState['typed'], name: string) =>
    [of[name] ?? ''].flat().join(', ').replaceAll('\r\n', '\n').trim()
  const changed = [...names].filter(name => written(now, name) !== written(state.typed, name))
  return {
    typed: { ...state.typed, revision: now.revision ?? '' },
    errors: {},
    meanwhile: Object.fromEntries(changed.map(name => [name, written(now, name)])),
  }
}

type Fields = Visit['fields']

function collect(schema: TObject, fields: Fields): Record<string, unknown> {
  const read = Object.entries(schema.properties as Record<string, Field>).map(
    ([name, field]) => [name, valueOf(field, name, fields)] as const,
  )
  return Object.fromEntries(read.filter(([, value]) => value !== undefined))
}

type Field = TSchema & { readonly field?: 'localised' | 'day' | 'choices'; readonly type?: string }

function valueOf(field: Field, name: string, fields: Fields): unknown {
  if (field.field === 'localised') return localisedOf(name, fields, '~optional' in field)
  if (field.field === 'day') return dayOf(name, fields)
  if (field.field === 'choices') return [fields[name] ?? []].flat()
  const typed = textOf(fields[name])
  return field.type === 'integer' && /^-?\d+$/.test(typed ?? '') ? Number(typed) : typed
}

/** A browser sends line ends as CRLF; an empty field says nothing. */
const textOf = (typed: Fields[string] | undefined): string | undefined =>
  [typed].flat()[0]?.replaceAll('\r\n', '\n').trim() || undefined

/** A required text without any language is an empty one, so that each language that it needs is named. */
function localisedOf(name: string, fields: Fields, mayMiss: boolean): Localised | undefined {
  const found = languages.map(language => [language, textOf(fields[`${name}_${language}`])] as const)
  const written = found.filter(([, text]) => text)
  return written.length === 0 && mayMiss ? undefined : Object.fromEntries(written)
}

function dayOf(name: string, fields: Fields): string | undefined {
  const [day, month, year] = ['day', 'month', 'year'].map(part => textOf(fields[`${name}_${part}`]) ?? '')
  if (!day && !month && !year) return undefined
  const written = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  return isDayOfCalendar(written) ? written : 'not a day'
}

/** From the year 1000: what is typed is compared, so that 31 2 does not become a day in March. */
function isDayOfCalendar(written: string): boolean {
  const date = new Date(`${written}T00:00:00Z`)
  return /^[12]/.test(written) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written)
}

interface Fault {
  readonly keyword: string
  readonly instancePath: string
  readonly params: object
}

/** The names of the fields that a fault is about: '/title/nl' → 'title_nl'. */
function pathsOf({ keyword, instancePath, params }: Fault): string[] {
  const parts = instancePath.split('/').filter(part => part !== '' && !/^\d+$/.test(part))
  const missing =
    keyword === 'required' && 'requiredProperties' in params ? [params.requiredProperties].flat() : ['']
  return missing.map(name => [...parts, name].filter(part => part !== '').join('_'))
}

const limitOf = ({ params }: Fault): number => ('limit' in params ? Number(params.limit) : 0)

const isDay = (schema: TObject, name: string): boolean =>
  Reflect.get(schema.properties[name] ?? {}, 'field') === 'day'

/** A stored value as the fields of a form: content per language, a day, whose name ends in _on, in three parts. */
function spread(name: string, value: unknown): Record<string, string | string[]> {
  if (value === null || value === undefined) return {}
  if (Array.isArray(value)) return { [name]: value.map(String) }
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([part, text]) => [`${name}_${part}`, String(text)]))
  const written = typeof value === 'string' ? value : JSON.stringify(value)
  return name.endsWith('_on') ? partsOf(name, written) : { [name]: written }
}

function partsOf(name: string, day: string): Record<string, string | string[]> {
  const [year, month, date] = day.split('-')
  return spread(name, { day: Number(date), month: Number(month), year })
}
