import type { Asking } from './asking.ts'
import { hasPartnerOn, hasSeatOn, overseenBy } from './counted-mandates.ts'
import { coordinatesAndOversees, leavesUncoordinated, NOT_BOTH, SOMEBODY } from './coordinated-days.ts'
import type { Mandate } from './people-rows.ts'
import { dayFrom } from './world-keys.ts'
import type { World } from './world-rows.ts'

const LATEST = '9999-12-31'
const last = ({ ends_on }: Mandate) => ends_on ?? LATEST

export const isOwn = ({ id }: Asking, { person_id }: Mandate) => person_id === id

/** One day less; whoever ends their own can only make it shorter. */
export const shorter = ({ starts_on, ends_on }: Mandate, today: string) =>
  ends_on === null
    ? dayFrom(starts_on > today ? starts_on : today, 1)
    : ends_on > starts_on
      ? dayFrom(ends_on, -1)
      : ends_on

/** The same mandate on other days: some touch those that have passed, some do not. */
export const otherDays = (mandate: Mandate, { today }: World): Mandate[] =>
  [
    { ...mandate, ends_on: dayFrom(today, -1) },
    { ...mandate, ends_on: dayFrom(today, -10) },
    { ...mandate, ends_on: dayFrom(today, 200) },
    { ...mandate, ends_on: null },
    { ...mandate, starts_on: dayFrom(mandate.starts_on, 1) },
    { ...mandate, starts_on: dayFrom(mandate.starts_on, -1) },
  ].filter(moved => moved.starts_on <= last(moved) && hasOtherDays(mandate, moved))

const hasOtherDays = (one: Mandate, other: Mandate) =>
  one.starts_on !== other.starts_on || one.ends_on !== other.ends_on

/** The days before today, as words that tell them apart. */
function passed({ starts_on, ends_on }: Mandate, today: string): string {
  const yesterday = dayFrom(today, -1)
  const until = ends_on !== null && ends_on < yesterday ? ends_on : yesterday
  return starts_on > until ? '' : `${starts_on} ${until}`
}

const ONLY_COORDINATION = 'only the coordination corrects days that have passed'
const ONLY_SHORTER = 'one’s own mandate only becomes shorter'

/** The sentences of the triggers that refuse other days, and of whom they do. */
const RULES: readonly (readonly [
  sentence: string,
  refuses: (asking: Asking, mandate: Mandate, made: Mandate) => boolean,
])[] = [
  [
    'nobody else changes the days of who oversees',
    (asking, mandate, made) =>
      hasOtherDays(mandate, made) &&
      !isOwn(asking, mandate) &&
      !mandate.waits &&
      overseenBy(asking.world, mandate).length > 0,
  ],
  [
    ONLY_COORDINATION,
    ({ coordinates, world: { today } }, mandate, made) =>
      !coordinates && passed(mandate, today) !== passed(made, today),
  ],
  [ONLY_SHORTER, (asking, mandate, made) => isOwn(asking, mandate) && isLonger(mandate, made)],
  [
    NOT_BOTH,
    ({ world }, mandate, made) => hasOtherDays(mandate, made) && coordinatesAndOversees(world, made),
  ],
  [
    SOMEBODY,
    ({ world }, mandate, made) =>
      hasOtherDays(mandate, made) && leavesUncoordinated(world, withChanged(world, made), [mandate]),
  ],
]

const withChanged = (world: World, made: Mandate): World => ({
  ...world,
  mandates: world.mandates.map(mandate => (mandate.id === made.id ? made : mandate)),
})

/** People end their own, and do no more to it. */
const isLonger = (mandate: Mandate, made: Mandate) =>
  made.starts_on !== mandate.starts_on || last(made) > last(mandate)

/** A mandate begins while there is a place for it. */
export const brokenByPlace = ({ world }: Asking, mandate: Mandate): string[] => [
  ...(hasPartnerOn(world, mandate, mandate.starts_on) ? [] : ['a mandate begins while the partner exists']),
  ...(hasSeatOn(world, mandate, mandate.starts_on) ? [] : ['a mandate begins while its seat exists']),
]

/** Which triggers refuse a mandate that somebody adds. */
export const brokenByGiving = (asking: Asking, mandate: Mandate): string[] => [
  ...brokenByPlace(asking, mandate),
  ...(coordinatesAndOversees(asking.world, mandate) ? [NOT_BOTH] : []),
  ...(!asking.coordinates && isAfterwards(asking, mandate) ? [ONLY_COORDINATION] : []),
]

/** Begun before today, and on a seat or over. */
const isAfterwards = ({ world: { today } }: Asking, mandate: Mandate) =>
  mandate.starts_on < today && (mandate.seat_id !== null || last(mandate) < today)

/** Which triggers refuse these days. */
export const brokenByDays = (asking: Asking, mandate: Mandate, made: Mandate): string[] => [
  ...RULES.filter(([, refuses]) => refuses(asking, mandate, made)).map(([sentence]) => sentence),
  // Asked only where its days change: also somebody's whose place is not there may be agreed to.
  ...(hasOtherDays(mandate, made) ? brokenByPlace(asking, made) : []),
]

/** Of the last who acts for a partner it may not become shorter, and of one's own not stay as it is. */
export const mayBreakByDays = (asking: Asking, mandate: Mandate, made: Mandate): string[] => [
  ...(last(made) < last(mandate) && mayBeLast(asking, mandate)
    ? ['the last who acts for a partner is replaced first']
    : []),
  ...(isOwn(asking, mandate) && last(made) === last(mandate) ? [ONLY_SHORTER] : []),
  // Days that are written as they were.
  ...(hasOtherDays(mandate, made) ? [] : brokenByPlace(asking, made)),
]

const mayBeLast = (asking: Asking, mandate: Mandate) =>
  !asking.coordinates &&
  asking.world.duties.some(({ code, acts_for }) => code === mandate.function && acts_for)
