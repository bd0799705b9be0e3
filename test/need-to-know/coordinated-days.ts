import { hasPartnerOn, overseenBy } from './counted-mandates.ts'
import type { Mandate } from './people-rows.ts'
import { dayFrom } from './world-keys.ts'
import type { World } from './world-rows.ts'

const COORDINATOR = 'regional_coordinator'
const LATEST = '9999-12-31'

export const NOT_BOTH = 'nobody coordinates and oversees on one day'
export const SOMEBODY = 'somebody coordinates on every day to come'

export const coordinating = ({ function: held }: Mandate) => held === COORDINATOR

export const standsOn = ({ starts_on, ends_on }: Mandate, day: string) =>
  starts_on <= day && (ends_on ?? LATEST) >= day

const overlaps = (one: Mandate, other: Mandate) =>
  one.starts_on <= (other.ends_on ?? LATEST) && other.starts_on <= (one.ends_on ?? LATEST)

/** Whether somebody would coordinate and oversee on one day, agreed or not, there or not. */
export const coordinatesAndOversees = (
  world: Pick<World, 'duties' | 'mandates'>,
  mandate: Mandate,
): boolean => {
  const oversees = (one: Mandate) => overseenBy(world, one).length > 0
  return world.mandates.some(
    other =>
      other.id !== mandate.id &&
      other.person_id === mandate.person_id &&
      overlaps(mandate, other) &&
      ((coordinating(mandate) && oversees(other)) || (oversees(mandate) && coordinating(other))),
  )
}

const counts = (world: World, mandate: Mandate, day: string) =>
  coordinating(mandate) && standsOn(mandate, day) && hasPartnerOn(world, mandate, day)

/** From each of these days to the next, nothing changes in who coordinates. */
function turns({ mandates, partners, today }: World): string[] {
  const begun = mandates
    .filter(coordinating)
    .flatMap(({ starts_on, ends_on }) => [starts_on, ...(ends_on === null ? [] : [dayFrom(ends_on, 1)])])
  const there = partners.flatMap(({ valid }) => valid.slice(1, -1).split(',').filter(Boolean))
  return [today, ...begun, ...there].filter(day => day >= today)
}

/** Whether, on a day to come on which one of these counted, nobody coordinates any more once the world has changed. */
export const leavesUncoordinated = (before: World, after: World, touched: readonly Mandate[]): boolean =>
  [...turns(before), ...turns(after)].some(
    day =>
      touched.some(mandate => counts(before, mandate, day)) &&
      !after.mandates.some(mandate => counts(after, mandate, day)),
  )
