import { sql } from 'kysely'
import type { Tx } from './database.ts'

/** A mail as a module posts it; its subject and body name no content, only that there is something and where. */
export interface Mail {
  /** Null for nobody: it takes as long to post, so that nobody learns whether an address is known. */
  readonly address: string | null
  readonly subject: string
  readonly body: string
  /** For how long it is worth something; later it is thrown away instead of sent. */
  readonly minutes: number
}

/** Posts a mail in this transaction; it goes out after the rest was kept. */
export const postMail = (db: Tx, { address, subject, body, minutes }: Mail): Promise<unknown> =>
  sql`select kernel.post_mail(${address}, ${subject}, ${body}, ${minutes})`.execute(db)

/** A mail that waits, as the story shows it. */
export interface WaitingMail {
  readonly id: string
  readonly address: string
  readonly subject: string
  readonly body: string
  readonly posted_at: Date
}

/** The mail that waits, the last first; only the embedded database lets anybody ask. */
export const outbox = async (db: Tx): Promise<WaitingMail[]> =>
  (await sql<WaitingMail>`select * from kernel.outbox()`.execute(db)).rows
