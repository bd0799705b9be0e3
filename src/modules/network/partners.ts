import { sql } from 'kysely'
import type { Tx } from '#kernel/database'
import { prepared } from '#kernel/prepared'
import type { Bilingual, Localised } from '#kernel/text'
import type { Partner as PartnerRow } from './tables.ts'

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
      'p.address',
      'p.website',
      'p.revision',
      'p.territory_id',
      't.name as territory',
      't.code as territory_code',
    ])
    .select([
      sql<string | null>`nullif(lower(p.valid), '1970-01-01')::text`.as('since'),
      sql<string | null>`(upper(p.valid) - 1)::text`.as('until'),
    ])

export type Partner = NonNullable<Awaited<ReturnType<typeof findPartner>>>

export interface PartnerFilter {
  readonly find?: string | undefined
  readonly level?: 'local' | 'regional' | 'community' | 'federal' | undefined
  readonly kind?: 'organisation' | 'structure' | undefined
  readonly after?: string | undefined
}

const PAGE = 50

/** A page of partners by their slug, and the slug after which the next page begins. */
export async function partners(db: Tx, { find, level, kind, after }: PartnerFilter) {
  const found = await partner(db)
    .$if(find !== undefined, query =>
      query.where('p.id', '=', sql<string>`any((select network.partners_found(${find}))::uuid[])`),
    )
    // Who has gone is found by name, and not in the list of today.
    .$if(find === undefined, query => query.where(sql<boolean>`p.valid @> kernel.today()`))
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
      sql<string | null>`(upper(valid) - 1)::text`.as('until'),
      sql<string | null>`lower(valid)::text`.as('since'),
    ])
    .orderBy(sql`lower(valid) desc nulls last`)
    .execute()

/** The first of those who act for a partner on a day, and whether there are more; colleagues see it, others get no row. */
export async function mandatesOf(db: Tx, partnerId: string, day: string) {
  const found = await db
    .selectFrom('network.mandate as m')
    .innerJoin('network.person as p', 'p.id', 'm.person_id')
    .innerJoin('network.function as f', 'f.code', 'm.function')
    .where('m.partner_id', '=', partnerId)
    .where(sql<boolean>`${day}::date between m.starts_on and coalesce(m.ends_on, 'infinity')`)
    .where(sql<boolean>`(f.oversees = '{}' or m.confirmed_at is not null)`)
    .select(['m.id', 'm.person_id', 'p.name as person', 'f.name as function', 'm.starts_on', 'm.ends_on'])
    .orderBy('p.sort_name')
    .orderBy('m.id')
    .limit(PAGE + 1)
    .execute()
  return { mandates: found.slice(0, PAGE), more: found.length > PAGE }
}

const allNames = prepared()(db =>
  db.selectFrom('network.partner').select(['id', 'slug', 'name', 'form']).orderBy('slug'),
)

/** The names of all partners, to choose from. */
export const partnerNames = (db: Tx) => allNames(db, {})

export interface PartnerFacts {
  readonly name: Bilingual
  readonly abbreviation: Localised
  readonly level: PartnerRow['level']
  readonly territory_id: string | null
  readonly purpose: Localised
  readonly address: string | null
  readonly website: string | null
}

export async function addPartner(
  db: Tx,
  facts: PartnerFacts & Pick<PartnerRow, 'kind' | 'form'>,
  since: string | undefined,
): Promise<string> {
  const { slug } = await db
    .insertInto('network.partner')
    .values({
      ...facts,
      slug: slugOf(facts.name.nl),
      valid: sql<string>`daterange(coalesce(${since ?? null}::date, '1970-01-01'), null)`,
    })
    .returning('slug')
    .executeTakeFirstOrThrow()
  return slug
}

/** 'Vereniging Óptima' → 'vereniging-optima'. */
const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

/** False when somebody changed the partner since `revision` was read. */
export async function changePartner(
  db: Tx,
  { id, revision }: { id: string; revision: number },
  facts: Partial<PartnerFacts>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('network.partner')
    .set({ ...facts, revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** The mandates of the person who asks that count today. */
export const myMandates = (db: Tx) =>
  db
    .selectFrom('network.mandate as m')
    .innerJoin('network.partner as p', 'p.id', 'm.partner_id')
    .innerJoin('network.function as f', 'f.code', 'm.function')
    .where('m.person_id', '=', sql<string>`(select kernel.person_id())`)
    .leftJoin('network.seat as s', 's.id', 'm.seat_id')
    .where(sql<boolean>`kernel.today() between m.starts_on and coalesce(m.ends_on, 'infinity')`)
    .where(
      sql<boolean>`case when f.oversees <> '{}' then m.confirmed_at is not null
        else p.valid @> kernel.today() and (s.id is null or s.valid @> kernel.today()) end`,
    )
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
