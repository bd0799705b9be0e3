import { sql } from 'kysely'
import type { Tx } from '#kernel/database'
import type { Bilingual } from '#kernel/text'

const seat = (db: Tx) =>
  db
    .selectFrom('network.seat as s')
    .innerJoin('network.partner as t', 't.id', 's.structure_id')
    .innerJoin('network.partner as h', 'h.id', 's.holder_id')
    .innerJoin('network.partner as d', 'd.id', 's.designated_by_id')
    .select(['s.id', 's.name', 's.alternates', 's.structure_id', 's.holder_id'])
    .select(['t.name as structure', 't.slug as structure_slug', 'h.name as holder', 'h.slug as holder_slug'])
    .select(['d.name as designated_by', 'd.slug as designated_by_slug'])
    .select([
      sql<string | null>`nullif(lower(s.valid), '1970-01-01')::text`.as('since'),
      sql<string | null>`(upper(s.valid) - 1)::text`.as('until'),
    ])

export type Seat = Awaited<ReturnType<typeof seats>>['seats'][number]

export interface SeatFilter {
  /** Slugs of partners. */
  readonly structure?: string | undefined
  readonly holder?: string | undefined
  readonly after?: string | undefined
}

const PAGE = 50

/** A page of the seats of a day, by structure and organisation. */
export async function seats(db: Tx, { structure, holder, after }: SeatFilter, day: string) {
  const found = await seat(db)
    .where(sql<boolean>`s.valid @> ${day}::date`)
    .$if(structure !== undefined, query => query.where('t.slug', '=', structure ?? ''))
    .$if(holder !== undefined, query => query.where('h.slug', '=', holder ?? ''))
    .$if(after !== undefined, query =>
      query.where(
        sql<boolean>`(t.slug, h.slug, s.id) > (select lt.slug, lh.slug, l.id from network.seat l
          join network.partner lt on lt.id = l.structure_id join network.partner lh on lh.id = l.holder_id
          where l.id = ${after})`,
      ),
    )
    .orderBy('t.slug')
    .orderBy('h.slug')
    .orderBy('s.id')
    .limit(PAGE + 1)
    .execute()
  return { seats: found.slice(0, PAGE), next: found.length > PAGE ? found[PAGE - 1]?.id : undefined }
}

export const findSeat = (db: Tx, id: string) => seat(db).where('s.id', '=', id).executeTakeFirst()

/** Who sits on these seats on that day, and who stands in; colleagues see it. */
export const sittingOn = (db: Tx, ids: readonly string[], day: string) =>
  db
    .selectFrom('network.mandate as m')
    .innerJoin('network.person as p', 'p.id', 'm.person_id')
    .where('m.seat_id', '=', sql<string>`any(${ids}::uuid[])`)
    .where(sql<boolean>`${day}::date between m.starts_on and coalesce(m.ends_on, 'infinity')`)
    .select(['m.id', 'm.seat_id', 'm.stands_in', 'm.person_id', 'p.name as person'])
    .execute()

/** Everybody who sat, sits or will sit there; the latest first. */
export const sittersOf = (db: Tx, id: string) =>
  db
    .selectFrom('network.mandate as m')
    .innerJoin('network.person as p', 'p.id', 'm.person_id')
    .where('m.seat_id', '=', id)
    .select(['m.id', 'm.stands_in', 'm.person_id', 'p.name as person', 'm.starts_on', 'm.ends_on'])
    .orderBy('m.starts_on', 'desc')
    .orderBy('m.id')
    .execute()

export async function mayFill(db: Tx, id: string): Promise<boolean> {
  const { rows } = await sql<{
    may: boolean
  }>`select ${id}::uuid = any ((select network.seats_to_fill())::uuid[]) as may`.execute(db)
  return rows[0]?.may ?? false
}

export interface NewSeat {
  readonly structure_id: string
  readonly holder_id: string
  readonly designated_by_id: string
  readonly name: Bilingual
  readonly alternates: boolean
}

export async function addSeat(db: Tx, given: NewSeat, since: string | undefined): Promise<string> {
  const valid = sql<string>`daterange(coalesce(${since ?? null}::date, '1970-01-01'), null)`
  const { id } = await db
    .insertInto('network.seat')
    .values({ ...given, valid })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** False when the seat is not there, is closed, or would end before it begins. */
export async function closeSeat(db: Tx, id: string, lastDay: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('network.seat')
    .set({ valid: sql<string>`daterange(lower(valid), ${lastDay}::date + 1)` })
    .where('id', '=', id)
    .where(sql<boolean>`upper(valid) is null and lower(valid) <= ${lastDay}::date`)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
