import { sql, type Kysely } from 'kysely'
import type { Tables, Tx } from '#kernel/database'
import { prepared } from '#kernel/prepared'
import { tellFormerAddress } from './former-address.ts'

export interface PersonFilter {
  readonly find?: string | undefined
  readonly function?: string | undefined
  /** The code of a territory: of the partner's own or of one that it is part of. */
  readonly territory?: string | undefined
  readonly language?: 'nl' | 'fr' | undefined
  /** The key of the last person of the page before: a name has no place in an address. */
  readonly after?: string | undefined
}

const PAGE = 50

/** A page of people by name, with a mandate on that day when a mandate is asked for. */
export async function people(db: Tx, filter: PersonFilter, day: string) {
  const asked = Object.values(filter).some(said => said !== undefined)
  const found = await (asked ? narrowed(db, filter, day) : firstOnes(db, {}))
  return { people: found.slice(0, PAGE), next: found.length > PAGE ? found[PAGE - 1]?.id : undefined }
}

const byName = (db: Kysely<Tables>) =>
  db
    .selectFrom('network.person as p')
    .select(['p.id', 'p.name', 'p.language'])
    .orderBy('p.sort_name')
    .orderBy('p.id')
    .limit(PAGE + 1)

const firstOnes = prepared()(byName)

const narrowed = (db: Tx, filter: PersonFilter, day: string) => {
  const { find, language, after } = filter
  return byName(db)
    .$if(find !== undefined, query =>
      query.where('p.id', '=', sql<string>`any((select network.people_found(${find}))::uuid[])`),
    )
    .$if(language !== undefined, query => query.where('p.language', '=', language ?? 'nl'))
    .$if(asksMandate(filter), query => query.where('p.id', 'in', holdersOf(db, filter, day)))
    .$if(after !== undefined, query =>
      query.where(
        sql<boolean>`(p.sort_name, p.id) > (select l.sort_name, l.id from network.person l where l.id = ${after})`,
      ),
    )
    .execute()
}

const asksMandate = ({ function: held, territory }: PersonFilter) => Boolean(held ?? territory)

const holdersOf = (db: Tx, { function: held, territory }: PersonFilter, day: string) =>
  db
    .selectFrom('network.mandate as m')
    .innerJoin('network.partner as o', 'o.id', 'm.partner_id')
    .where(sql<boolean>`${day}::date between m.starts_on and coalesce(m.ends_on, 'infinity')`)
    .$if(held !== undefined, query => query.where('m.function', '=', held ?? ''))
    .$if(territory !== undefined, query =>
      query.where(
        sql<string>`coalesce(m.territory_id, o.territory_id)`,
        'in',
        within(db, territory ?? '', day),
      ),
    )
    .select('m.person_id')

/** A territory and everything that is part of it on that day. */
const within = (db: Tx, code: string, day: string) =>
  db
    .withRecursive('inside', query =>
      query
        .selectFrom('network.territory as t')
        .where('t.code', '=', code)
        .select('t.id')
        .union(
          query
            .selectFrom('network.territory_part as part')
            .innerJoin('inside', 'inside.id', 'part.whole_id')
            .where(sql<boolean>`part.valid @> ${day}::date`)
            .select('part.part_id as id'),
        ),
    )
    .selectFrom('inside')
    .select('inside.id')

export const findPerson = (db: Tx, id: string) =>
  db
    .selectFrom('network.person')
    .where('id', '=', id)
    .select(['id', 'name', 'language', 'address', 'revision'])
    .executeTakeFirst()

/** At most `most` people with such a name, to choose from. */
export const peopleCalled = (db: Tx, find: string, most: number) =>
  db
    .selectFrom('network.person as p')
    .where('p.id', '=', sql<string>`any((select network.people_found(${find}))::uuid[])`)
    .select(['p.id', 'p.name'])
    .orderBy('p.sort_name')
    .limit(most)
    .execute()

export interface PersonFacts {
  readonly name: string
  readonly language: 'nl' | 'fr'
  readonly address: string | null
}

export async function addPerson(db: Tx, facts: PersonFacts): Promise<string> {
  const { id } = await db.insertInto('network.person').values(facts).returning('id').executeTakeFirstOrThrow()
  return id
}

/** False when somebody changed the person since `revision` was read. Whoever had another address hears of it there. */
export async function changePerson(
  db: Tx,
  { id, revision }: { id: string; revision: number },
  facts: PersonFacts,
): Promise<boolean> {
  const before = await findPerson(db, id)
  const { numUpdatedRows } = await db
    .updateTable('network.person')
    .set({ ...facts, revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  if (before && before.address !== facts.address) await tellFormerAddress(db, before)
  return true
}

const NOTHING = { add: false, exchange: false }

/** What whoever asks may do with the directory: the coordination everything, who acts for a partner add people. */
export async function whatMay(db: Tx) {
  const { rows } = await sql<typeof NOTHING>`
    select coordinates or cardinality(network.acting_for()) > 0 as add, coordinates as exchange
    from network.holds('regional_coordinator') coordinates`.execute(db)
  return rows[0] ?? NOTHING
}

export async function isCoordination(db: Tx): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select network.holds('regional_coordinator') as may`.execute(
    db,
  )
  return rows[0]?.may ?? false
}

export async function isColleague(db: Tx): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select network.is_colleague() as may`.execute(db)
  return rows[0]?.may ?? false
}
