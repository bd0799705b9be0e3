import { sql } from 'kysely'
import type { Tx } from '#kernel/database'

/** Makes a draft that says what a version says, to change from there; gives its key, or nothing when there is no such version. */
export async function copyToDraft(db: Tx, version: string, by: string): Promise<string | undefined> {
  const made = await db
    .insertInto('plan.version')
    .columns(['chapter_id', 'title', 'starts_on', 'ends_on', 'created_by'])
    .expression(
      db
        .selectFrom('plan.version')
        .where('id', '=', version)
        .select(['chapter_id', 'title', 'starts_on', 'ends_on'])
        .select(sql<string>`${by}::uuid`.as('created_by')),
    )
    .returning('id')
    .executeTakeFirst()
  if (!made) return undefined
  await sql`insert into plan.measure_wording (version_id, measure_id, number_source, inferred_because, short, text, confirmed)
    select ${made.id}, measure_id, number_source, inferred_because, short, text, true
    from plan.measure_wording where version_id = ${version}`.execute(db)
  await sql`insert into plan.mission (version_id, position, title, text, confirmed)
    select ${made.id}, position, title, text, true from plan.mission where version_id = ${version}`.execute(
    db,
  )
  await sql`insert into plan.action_wording (action_id, version_id, mission_id, position, title, text, confirmed)
    select w.action_id, ${made.id}, copy.id, w.position, w.title, w.text, true from plan.action_wording w
    left join plan.mission original on original.id = w.mission_id
    left join plan.mission copy on copy.version_id = ${made.id} and copy.position = original.position
    where w.version_id = ${version}`.execute(db)
  await sql`insert into plan.answer (action_id, measure_id, version_id, how, text)
    select action_id, measure_id, ${made.id}, how, text from plan.answer where version_id = ${version}`.execute(
    db,
  )
  await sql`insert into plan.actor (version_id, name, kind)
    select ${made.id}, name, kind from plan.actor where version_id = ${version}`.execute(db)
  return made.id
}
