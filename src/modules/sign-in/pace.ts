import type { Arrival } from '#kernel/route'

/** How often one source may ask for a link, or make us ask the organisation: an office behind one address still gets in. */
const MOST = { link: 20, provider: 300 }
/** In milliseconds. */
const WINDOW = 15 * 60_000
/** Above so many sources the oldest are forgotten: memory is no place to fill. */
const MOST_SOURCES = 10_000

const asked = new Map<string, readonly number[]>()

/** Asking too often from one source: that source waits, and nobody else does. */
export class TooOften extends Error {
  readonly statusCode = 429
}

/**
 * Counts that a source asks once more; throws when it does so too often. Kept in memory, by a code: no address of a
 * visitor is ever stored. Links that were sent, passkeys and sessions are never held up, and whoever asks for too many
 * links still signs in through the organisation.
 */
export function keepPace(source: string, what: keyof typeof MOST, now = Date.now()): void {
  const key = `${what} ${source}`
  const recent = (asked.get(key) ?? []).filter(at => at > now - WINDOW)
  if (recent.length >= MOST[what]) throw new TooOften()
  asked.delete(key)
  asked.set(key, [...recent, now])
  if (asked.size > MOST_SOURCES) for (const oldest of asked.keys()) return void asked.delete(oldest)
}

/** Asks the outside, unless the same source made us ask it too often. */
export const paced =
  <Found>(ask: (arrival: Arrival) => Promise<Found>) =>
  async (arrival: Arrival): Promise<Found> => {
    if (arrival.site.provider) keepPace(arrival.source(), 'provider')
    return ask(arrival)
  }
