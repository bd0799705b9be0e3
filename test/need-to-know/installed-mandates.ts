import { sql } from 'kysely'
import type { Tx } from '#kernel/database'
import { overseenBy } from './counted-mandates.ts'
import { DUTIES } from './duties.ts'
import type { Mandate } from './people-rows.ts'
import type { World } from './world-rows.ts'
import { fromNow, put } from './written-rows.ts'

/** Whoever runs Tandem gives them. */
export async function installMandates(db: Tx, { mandates, formerDays }: World): Promise<void> {
  await put(db, 'network.mandate', mandates.map(asGiven))
  for (const { id, mandate_id, starts_on, ends_on, changed_by_id } of formerDays)
    await sql`insert into network.former_days (id, mandate_id, starts_on, ends_on, changed_by_id) overriding system value
      values (${id}, ${mandate_id}, ${starts_on}, ${ends_on}, ${changed_by_id})`.execute(db)
}

/** As whoever runs Tandem writes it, who says whether somebody has agreed. */
function asGiven({ waits, territory, ...given }: Mandate) {
  const isAgreed = !waits && overseenBy({ duties: DUTIES }, given).length > 0
  return {
    ...given,
    territory_id: territoryAt(territory),
    confirmed_at: isAgreed ? fromNow(-60) : null,
    confirmed_by_id: isAgreed ? given.confirmed_by_id : null,
  }
}

/** The key of a territory that the network brings. */
export const territoryAt = (code: string | null) =>
  code === null ? null : sql<string>`(select id from network.territory where code = ${code})`

/** Partners and seats end after there were mandates: those stay. */
export async function endPlaces(db: Tx, { partners, seats }: World): Promise<void> {
  for (const { id, valid } of partners)
    await db.updateTable('network.partner').set({ valid }).where('id', '=', id).execute()
  for (const { id, valid } of seats)
    await db.updateTable('network.seat').set({ valid }).where('id', '=', id).execute()
}
