import { stringify } from 'csv-stringify/sync'
import { sql } from 'kysely'
import type { Tx } from '#kernel/database'
import { ALL_COLUMNS } from './directory-file.ts'

/**
 * Everybody who has an address, with every mandate: what an import reads. A spreadsheet gets a byte order mark, so that
 * it knows the encoding, and an apostrophe before what it would take for a formula.
 */
export async function exportDirectory(db: Tx): Promise<{ csv: Buffer; lines: number }> {
  const rows = await db
    .selectFrom('network.mandate as m')
    .innerJoin('network.person as p', 'p.id', 'm.person_id')
    .innerJoin('network.partner as o', 'o.id', 'm.partner_id')
    .leftJoin('network.seat as s', 's.id', 'm.seat_id')
    .leftJoin('network.partner as h', 'h.id', 's.holder_id')
    .innerJoin('network.function as f', 'f.code', 'm.function')
    .where('p.address', 'is not', null)
    // A proposal is no mandate yet.
    .where(sql<boolean>`(f.oversees = '{}' or m.confirmed_at is not null)`)
    .select(['p.address', 'p.name', 'p.language', 'o.slug as partner', 'm.function', 'h.slug as represents'])
    .select(sql<string>`case when m.stands_in then 'alternate' else '' end`.as('stands_in'))
    .leftJoin('network.territory as t', 't.id', 'm.territory_id')
    .select(['m.starts_on', 'm.ends_on', 't.code as territory'])
    .orderBy('p.sort_name')
    .orderBy('p.id')
    .orderBy('m.starts_on')
    .orderBy('m.id')
    .execute()
  const csv = stringify(rows, {
    header: true,
    columns: [...ALL_COLUMNS],
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
  })
  return { csv: Buffer.from(csv), lines: rows.length }
}
