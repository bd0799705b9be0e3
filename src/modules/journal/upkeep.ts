import { sql } from 'kysely'
import { as } from '#kernel/as'
import type { Database, Tx } from '#kernel/database'
import { postMail } from '#kernel/mail'
import { sealEntries } from './sealing.ts'
import type { SealingKey } from './signature.ts'
import { text } from './text.ts'

/** The journal's own service: it seals, raises alerts and forgets, and may do nothing else. */
const SERVICE = { kind: 'service', name: 'journal' } as const

/** In milliseconds: an entry is sealed at most twice as long after its transaction ended. */
const SEALING = 5_000
const ALERTS = 60_000
const FORGETTING = 24 * 3_600_000

/** How the journal is kept. */
interface Keeping {
  readonly key: SealingKey
  /** Who gets a seal by mail once a day, to keep it elsewhere. */
  readonly witness?: string | undefined
  readonly failed: (error: unknown) => void
}

/**
 * Seals, raises alerts and forgets, each on a clock of its own, until it is told to stop; what it has begun it finishes.
 * Two nodes may both do it: one seals, the other finds nothing to do.
 */
export function keepJournal(db: Database, { key, witness, failed }: Keeping): () => Promise<void> {
  const asJournal = <Result>(work: (tx: Tx) => Promise<Result>) => as(SERVICE, 'journal', db, work)
  const seal = () => asJournal(tx => sealEntries(tx, key)).catch(failed)
  const watch = () =>
    asJournal(async tx => {
      await sql`select journal.raise_alerts()`.execute(tx)
      await mailSeal(tx, witness)
    }).catch(failed)
  const forget = () => forgetAll(asJournal).catch(failed)
  const clocks = [repeating(SEALING, seal), repeating(ALERTS, watch), repeating(FORGETTING, forget)]
  return async () => {
    for (const stop of clocks) await stop()
    await seal()
  }
}

/** Does something now and again and again; never twice at the same time. */
function repeating(every: number, work: () => Promise<unknown>): () => Promise<void> {
  let running: Promise<unknown> | undefined
  const turn = () => {
    running ??= work().finally(() => (running = undefined))
  }
  turn()
  const timer = setInterval(turn, every)
  return async () => {
    clearInterval(timer)
    await running
  }
}

/** In batches, each kept when it is done. */
async function forgetAll(asJournal: (work: (tx: Tx) => Promise<number>) => Promise<number>): Promise<void> {
  while ((await asJournal(forgetSome)) > 0);
}

async function forgetSome(db: Tx): Promise<number> {
  const { rows } = await sql<{ entries: number }>`select journal.forget() as entries`.execute(db)
  return rows[0]?.entries ?? 0
}

const A_WEEK = 7 * 24 * 60

/** Posts the last published seal to the witness, once a day. */
async function mailSeal(db: Tx, witness: string | undefined): Promise<void> {
  if (witness === undefined) return
  const { rows } = await sql<{
    published: string
    head: string
    signer: string
  }>`select * from journal.seal_to_mail()`.execute(db)
  for (const { published: seal, head, signer } of rows)
    await postMail(db, {
      address: witness,
      subject: `${text.nl.mailSubject(seal)} / ${text.fr.mailSubject(seal)}`,
      body: [text.nl, text.fr].map(t => t.mailBody(seal, head, signer)).join('\n\n'),
      minutes: A_WEEK,
    })
}
