import { sql } from 'kysely'
import { as } from '#kernel/as'
import type { Database, Tx } from '#kernel/database'
import { postMail } from '#kernel/mail'
import { record } from '#kernel/record'
import { announcedText } from './announced-text.ts'

/** The network's own service: it announces ends, and may do nothing else. */
const SERVICE = { kind: 'service', name: 'network' } as const

/** In milliseconds. */
const EVERY = 3_600_000
/** In minutes: the next threshold may come after a week. */
const WORTH = 7 * 24 * 60

interface Announcing {
  /** Where somebody sees what ends, in a language. */
  readonly dayAddress: (language: 'nl' | 'fr') => string
  readonly failed: (error: unknown) => void
}

/**
 * Announces by mail what ends soon, at once and every hour, until it is told to stop; what it has begun it finishes.
 * Whoever was killed, or another process that does the same, announces nothing twice: the mail is kept with what says so.
 */
export function startAnnouncing(db: Database, { dayAddress, failed }: Announcing): () => Promise<void> {
  let running: Promise<void> | undefined
  const announceAll = async () => {
    while ((await as(SERVICE, 'network', db, tx => announceEnds(tx, dayAddress))) > 0);
  }
  const turn = () => {
    running ??= announceAll()
      .catch(failed)
      .finally(() => (running = undefined))
  }
  turn()
  const timer = setInterval(turn, EVERY)
  return async () => {
    clearInterval(timer)
    await running
  }
}

interface Announced {
  readonly address: string
  readonly language: 'nl' | 'fr'
  readonly own_mandates: number
  readonly other_mandates: number
  readonly own_clearances: number
  readonly other_clearances: number
}

/** Posts one mail to each of some people about what ends soon, and gives to how many; none when nobody waits for one. */
export async function announceEnds(db: Tx, dayAddress: Announcing['dayAddress']): Promise<number> {
  const { rows } = await sql<Announced>`select * from network.announce_ends()`.execute(db)
  for (const { address, language, ...counts } of rows)
    await postMail(db, {
      address,
      subject: announcedText[language].subject,
      body: bodyOf(counts, language, dayAddress(language)),
      minutes: WORTH,
    })
  if (rows.length > 0) await record(db, { act: 'added', kind: 'announcement', facts: { mails: rows.length } })
  return rows.length
}

/** Numbers only: whoever reads along learns no name, no partner and no level. */
function bodyOf(
  counts: Omit<Announced, 'address' | 'language'>,
  language: 'nl' | 'fr',
  address: string,
): string {
  const t = announcedText[language]
  const ends = (
    [
      [counts.own_mandates, t.ownMandates],
      [counts.own_clearances, t.ownClearances],
      [counts.other_mandates, t.otherMandates],
      [counts.other_clearances, t.otherClearances],
    ] as const
  ).filter(([count]) => count > 0)
  const list = new Intl.ListFormat(language).format(ends.map(([count, said]) => said(count)))
  return [t.greeting, t.lead(list), t.where(address)].join('\n\n')
}
