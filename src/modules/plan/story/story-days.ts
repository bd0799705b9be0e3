const DAY = 86_400_000

const written = (time: number) => new Date(time).toISOString().slice(0, 10)

/** So many days from today, or the Monday after when that is in a weekend. */
export function workingDay(today: string, days: number): string {
  const time = Date.parse(today) + days * DAY
  const weekday = new Date(time).getUTCDay()
  return written(weekday === 6 ? time + 2 * DAY : weekday === 0 ? time + DAY : time)
}

const month = (today: string, months: number) => {
  const now = new Date(today)
  return Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 1)
}

export const firstOfMonth = (today: string, months: number): string => written(month(today, months))
export const lastOfMonth = (today: string, months: number): string => written(month(today, months + 1) - DAY)
