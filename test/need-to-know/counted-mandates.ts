import type { Mandate } from './people-rows.ts'
import { liesIn } from './world-keys.ts'
import type { World } from './world-rows.ts'

/** On its days a mandate stands in the lists, whether it counts or not. */
export const standsToday = ({ today }: World, { starts_on, ends_on }: Mandate): boolean =>
  starts_on <= today && (ends_on ?? '9999-12-31') >= today

/** The compartments of the journal that whoever holds it may oversee, once it counts. */
export const overseenBy = (
  { duties }: Pick<World, 'duties'>,
  { function: held }: Pick<Mandate, 'function'>,
) => duties.find(({ code }) => code === held)?.oversees ?? []

const isThere = (
  rows: readonly { readonly id: string; readonly valid: string }[],
  key: string,
  day: string,
): boolean => rows.some(({ id, valid }) => id === key && liesIn(valid, day))

type Placed = Pick<Mandate, 'partner_id' | 'seat_id'>

export const hasPartnerOn = ({ partners }: World, { partner_id }: Placed, day: string): boolean =>
  isThere(partners, partner_id, day)

/** A mandate without a seat needs none. */
export const hasSeatOn = ({ seats }: World, { seat_id }: Placed, day: string): boolean =>
  seat_id === null || isThere(seats, seat_id, day)

const hasPlaceOn = (world: World, mandate: Placed, day: string): boolean =>
  hasPartnerOn(world, mandate, day) && hasSeatOn(world, mandate, day)

/**
 * Whether a mandate gives rights today: on its days, and while its partner and its seat are there. One that oversees
 * hangs on its days only, but somebody else has agreed to it.
 */
export const countsToday = (world: World, mandate: Mandate): boolean =>
  standsToday(world, mandate) &&
  (overseenBy(world, mandate).length > 0 ? !mandate.waits : hasPlaceOn(world, mandate, world.today))
