import { sql } from 'kysely'
import type { Tx } from '#kernel/database'

/** The plan that stands today, chapter by chapter. */
export const standingVersions = (db: Tx) =>
  db
    .selectFrom('plan.standing_version as v')
    .innerJoin('plan.chapter as c', 'c.id', 'v.chapter_id')
    .select(['v.id', 'v.title', 'v.starts_on', 'v.ends_on', 'v.adopted_on', 'v.has_expired'])
    .select(['c.theme', 'c.name', 'c.introduction'])
    .orderBy(sql`c.theme::int`)
    .execute()

/** Draft, adopted, or expired: when its period is over or a newer version took its place. */
const status = sql<'draft' | 'adopted' | 'expired'>`case when v.status = 'draft' then 'draft'
  when v.replaced_on is not null or v.ends_on < kernel.today() then 'expired' else 'adopted' end`

const selected = (db: Tx) =>
  db
    .selectFrom('plan.version as v')
    .innerJoin('plan.chapter as c', 'c.id', 'v.chapter_id')
    .select(['v.id', 'v.title', 'v.starts_on', 'v.ends_on', 'v.adopted_on', 'v.replaced_on', 'v.revision'])
    .select(['v.created_at', 'v.chapter_id', 'v.source_language', 'c.theme', 'c.name as chapter'])
    .select(status.as('status'))

/** Every version that this reader may see, the newest period first. */
export const versions = (db: Tx) =>
  selected(db).orderBy('v.starts_on', 'desc').orderBy('v.id').limit(50).execute()

export const findVersion = (db: Tx, id: string) => selected(db).where('v.id', '=', id).executeTakeFirst()

/** The drafts that this reader may see. */
export const drafts = (db: Tx) =>
  selected(db).where('v.status', '=', 'draft').orderBy('v.created_at').limit(50).execute()

export const missionsIn = (db: Tx, version: string) =>
  db
    .selectFrom('plan.mission')
    .where('version_id', '=', version)
    .select(['id', 'title', 'text', 'position'])
    .orderBy('position')
    .execute()

/** The actions that stand in a version's own text. */
export const actionsIn = (db: Tx, version: string) =>
  db
    .selectFrom('plan.action_wording as w')
    .innerJoin('plan.action as a', 'a.id', 'w.action_id')
    .where('w.version_id', '=', version)
    .select(['a.id', 'a.kind', 'w.title', 'w.text', 'w.mission_id'])
    .orderBy('w.position')
    .orderBy('a.kind', 'desc')
    .orderBy('a.id')
    .execute()

/** Who a version's text names. */
export const actorsIn = (db: Tx, version: string) =>
  db
    .selectFrom('plan.actor')
    .where('version_id', '=', version)
    .select(['name', 'kind'])
    .orderBy('name')
    .execute()
