import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '#kernel/database'
import { prepared } from '#kernel/prepared'

/** 2.10 comes after 2.9. */
export const byNumber = (column: string): RawBuilder<unknown> =>
  sql`string_to_array(${sql.ref(column)}, '.')::int[]`

/** The measures of a version, with how many of today's actions answer each. */
export const measuresIn = (db: Tx, version: string) =>
  db
    .selectFrom('plan.measure_wording as w')
    .innerJoin('plan.measure as m', 'm.id', 'w.measure_id')
    .where('w.version_id', '=', version)
    .select(['m.id', 'm.number', 'w.short', 'w.text', 'w.number_source', 'w.inferred_because'])
    .select(eb =>
      eb
        .selectFrom('plan.current_answer as n')
        .whereRef('n.measure_id', '=', 'm.id')
        .select(eb.fn.countAll<string>().as('count'))
        .as('actions'),
    )
    .orderBy(byNumber('m.number'))
    .execute()

const standingMeasure = prepared<{ number: string }>()((db, given) =>
  db
    .selectFrom('plan.measure as m')
    .innerJoin('plan.measure_wording as w', 'w.measure_id', 'm.id')
    .innerJoin('plan.standing_version as v', 'v.id', 'w.version_id')
    .innerJoin('plan.chapter as c', 'c.id', 'm.chapter_id')
    .where('m.number', '=', given.number)
    .select(['m.id', 'm.number', 'w.short', 'w.text', 'w.number_source', 'w.inferred_because'])
    .select(['v.id as version_id', 'v.title as version_title', 'c.name as chapter', 'c.theme']),
)

/** A measure as the plan that stands words it. */
export const findMeasure = async (db: Tx, number: string) => (await standingMeasure(db, { number })).at(0)

/** The measures of the plan that stands, of every chapter. */
export const measuresStanding = (db: Tx) => measuresStandingIn(db).execute()

const measuresStandingIn = (db: Tx) =>
  db
    .selectFrom('plan.standing_version as v')
    .innerJoin('plan.measure_wording as w', 'w.version_id', 'v.id')
    .innerJoin('plan.measure as m', 'm.id', 'w.measure_id')
    .select(['m.id', 'm.number', 'm.chapter_id', 'w.short'])
    .orderBy(byNumber('m.number'))

/** Each measure that stands, with how many actions answer it: the plan at a glance. */
export const measuresAtAGlance = (db: Tx) =>
  measuresStandingIn(db)
    .select(eb =>
      eb
        .selectFrom('plan.current_answer as n')
        .whereRef('n.measure_id', '=', 'm.id')
        .select(eb.fn.countAll<string>().as('count'))
        .as('actions'),
    )
    .execute()
