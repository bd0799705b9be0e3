/** How often one source may ask for a link: an office behind one address still gets in. */
const MOST = 20
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
 * visitor is ever stored. Links that were sent, passkeys, sessions and the organisation's own sign-in are never held up.
 */
export function keepPace(source: string, now = Date.now()): void {
  const recent = (asked.get(source) ?? []).filter(at => at > now - WINDOW)
  if (recent.length >= MOST) throw new TooOften()
  asked.delete(source)
  asked.set(source, [...recent, now])
  if (asked.size > MOST_SOURCES) for (const oldest of asked.keys()) return void asked.delete(oldest)
}
