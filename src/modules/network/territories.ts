import { sql } from 'kysely'
import type { Tx } from '#kernel/database'
import { prepared } from '#kernel/prepared'

/** The municipalities of a day with their zone and postcodes, by name in the given language. */
export const municipalities = (db: Tx, day: string) =>
  db
    .selectFrom('network.territory as m')
    .innerJoin('network.territory_part as part', 'part.part_id', 'm.id')
    .innerJoin('network.territory as z', 'z.id', 'part.whole_id')
    .where('m.kind', '=', 'municipality')
    .where('z.kind', '=', 'zone')
    .where(sql<boolean>`m.valid @> ${day}::date and z.valid @> ${day}::date and part.valid @> ${day}::date`)
    .select(['m.id', 'm.code', 'm.name', 'z.code as zone', 'z.name as zone_name'])
    .select(eb =>
      eb
        .selectFrom('network.postcode as p')
        .whereRef('p.territory_id', '=', 'm.id')
        .select(sql<string>`string_agg(p.code, ', ' order by p.code)`.as('codes'))
        .as('postcodes'),
    )
    .orderBy('m.code')
    .execute()

/** The territories of a day, to choose from. */
export const territoriesOn = (db: Tx, day: string) => validOn(db, { day })

const validOn = prepared<{ day: string }>()((db, given) =>
  db
    .selectFrom('network.territory')
    .where(sql<boolean>`valid @> ${given.day}::date`)
    .select(['id', 'code', 'kind', 'name'])
    .orderBy('kind')
    .orderBy('code'),
)

/** The other territories within this one on that day; all of that day where none is said. */
export const territoriesWithin = (db: Tx, whole: string | null, day: string) =>
  db
    .selectFrom('network.territory')
    .where(sql<boolean>`network.lies_within(id, ${whole}, ${day})`)
    .where(sql<boolean>`id is distinct from ${whole}`)
    .select(['id', 'code', 'name'])
    .orderBy('kind')
    .orderBy('code')
    .execute()

/** The territories with such a name, code or postcode, of whatever day. */
export const territoriesCalled = (db: Tx, find: string) =>
  db
    .selectFrom('network.territory')
    .where('id', '=', sql<string>`any((select network.territories_found(${find}))::uuid[])`)
    .select(['id', 'code', 'kind', 'name'])
    .orderBy('code')
    .limit(20)
    .execute()

export const findTerritory = (db: Tx, code: string) =>
  db
    .selectFrom('network.territory')
    .where('code', '=', code)
    .select(['id', 'code', 'kind', 'name'])
    .select([
      sql<string | null>`lower(valid)::text`.as('since'),
      sql<string | null>`(upper(valid) - 1)::text`.as('until'),
    ])
    .executeTakeFirst()

/** What a territory is made of, and what it is part of, on that day. */
export const partsOf = (db: Tx, territory: string, day: string) =>
  related(db, day, 'whole_id', 'part_id', territory)
export const wholesOf = (db: Tx, territory: string, day: string) =>
  related(db, day, 'part_id', 'whole_id', territory)

type End = 'whole_id' | 'part_id'

// oxlint-disable-next-line max-params -- the two ends of a part, from one to the other
const related = (db: Tx, day: string, from: End, to: End, territory: string) =>
  db
    .selectFrom('network.territory_part as part')
    .innerJoin('network.territory as t', 't.id', `part.${to}`)
    .where(`part.${from}`, '=', territory)
    .where(sql<boolean>`part.valid @> ${day}::date and t.valid @> ${day}::date`)
    .select(['t.id', 't.code', 't.kind', 't.name'])
    .orderBy('t.kind')
    .orderBy('t.code')
    .execute()

/** The partners that work for exactly this territory, on that day. */
export const partnersOfTerritory = (db: Tx, territory: string, day: string) =>
  db
    .selectFrom('network.partner')
    .where('territory_id', '=', territory)
    .where(sql<boolean>`valid @> ${day}::date`)
    .select(['id', 'slug', 'name', 'kind'])
    .orderBy('slug')
    .limit(50)
    .execute()

export const postcodesOf = (db: Tx, territory: string) =>
  db
    .selectFrom('network.postcode')
    .where('territory_id', '=', territory)
    .select(['code', 'place'])
    .orderBy('code')
    .execute()
