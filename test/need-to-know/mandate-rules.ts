import type { Asking } from './asking.ts'
import { SEATED } from './duties.ts'
import { brokenByDays, brokenByGiving, isOwn, mayBreakByDays, otherDays, shorter } from './mandate-days.ts'
import type { FormerDays, Mandate } from './people-rows.ts'
import { fresh } from './plan-rights.ts'
import { few } from './question.ts'
import { columns, rule } from './table-rule.ts'
import { dayFrom } from './world-keys.ts'
import type { World } from './world-rows.ts'

/** "whoever designates for a seat": acting today for the partner that designates. */
export const fills = ({ world, actsFor }: Asking, seat: string | null) =>
  world.seats.some(({ id, designated_by_id }) => id === seat && actsFor.has(designated_by_id))

const isReserved = ({ world }: Asking, held: string) =>
  world.duties.some(({ code, reserved }) => code === held && reserved)

/** A mandate of a partner for which they act, but of no reserved function; or one on a seat for which they designate. */
const gives = (asking: Asking, mandate: Mandate) =>
  (asking.actsFor.has(mandate.partner_id) && !isReserved(asking, mandate.function)) ||
  fills(asking, mandate.seat_id)

/** "the coordination gives mandates to others"; "whoever acts for a partner …", but no reserved function; "whoever designates for a seat …". */
export const givesMandate = (asking: Asking, mandate: Mandate) =>
  asking.id !== undefined && !isOwn(asking, mandate) && (asking.coordinates || gives(asking, mandate))

/** "the coordination changes mandates"; "people end their own …"; "whoever acts for a partner …"; "whoever designates for a seat …". */
export const changesMandate = (asking: Asking, mandate: Mandate) =>
  asking.coordinates || isOwn(asking, mandate) || gives(asking, mandate)

const held = ({ person_id, partner_id, function: duty }: Mandate) => `${person_id} ${partner_id} ${duty}`

/** From today, from before, or over before. */
function daysToGive({ today, dice }: World, place: number): Pick<Mandate, 'starts_on' | 'ends_on'> {
  const drawn = (dice + place) % 5
  return {
    starts_on: drawn < 3 ? today : dayFrom(today, -3),
    ends_on: drawn === 4 ? dayFrom(today, -1) : null,
  }
}

/** Mandates that nobody has yet: of a partner, and on a seat on which nobody sits. */
export function mandatesToGive({ world, id: asks }: Asking): Mandate[] {
  const begins = {
    id: fresh,
    territory: null,
    waits: false,
    confirmed_by_id: null,
    noted_by_id: asks ?? null,
  }
  const functions = world.duties.filter(({ code }) => code !== SEATED)
  const free = world.seats.filter(({ id }) => !world.mandates.some(({ seat_id }) => seat_id === id))
  const known = new Set(world.mandates.map(held))
  return world.people
    .flatMap(({ id: person_id }) => [
      ...free.map(seat => ({
        ...begins,
        person_id,
        partner_id: seat.structure_id,
        function: SEATED,
        seat_id: seat.id,
      })),
      ...functions.flatMap(({ code }) =>
        world.partners.map(({ id }) => ({
          ...begins,
          person_id,
          partner_id: id,
          function: code,
          seat_id: null,
        })),
      ),
    ])
    .map((mandate, place) => ({ ...mandate, ...daysToGive(world, place) }))
    .filter(mandate => !known.has(held(mandate)))
}

/** Some on seats wherever one is free, so that those who designate for it are asked about too. */
const aFewToGive = (asking: Asking): Mandate[] => {
  const { onSeats = [], others = [] } = Object.groupBy(mandatesToGive(asking), ({ seat_id }) =>
    seat_id === null ? 'others' : 'onSeats',
  )
  return [...few(onSeats, asking.world.dice, 2), ...few(others, asking.world.dice, 2)]
}

/** Who acts for whom, and from when to when it was told before. */
export const mandateRules = [
  rule<Mandate>({
    table: 'network.mandate',
    module: 'network',
    key: ['id'],
    reads: columns(
      'id person_id partner_id function starts_on ends_on seat_id stands_in territory_id revision noted_at noted_by_id confirmed_at confirmed_by_id came_with_id',
    ),
    rows: world => world.mandates,
    // "people see their own mandates"; "colleagues see who acts for whom".
    sees: ({ isColleague, id }, mandate) => isColleague || mandate.person_id === id,
    adds: {
      rows: aFewToGive,
      values: ({ person_id, partner_id, function: duty, starts_on, ends_on, seat_id }) => ({
        person_id,
        partner_id,
        function: duty,
        starts_on,
        ends_on,
        seat_id,
        territory_id: null,
        stands_in: false,
      }),
      may: givesMandate,
      breaks: brokenByGiving,
    },
    changes: {
      values: (mandate, asking) => ({
        starts_on: mandate.starts_on,
        ends_on: isOwn(asking, mandate) ? shorter(mandate, asking.world.today) : mandate.ends_on,
        revision: 2,
      }),
      blind: () => ({ revision: 2 }),
      may: changesMandate,
      moves: otherDays,
      breaks: brokenByDays,
      mayBreak: mayBreakByDays,
    },
  }),
  rule<FormerDays>({
    table: 'network.former_days',
    module: 'network',
    key: ['id'],
    reads: columns('id mandate_id starts_on ends_on stood_until changed_by_id'),
    rows: world => world.formerDays,
    // "colleagues see which days a mandate had".
    sees: ({ isColleague }) => isColleague,
  }),
]
