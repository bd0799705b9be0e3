import type { Asking } from './asking.ts'
import { leavesUncoordinated, SOMEBODY, standsOn } from './coordinated-days.ts'
import { overseenBy } from './counted-mandates.ts'
import type { Mandate } from './people-rows.ts'
import { liesWithin } from './territories-known.ts'
import { ALWAYS, dayFrom } from './world-keys.ts'
import type { Partner, World } from './world-rows.ts'

const SEATS = 'the seats of a structure are closed before it becomes another'

export interface Merger {
  readonly from: Partner
  readonly to: Partner
  readonly day: string
}

/** The second partner becomes the first tomorrow; what became another does not become one again. */
export function mergerIn({ partners, successions, today }: World): Merger | undefined {
  const [to, from] = partners
  const isOpen = successions.length === 0 && partners.every(({ valid }) => valid === ALWAYS)
  return to && from && isOpen ? { from, to, day: dayFrom(today, 1) } : undefined
}

/** Who is at work at the old partner on the day, in a function that fits, has it at the new one from that day. */
export function comesAlong(asking: Asking, { from, to, day }: Merger): Mandate[] {
  const { world, id: asks } = asking
  // The same for another part of the territory is another.
  const has = ({ person_id, function: held, territory }: Mandate) =>
    world.mandates.some(
      one =>
        one.person_id === person_id &&
        one.function === held &&
        one.territory === territory &&
        one.partner_id === to.id &&
        standsOn(one, day),
    )
  return world.mandates
    .filter(
      mandate =>
        mandate.partner_id === from.id &&
        mandate.seat_id === null &&
        mandate.person_id !== asks &&
        mandate.starts_on < day &&
        standsOn(mandate, day),
    )
    .filter(mandate => overseenBy(world, mandate).length === 0 && fits(mandate, to) && !has(mandate))
    .map(mandate => ({ ...mandate, id: `along ${mandate.id}`, partner_id: to.id, starts_on: day }))
}

const fits = ({ territory }: Mandate, { territory: whole }: Partner) =>
  territory === null || liesWithin(territory, whole)

/** The world once one has become the other. */
function merged(asking: Asking, merger: Merger): World {
  const { world } = asking
  const { from, day } = merger
  const ended = { ...from, valid: `[1970-01-01,${day})` }
  return {
    ...world,
    partners: world.partners.map(one => (one.id === from.id ? ended : one)),
    mandates: [...world.mandates, ...comesAlong(asking, merger)],
  }
}

/** Why rules refuse the merger to whoever may merge. */
export function brokenByMerging(asking: Asking, merger: Merger): string[] {
  const { world } = asking
  const { from } = merger
  const hasOpenSeat = world.seats.some(
    ({ structure_id, valid }) => structure_id === from.id && valid.endsWith(',)'),
  )
  const touched = world.mandates.filter(({ partner_id }) => partner_id === from.id)
  return [
    ...(hasOpenSeat ? [SEATS] : []),
    ...(leavesUncoordinated(world, merged(asking, merger), touched) ? [SOMEBODY] : []),
  ]
}

/** A merger that goes through, by somebody who coordinates. */
export function mergerBy(asking: Asking): Merger | undefined {
  const merger = asking.coordinates ? mergerIn(asking.world) : undefined
  return merger && brokenByMerging(asking, merger).length === 0 ? merger : undefined
}

/** A merger, and another of what came of it, by somebody who coordinates. */
export function mergersBy(asking: Asking): Merger[] | undefined {
  const merger = mergerBy(asking)
  const third = asking.world.partners[2]
  if (!merger || !third) return undefined
  const again = { from: merger.to, to: third, day: dayFrom(merger.day, 1) }
  const mayMerge = brokenByMerging({ ...asking, world: merged(asking, merger) }, again).length === 0
  return mayMerge ? [merger, again] : undefined
}
