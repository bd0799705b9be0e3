import { languages, type Language } from './text.ts'

const ZONE = 'Europe/Brussels'
const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' }

/** A formatter per language, made once: making one costs more than using it hundreds of times. */
const each = <Format>(make: (locale: string) => Format): Readonly<Record<Language, Format>> =>
  Object.fromEntries(languages.map(language => [language, make(LOCALES[language])])) as Record<
    Language,
    Format
  >

const DAY = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const
const dates = each(
  locale =>
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
)
const days = each(locale => new Intl.DateTimeFormat(locale, { ...DAY, timeZone: 'UTC' }))
const instants = each(
  locale => new Intl.DateTimeFormat(locale, { ...DAY, hour: '2-digit', minute: '2-digit', timeZone: ZONE }),
)
const numbers = each(locale => new Intl.NumberFormat(locale))
const isoDays = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** '2026-12-03' → 'do 3 dec 2026'. */
export const showDay = (language: Language, day: string): string =>
  days[language].format(new Date(`${day}T00:00:00Z`))

/** '2026-12-03' → '3 dec 2026'. */
export const showDate = (language: Language, day: string): string =>
  dates[language].format(new Date(`${day}T00:00:00Z`))

/** An instant as a day and an hour in Brussels: 'do 3 dec 2026, 14:00'. */
export const showInstant = (language: Language, instant: Date): string => instants[language].format(instant)

/** 1234.5 → '1.234,5'. */
export const showNumber = (language: Language, number: number): string => numbers[language].format(number)

/** The day in Brussels at an instant, as '2026-12-03'. */
export function dayOf(instant: Date): string {
  const quarter = Math.floor(instant.getTime() / QUARTER)
  // Days begin on a quarter of an hour everywhere, and every request asks for today.
  if (quarter !== known.quarter) known = { quarter, day: isoDays.format(instant) }
  return known.day
}

/** In milliseconds. */
const QUARTER = 900_000
let known = { quarter: Number.NaN, day: '' }
