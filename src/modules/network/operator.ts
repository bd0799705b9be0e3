import { sql } from 'kysely'
import type { Tx } from '#kernel/database'
import { record } from '#kernel/record'
import { Refusal } from '#kernel/refusal'
import { changeMandate } from './mandates.ts'
import { tellOverseers } from './overseers.ts'

/**
 * Ends today every mandate of somebody, for whoever runs Tandem: also one that oversees, which nobody else may end. Gives
 * how many, and how many begin later and stand as they were. Tells who oversees the same.
 */
export async function endMandates(db: Tx, address: string): Promise<{ ended: number; later: number }> {
  const person = await personAt(db, address)
  const mandates = await db
    .selectFrom('network.mandate')
    .where('person_id', '=', person)
    .where(sql<boolean>`coalesce(ends_on, 'infinity') > kernel.today()`)
    .select(['id', 'revision', 'starts_on'])
    .select(sql<boolean>`starts_on <= kernel.today()`.as('begun'))
    .select(sql<string>`kernel.today()`.as('today'))
    .execute()
  const begun = mandates.filter(mandate => mandate.begun)
  for (const { id, revision, starts_on, today } of begun) {
    await changeMandate(db, { id, revision }, { starts_on, ends_on: today })
    await record(db, { act: 'ended', kind: 'mandate', record: id })
  }
  return { ended: begun.length, later: mandates.length - begun.length }
}

/** Agrees to the mandates that oversee and that wait for somebody, where nobody is left who could. Gives how many. */
export async function agreeAsOperator(db: Tx, address: string): Promise<number> {
  const person = await personAt(db, address)
  const waiting = await db
    .updateTable('network.mandate as m')
    .from('network.function as f')
    .set({ confirmed_at: sql<Date>`now()`, revision: sql<number>`m.revision + 1` })
    .whereRef('f.code', '=', 'm.function')
    .where('m.person_id', '=', person)
    .where('m.confirmed_at', 'is', null)
    .where(sql<boolean>`f.oversees <> '{}' and coalesce(m.ends_on, 'infinity') >= kernel.today()`)
    .returning('m.id')
    .execute()
  for (const { id } of waiting) {
    await tellOverseers(db, id, 'confirmed')
    await record(db, { act: 'changed', kind: 'mandate', record: id, facts: { agreed: true } })
  }
  return waiting.length
}

async function personAt(db: Tx, address: string): Promise<string> {
  const person = await db
    .selectFrom('network.person')
    .select('id')
    .where('address', '=', address)
    .executeTakeFirst()
  if (!person) throw new Refusal(`Nobody has the address ${address}.`)
  return person.id
}
