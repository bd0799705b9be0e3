/** A line of years, from the first day of the first to the last day of the last. */
export interface PeriodScale {
  /** How far along a day is, from 0 to 100; days outside stand at an end. */
  readonly at: (day: string) => number
  /** The years to name, with where each begins. */
  readonly ticks: readonly { readonly year: number; readonly at: number }[]
}

interface Days {
  readonly from: string
  readonly until: string | null
}

/** As few named years as can be read on a phone. */
const MOST_TICKS = 5
const STEPS = [1, 2, 5, 10, 20, 50, 100]

/** The years in which all of these periods fit, and the marked day; something without an end goes on after it. */
export function scaleOf(periods: readonly Days[], marked: string): PeriodScale {
  const years = periods
    .flatMap(({ from, until }) => [
      yearOf(from),
      until === null ? Math.max(yearOf(from), yearOf(marked)) + 1 : yearOf(until),
    ])
    .concat(yearOf(marked))
  const first = Math.min(...years)
  const end = Math.max(...years) + 1
  const [start, span] = [Date.UTC(first, 0), Date.UTC(end, 0) - Date.UTC(first, 0)]
  const along = (instant: number) =>
    Math.round(Math.min(1, Math.max(0, (instant - start) / span)) * 1000) / 10
  const step = STEPS.find(size => (end - first) / size <= MOST_TICKS) ?? 200
  const ticks = Array.from({ length: end - first }, (_, index) => first + index)
    .filter(year => (year - first) % step === 0)
    .map(year => ({ year, at: along(Date.UTC(year, 0)) }))
  return { at: day => along(Date.parse(day)), ticks }
}

const yearOf = (day: string) => Number(day.slice(0, 4))
