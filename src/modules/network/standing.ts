import { sql } from 'kysely'
import type { Tx } from '#kernel/database'

/** Where a mandate comes from: who agreed, with which succession it came, when it was noted. */
export const originOf = (db: Tx, mandate: string) =>
  db
    .selectFrom('network.mandate as m')
    .leftJoin('network.person as c', 'c.id', 'm.confirmed_by_id')
    .leftJoin('network.succession as e', 'e.id', 'm.came_with_id')
    .where('m.id', '=', mandate)
    .select(['c.name as confirmed_by', 'e.became_on as came_on'])
    .select(sql<string>`(m.noted_at at time zone 'Europe/Brussels')::date`.as('noted_on'))
    .executeTakeFirst()

export type Origin = NonNullable<Awaited<ReturnType<typeof originOf>>>

/** The days that a mandate had before, the last first, and who changed them. */
export const formerDays = (db: Tx, mandate: string) =>
  db
    .selectFrom('network.former_days as d')
    .leftJoin('network.person as p', 'p.id', 'd.changed_by_id')
    .where('d.mandate_id', '=', mandate)
    .select(['d.id', 'd.starts_on', 'd.ends_on', 'd.stood_until', 'p.name as changed_by'])
    .orderBy('d.id', 'desc')
    .limit(500)
    .execute()

interface Leaving {
  readonly day: string
  readonly most: number
  /** The keys of the partners; all when not said. */
  readonly among?: readonly string[]
}

/** Mandates that run on a day at partners that are there no more, and of which the person has none at what these became. */
export const leftBehind = (db: Tx, { day, most, among }: Leaving) =>
  db
    .selectFrom('network.mandate as m')
    .innerJoin('network.function as f', 'f.code', 'm.function')
    .innerJoin('network.person as p', 'p.id', 'm.person_id')
    .innerJoin('network.partner as o', 'o.id', 'm.partner_id')
    .where(
      'm.partner_id',
      '=',
      sql<string>`any(array(select g.id from network.partner g where upper(g.valid) <= ${day}::date))`,
    )
    .$if(among !== undefined, query =>
      query.where('m.partner_id', '=', sql<string>`any(${among ?? []}::uuid[])`),
    )
    .where(sql<boolean>`m.seat_id is null and f.oversees = '{}'`)
    .where(sql<boolean>`${day}::date between m.starts_on and coalesce(m.ends_on, 'infinity')`)
    .where(
      sql<boolean>`not exists (
        select from network.succeeded e join network.succession s on s.id = e.succession_id
        join network.mandate n on n.partner_id = e.to_partner_id
        where e.from_partner_id = m.partner_id and n.person_id = m.person_id and n.function = m.function
          and coalesce(n.ends_on, 'infinity') >= s.became_on)`,
    )
    .select(['m.id', 'm.person_id', 'p.name as person', 'o.name as partner', 'f.name as function'])
    .orderBy('p.sort_name')
    .orderBy('m.id')
    .limit(most)
    .execute()

/** Who comes along with a succession. */
export const broughtAlong = (db: Tx, succession: string) =>
  db
    .selectFrom('network.mandate as m')
    .innerJoin('network.person as p', 'p.id', 'm.person_id')
    .innerJoin('network.function as f', 'f.code', 'm.function')
    .where('m.came_with_id', '=', succession)
    .select(['m.id', 'p.name as person', 'f.name as function'])
    .orderBy('p.sort_name')
    .orderBy('m.id')
    .execute()
