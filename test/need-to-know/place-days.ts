import type { Asking } from './asking.ts'
import { leavesUncoordinated, SOMEBODY, standsOn } from './coordinated-days.ts'
import type { Seat } from './people-rows.ts'
import { dayFrom, liesIn } from './world-keys.ts'
import type { Partner, World } from './world-rows.ts'

const SEAT_LEFT = 'a seat does not close before somebody left it'

const boundsOf = (valid: string) => {
  const [from = '', until = ''] = valid.slice(1, -1).split(',')
  return { from, until }
}

/** The same partner or seat, ended long ago, today, or on a day to come. */
export const otherEnds = <Place extends { readonly valid: string }>(
  place: Place,
  { today }: World,
): Place[] => {
  const { from, until } = boundsOf(place.valid)
  return [-50, -20, 0, 1, 20]
    .map(days => dayFrom(today, days))
    .filter(day => from < day && day !== until)
    .map(day => ({ ...place, valid: `[${from},${day})` }))
}

/** Nobody loses days that have passed on a seat, unless its holder ended on that day. */
export function brokenByClosing({ world }: Asking, seat: Seat, made: Seat): string[] {
  const { until } = boundsOf(made.valid)
  const holder = world.partners.find(({ id }) => id === seat.holder_id)
  const endsWithHolder = until !== '' && boundsOf(holder?.valid ?? '').until === until
  const falls = (day: string) => day < world.today && liesIn(seat.valid, day) && !liesIn(made.valid, day)
  const isLost = world.mandates.some(
    mandate =>
      mandate.seat_id === seat.id &&
      // The first day that falls away is one of these.
      [until, mandate.starts_on, boundsOf(seat.valid).from].some(day => standsOn(mandate, day) && falls(day)),
  )
  return isLost && !endsWithHolder ? [SEAT_LEFT] : []
}

/** A partner does not end with the last who coordinates. */
export function brokenByEnding({ world }: Asking, partner: Partner, made: Partner): string[] {
  const after = { ...world, partners: world.partners.map(one => (one.id === partner.id ? made : one)) }
  const touched = world.mandates.filter(({ partner_id }) => partner_id === partner.id)
  return leavesUncoordinated(world, after, touched) ? [SOMEBODY] : []
}
