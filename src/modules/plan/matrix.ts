import { sql } from 'kysely'
import type { Tx } from '#kernel/database'
import { partRole } from './parts.ts'

/** Who acts for which measure by which action at which level: the plan in one table. */
export const matrixEntries = (db: Tx) =>
  db
    .selectFrom('plan.current_answer as n')
    .innerJoin('plan.current_action as a', 'a.id', 'n.action_id')
    .innerJoin('plan.taking_part as t', 't.action_id', 'a.id')
    .innerJoin('network.partners as p', 'p.id', 't.partner_id')
    .select(['n.measure_id', 'n.how', 'a.id as action_id', 'a.title', 'p.name', 'p.abbreviation', 'p.level'])
    .select(partRole.as('role'))
    .orderBy(sql`array_position('{under_mission,by_partner,own}'::text[], a.kind)`)
    .orderBy('a.id')
    .orderBy(sql`array_position('{lead,carries,supports,funds}'::text[], t.part)`)
    .orderBy('p.slug')
    .orderBy('n.measure_id')
    .limit(2000)
    .execute()
