import { sql } from 'kysely'
import type { Tx } from '#kernel/database'
import { record } from '#kernel/record'

/** What whoever asks has linked at organisations: whose sign-in, and since when. */
export const myLinkedAccounts = (db: Tx) =>
  db
    .selectFrom('sign_in.identity')
    .select(['id', 'issuer', 'created_at'])
    .where('person_id', '=', sql<string>`(select kernel.person_id())`)
    .orderBy('created_at', 'desc')
    .limit(50)
    .execute()

/** Whether this transaction has linked an account of whoever asks. */
export async function isJustLinked(db: Tx): Promise<boolean> {
  const { rows } = await sql`select from sign_in.identity
    where person_id = (select kernel.person_id()) and created_at = now()`.execute(db)
  return rows.length > 0
}

/** Whether whoever asks can come in without their organisation: by a passkey, or by a link to their address. */
export async function hasOtherWay(db: Tx): Promise<boolean> {
  const { rows } = await sql<{ other: boolean }>`select sign_in.has_other_way() as other`.execute(db)
  return rows[0]?.other ?? false
}

/** Removes one; false when whoever asks has none such, or no other way in. */
export async function removeLinkedAccount(db: Tx, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('sign_in.identity').where('id', '=', id).executeTakeFirst()
  if (numDeletedRows === 0n) return false
  await record(db, { act: 'ended', kind: 'linked_account', record: id })
  return true
}
