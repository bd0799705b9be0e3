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

interface Task {
  readonly every: number
  readonly work: (db: Tx) => Promise<unknown>
}

/** How the journal is kept. */
interface Keeping {
  readonly key: SealingKey
  /** Who gets a seal by mail once a day, to keep it elsewhere. */
  readonly witness?: string | undefined
  readonly failed: (error: unknown) => void
}

/**
 * Seals, raises alerts and forgets, each in its time, until it is told to stop; what it has begun it finishes.
 * Two nodes may both do it: one seals, the other finds nothing to do.
 */
export function keepJournal(db: Database, { key, witness, failed }: Keeping): () => Promise<void> {
  const sealing: Task = { every: SEALING, work: tx => sealEntries(tx, key) }
  const tasks: readonly Task[] = [
    sealing,
    { every: ALERTS, work: tx => sql`select journal.raise_alerts()`.execute(tx) },
    { every: ALERTS, work: tx => mailSeal(tx, witness) },
    { every: FORGETTING, work: tx => sql`select journal.forget(now())`.execute(tx) },
  ]
  const lastDone = new Map<Task, number>()
  const run = async (task: Task): Promise<void> => {
    lastDone.set(task, Date.now())
    await as(SERVICE, 'journal', db, task.work).catch(failed)
  }
  const turn = async (): Promise<void> => {
    for (const task of tasks) if (Date.now() - (lastDone.get(task) ?? 0) >= task.every) await run(task)
  }
  let running = turn()
  const timer = setInterval(() => void (running = running.then(turn)), SEALING)
  return async () => {
    clearInterval(timer)
    await running
    await run(sealing)
  }
}

const A_WEEK = 7 * 24 * 60

/** Posts the last published seal to the witness, once a day. */
async function mailSeal(db: Tx, witness: string | undefined): Promise<void> {
  if (witness === undefined) return
  const { rows } = await sql<{
    seal: string
    head: string
    signer: string
  }>`select * from journal.seal_to_mail()`.execute(db)
  for (const { seal, head, signer } of rows)
    await postMail(db, {
      address: witness,
      subject: `${text.nl.mailSubject(seal)} / ${text.fr.mailSubject(seal)}`,
      body: [text.nl, text.fr].map(t => t.mailBody(seal, head, signer)).join('\n\n'),
      minutes: A_WEEK,
    })
}
