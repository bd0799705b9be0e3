import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Tables, Tx } from '#kernel/database'
import { prepared } from '#kernel/prepared'
import { tellOverseers } from './overseers.ts'

const mandate = (db: Kysely<Tables>) =>
  db
    .selectFrom('network.mandate as m')
    .innerJoin('network.person as p', 'p.id', 'm.person_id')
    .innerJoin('network.partner as o', 'o.id', 'm.partner_id')
    .innerJoin('network.function as f', 'f.code', 'm.function')
    .select(['m.id', 'm.person_id', 'm.partner_id', 'm.starts_on', 'm.ends_on', 'm.revision'])
    .select(['p.name as person', 'o.name as partner', 'o.slug', 'f.name as function', 'f.acts_for'])
    .leftJoin('network.seat as s', 's.id', 'm.seat_id')
    .leftJoin('network.partner as h', 'h.id', 's.holder_id')
    .select(['m.seat_id', 'm.stands_in', 'h.name as represents', 'h.slug as represents_slug'])
    .leftJoin('network.territory as t', 't.id', 'm.territory_id')
    .select(['t.name as territory', 't.code as territory_code'])
    .select(sql<boolean>`f.oversees <> '{}' and m.confirmed_at is null`.as('waits'))
    .select(
      sql<string | null>`case when f.oversees = '{}' then least(upper(o.valid), upper(s.valid)) end`.as(
        'gone_on',
      ),
    )

export type Mandate = Awaited<ReturnType<typeof mandatesOfPerson>>[number]

/** Everything that somebody was, is and will be; the latest first. */
export const mandatesOfPerson = (db: Tx, person: string) =>
  mandate(db).where('m.person_id', '=', person).orderBy('m.starts_on', 'desc').orderBy('m.id').execute()

const heldOn = prepared<{ people: readonly string[]; day: string }>()((db, given) =>
  mandate(db)
    .where('m.person_id', '=', sql<string>`any(${given.people}::uuid[])`)
    .where(sql<boolean>`${given.day}::date between m.starts_on and coalesce(m.ends_on, 'infinity')`)
    .where(sql<boolean>`(f.oversees = '{}' or m.confirmed_at is not null)`)
    .orderBy('m.starts_on'),
)

/** What these people are on that day. */
export const mandatesOn = (db: Tx, people: readonly string[], day: string) => heldOn(db, { people, day })

export const findMandate = (db: Tx, id: string) => mandate(db).where('m.id', '=', id).executeTakeFirst()

export async function mayChangeMandate(db: Tx, id: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select network.may_change_mandate(${id}) as may`.execute(db)
  return rows[0]?.may ?? false
}

export async function mayActFor(db: Tx, partner: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select network.may_act_for(${partner}) as may`.execute(db)
  return rows[0]?.may ?? false
}

/** The functions that whoever asks may give in a partner of this form. */
export const functionsToGive = (db: Tx, form: string) =>
  db
    .selectFrom('network.function')
    .where(sql<boolean>`${form} = any(forms)`)
    // Who sits on a seat is said at the seat.
    .where('code', '<>', 'seat_holder')
    .where(
      sql<boolean>`(code = any((select network.open_functions())::text[]) or network.holds('regional_coordinator'))`,
    )
    .select(['code', 'name'])
    .orderBy('code')
    .execute()

const allFunctions = prepared()(db =>
  db.selectFrom('network.function').select(['code', 'name']).orderBy('code'),
)

export const functions = (db: Tx) => allFunctions(db, {})

export interface NewMandate {
  readonly person_id: string
  readonly partner_id: string
  readonly function: string
  readonly starts_on: string
  readonly ends_on: string | null
  readonly seat_id?: string
  readonly stands_in?: boolean
  /** Part of the partner's territory; all of it when not said. */
  readonly territory_id?: string | null
}

export async function giveMandate(db: Tx, given: NewMandate): Promise<string> {
  const { id } = await db
    .insertInto('network.mandate')
    .values(given)
    .returning('id')
    .executeTakeFirstOrThrow()
  await tellOverseers(db, id, 'given')
  return id
}

/** By whom an organisation is represented on a day, in every structure in which it has a seat. */
export const representativesOn = (db: Tx, organisation: string, day: string) =>
  mandate(db)
    .where(
      'm.id',
      '=',
      sql<string>`any((select network.representatives_on(${organisation}, ${day}))::uuid[])`,
    )
    .select('s.name as seat')
    .select(
      sql<
        string | null
      >`nullif(greatest((m.noted_at at time zone 'Europe/Brussels')::date, ${day}::date), ${day}::date)`.as(
        'noted_on',
      ),
    )
    .orderBy('o.slug')
    .orderBy('m.stands_in')
    .execute()

/** False when somebody changed the mandate since `revision` was read. */
export async function changeMandate(
  db: Tx,
  { id, revision }: { id: string; revision: number },
  days: { starts_on: string; ends_on: string | null },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('network.mandate')
    .set({ ...days, revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  if (numUpdatedRows === 1n) await tellOverseers(db, id, 'changed')
  return numUpdatedRows === 1n
}
