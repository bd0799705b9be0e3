import { sql } from 'kysely'
import type { Tx } from '#kernel/database'
import type { Bilingual } from '#kernel/text'
import { broughtAlong, leftBehind } from './standing.ts'

const PAGE = 50

/** A page of what became what, the latest day first, and the key after which the next page begins. */
export async function successions(db: Tx, after: string | undefined) {
  const found = await db
    .selectFrom('network.succession as s')
    .select(['s.id', 's.became_on'])
    .$if(after !== undefined, query =>
      query.where(
        sql<boolean>`(s.became_on, s.id) < (select l.became_on, l.id from network.succession l where l.id = ${after})`,
      ),
    )
    .orderBy('s.became_on', 'desc')
    .orderBy('s.id', 'desc')
    .limit(PAGE + 1)
    .execute()
  return { successions: found.slice(0, PAGE), next: found.length > PAGE ? found[PAGE - 1]?.id : undefined }
}

const steps = (db: Tx) =>
  db
    .selectFrom('network.succeeded as e')
    .innerJoin('network.succession as s', 's.id', 'e.succession_id')
    .leftJoin('network.territory as ft', 'ft.id', 'e.from_territory_id')
    .leftJoin('network.territory as tt', 'tt.id', 'e.to_territory_id')
    .leftJoin('network.partner as fp', 'fp.id', 'e.from_partner_id')
    .leftJoin('network.partner as tp', 'tp.id', 'e.to_partner_id')
    .select(['e.succession_id', 's.became_on'])
    .select([
      'ft.code as from_code',
      'ft.name as from_territory',
      'tt.code as to_code',
      'tt.name as to_territory',
    ])
    .select([
      'fp.slug as from_slug',
      'fp.name as from_partner',
      'tp.slug as to_slug',
      'tp.name as to_partner',
    ])
    .orderBy('ft.code')
    .orderBy('fp.slug')

export type Step = Awaited<ReturnType<typeof stepsOf>>[number]

/** Which ones became which, in these successions. */
export const stepsOf = (db: Tx, ids: readonly string[]) =>
  steps(db)
    .where('e.succession_id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()

/** What a territory became, and what it came from. */
export const stepsOfTerritory = (db: Tx, id: string) =>
  steps(db)
    .where(eb => eb.or([eb('e.from_territory_id', '=', id), eb('e.to_territory_id', '=', id)]))
    .execute()

/** What a partner became, and what it came from. */
export const stepsOfPartner = (db: Tx, id: string) =>
  steps(db)
    .where(eb => eb.or([eb('e.from_partner_id', '=', id), eb('e.to_partner_id', '=', id)]))
    .execute()

/** The zones that have no end yet. */
export const openZones = (db: Tx) =>
  db
    .selectFrom('network.territory')
    .where('kind', '=', 'zone')
    .where(sql<boolean>`upper(valid) is null`)
    .select(['id', 'code', 'name'])
    .orderBy('code')
    .execute()

/** What ends and what is taken over when these zones become one, for whoever is about to say so. */
export async function mergerOf(db: Tx, codes: readonly string[]) {
  const zones = sql<string>`any(${codes}::text[])`
  const municipalities = await db
    .selectFrom('network.territory_part as p')
    .innerJoin('network.territory as z', 'z.id', 'p.whole_id')
    .innerJoin('network.territory as m', 'm.id', 'p.part_id')
    .where('z.kind', '=', 'zone')
    .where('z.code', '=', zones)
    .where(sql<boolean>`upper(p.valid) is null`)
    .select(['m.code', 'm.name'])
    .orderBy('m.code')
    .execute()
  const partners = await db
    .selectFrom('network.partner as p')
    .innerJoin('network.territory as z', 'z.id', 'p.territory_id')
    .where('p.form', '=', 'police_zone')
    .where('z.code', '=', zones)
    .where(sql<boolean>`upper(p.valid) is null`)
    .select(['p.id', 'p.name'])
    .orderBy('p.slug')
    .execute()
  return { municipalities, partners, seats: await openSeatsOf(db, partners) }
}

/** The seats that these partners hold without an end. */
export const openSeatsOf = (db: Tx, partners: readonly { readonly id: string }[]) =>
  db
    .selectFrom('network.seat as s')
    .innerJoin('network.partner as t', 't.id', 's.structure_id')
    .where('s.holder_id', '=', sql<string>`any(${partners.map(({ id }) => id)}::uuid[])`)
    .where(sql<boolean>`upper(s.valid) is null`)
    .select(['s.id', 's.name', 't.name as structure', 't.slug'])
    .orderBy('t.slug')
    .orderBy('s.id')
    .execute()

/** Who comes along with a succession, and who stays behind: known once it is tried. */
export async function peopleOf(
  db: Tx,
  succession: string,
  { partners, day }: { partners: readonly { readonly id: string }[]; day: string },
) {
  const among = partners.map(({ id }) => id)
  return {
    along: await broughtAlong(db, succession),
    behind: await leftBehind(db, { day, most: 1000, among }),
  }
}

export interface ZoneMerger {
  readonly zones: readonly string[]
  readonly code: string
  readonly name: Bilingual
  readonly became_on: string
}

/** Zones become one; gives the key of the succession. */
export async function mergeZones(db: Tx, { zones, code, name, became_on }: ZoneMerger): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select network.merge_zones(${zones}::text[], ${code}, ${JSON.stringify(name)}, ${became_on}) as id`.execute(
    db,
  )
  // Asked now, so that the form can tell it, and not when the transaction ends.
  await sql`set constraints network."a zone has municipalities" immediate`.execute(db)
  await sql`set constraints network."a zone has municipalities" deferred`.execute(db)
  return rows[0]?.id ?? ''
}

export interface PartnerMerger {
  readonly partners: readonly string[]
  readonly target: string
  readonly became_on: string
}

/** Partners become another that is there already; gives the key of the succession. */
export async function mergePartners(db: Tx, { partners, target, became_on }: PartnerMerger): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select network.merge_partners(${partners}::uuid[], ${target}, ${became_on}) as id`.execute(db)
  return rows[0]?.id ?? ''
}

/** False when there is no such succession, or its day has come. */
export async function undoSuccession(db: Tx, id: string): Promise<boolean> {
  const { rows } = await sql<{ undone: boolean }>`select network.undo_succession(${id}) as undone`.execute(db)
  return rows[0]?.undone ?? false
}
