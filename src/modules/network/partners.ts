import { sql } from 'kysely'
import type { Tx } from '#kernel/database'

const partner = (db: Tx) =>
  db
    .selectFrom('network.partner as p')
    .leftJoin('network.territory as t', 't.id', 'p.territory_id')
    .select([
      'p.id',
      'p.slug',
      'p.kind',
      'p.form',
      'p.name',
      'p.abbreviation',
      'p.level',
      'p.purpose',
      't.name as territory',
    ])

export interface PartnerFilter {
  readonly level?: 'local' | 'regional' | 'community' | 'federal' | undefined
  readonly kind?: 'organisation' | 'structure' | undefined
  readonly after?: string | undefined
}

const PAGE = 50

/** A page of partners by their slug, and the slug after which the next page begins. */
export async function partners(db: Tx, { level, kind, after }: PartnerFilter) {
  const found = await partner(db)
    .$if(level !== undefined, query => query.where('p.level', '=', level ?? 'local'))
    .$if(kind !== undefined, query => query.where('p.kind', '=', kind ?? 'structure'))
    .$if(after !== undefined, query => query.where('p.slug', '>', after ?? ''))
    .orderBy('p.slug')
    .limit(PAGE + 1)
    .execute()
  return { partners: found.slice(0, PAGE), next: found.length > PAGE ? found[PAGE - 1]?.slug : undefined }
}

export const findPartner = (db: Tx, slug: string) => partner(db).where('p.slug', '=', slug).executeTakeFirst()

/** The names by which a partner was or is known, the latest first. */
export const aliasesOf = (db: Tx, partnerId: string) =>
  db
    .selectFrom('network.alias')
    .where('partner_id', '=', partnerId)
    .select([
      'name',
      sql<string | null>`upper(valid)::text`.as('until'),
      sql<string | null>`lower(valid)::text`.as('since'),
    ])
    .orderBy(sql`lower(valid) desc nulls last`)
    .execute()

/** Who acts for a partner today; colleagues see it, others get no row. */
export const mandatesOf = (db: Tx, partnerId: string) =>
  db
    .selectFrom('network.mandate as m')
    .innerJoin('network.person as p', 'p.id', 'm.person_id')
    .innerJoin('network.function as f', 'f.code', 'm.function')
    .where('m.partner_id', '=', partnerId)
    .where(sql<boolean>`kernel.today() between m.starts_on and coalesce(m.ends_on, 'infinity')`)
    .select(['m.id', 'p.name as person', 'f.name as function', 'm.starts_on', 'm.ends_on'])
    .orderBy('p.name')
    .execute()

/** The mandates of the person who asks, today. */
export const myMandates = (db: Tx) =>
  db
    .selectFrom('network.mandate as m')
    .innerJoin('network.partner as p', 'p.id', 'm.partner_id')
    .innerJoin('network.function as f', 'f.code', 'm.function')
    .where('m.person_id', '=', sql<string>`(select kernel.person_id())`)
    .where(sql<boolean>`kernel.today() between m.starts_on and coalesce(m.ends_on, 'infinity')`)
    .select([
      'm.id',
      'p.name as partner',
      'p.slug',
      'p.level',
      'f.name as function',
      'm.starts_on',
      'm.ends_on',
    ])
    .orderBy('m.starts_on')
    .execute()
