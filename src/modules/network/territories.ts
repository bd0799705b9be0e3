import { sql } from 'kysely'
import type { Tx } from '#kernel/database'

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
