import { Type } from 'typebox'

/** One line of text, at most `max` characters. */
export const line = (max: number) => Type.String({ minLength: 1, maxLength: max })

/** Text of several lines, at most `max` characters. */
export const lines = (max: number) => Type.String({ minLength: 1, maxLength: max })

/** Text in Dutch and French, and in English when there is one. */
export const bilingual = (max: number) =>
  Type.Object({ nl: line(max), fr: line(max), en: Type.Optional(line(max)) }, { field: 'localised' })

/** Text in any of the languages; what is still missing blocks publication, not saving. */
export const localised = (max: number) =>
  Type.Object(
    { nl: Type.Optional(line(max)), fr: Type.Optional(line(max)), en: Type.Optional(line(max)) },
    { field: 'localised' },
  )

/** A day of the calendar, typed as day, month and year; read as '2026-12-03'. Its name ends in _on. */
export const day = () => Type.String({ pattern: /^\d{4}-\d\d-\d\d$/, field: 'day' })

/** One of a few. */
export const choice = <const Options extends readonly string[]>(options: Options) =>
  Type.Unsafe<Options[number]>(Type.Enum([...options]))

/** Any number of short keys, such as the numbers of measures. */
export const several = (max: number) => Type.Array(line(max), { field: 'choices' })

/** A whole number between two limits, both included. */
export const whole = (minimum: number, maximum: number) => Type.Integer({ minimum, maximum })

/** The key of a record. */
export const key = () => Type.String({ pattern: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/ })

/** A field that may stay empty. */
export const optional = Type.Optional

/** A whole form. */
export const form = Type.Object
