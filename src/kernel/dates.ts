import type { Language } from './text.ts'

const ZONE = 'Europe/Brussels'
const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' }

/** '2026-12-03' → 'do 3 dec 2026'. */
export const showDay = (language: Language, day: string): string =>
  new Intl.DateTimeFormat(LOCALES[language], {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))

/** An instant as a day and an hour in Brussels: 'do 3 dec 2026, 14:00'. */
export const showInstant = (language: Language, instant: Date): string =>
  new Intl.DateTimeFormat(LOCALES[language], {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: ZONE,
  }).format(instant)

/** 1234.5 → '1.234,5'. */
export const showNumber = (language: Language, number: number): string =>
  new Intl.NumberFormat(LOCALES[language]).format(number)

/** The day in Brussels at an instant, as '2026-12-03'. */
export const dayOf = (instant: Date): string =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: ZONE,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(instant)
