import type { Asking } from './asking.ts'
import { overseenBy } from './counted-mandates.ts'
import { brokenByDays, brokenByGiving, isOwn } from './mandate-days.ts'
import { changesMandate, givesMandate, mandatesToGive } from './mandate-rules.ts'
import type { Mandate } from './people-rows.ts'
import { literal, REFUSED } from './question.ts'
import type { CallRule } from './table-rule.ts'
import { at, dayFrom } from './world-keys.ts'
import { FIRST_FORMER } from './mandate-world.ts'

const module = 'network'
const LATER = '9999-12-31'
/** What a function gives that gives nothing. */
const done = null
/** Which of a mandate a world holds: the first. */
const REVISION = 1

/** Somebody who oversees at least as much, today and just now, and does not coordinate, agrees to somebody else's that a third noted. */
function confirms(asking: Asking, mandate: Mandate): boolean {
  const { world, oversees, coordinates, isFresh } = asking
  const overseen = overseenBy(world, mandate)
  const mayWait = overseen.length > 0 && mandate.waits && (mandate.ends_on ?? LATER) > world.today
  const mayAgree = isFresh && !coordinates && isThird(asking, mandate)
  return mayWait && mayAgree && overseen.every(compartment => oversees.has(compartment))
}

/** Neither who holds it nor who noted it. */
const isThird = (asking: Asking, mandate: Mandate) =>
  !isOwn(asking, mandate) && mandate.noted_by_id !== asking.id

/** One that waits, and any one. */
const aWaiting = (asking: Asking) =>
  at(
    asking.world.mandates.filter(({ waits }) => waits),
    asking.world.dice,
  )
const aMandate = ({ world }: Asking) => at(world.mandates, world.dice)

const confirming = (
  name: string,
  chosen: (asking: Asking) => Mandate | undefined,
  seen = REVISION,
): CallRule => ({
  about: `network.confirm_overseer ${name}`,
  module,
  writes: true,
  call: asking => confirmation(chosen(asking), seen),
  gives: asking => {
    const mandate = chosen(asking)
    return mandate && seen === REVISION && confirms(asking, mandate) ? done : REFUSED
  },
})

const confirmation = (mandate: Mandate | undefined, seen = REVISION) =>
  mandate && `network.confirm_overseer('${mandate.id}', ${seen})`

/** Somebody else's, whose end whoever asks may put off, whatever rules there are. */
const toProlong = (asking: Asking): Mandate | undefined =>
  at(
    asking.world.mandates.filter(
      mandate =>
        changesMandate(asking, mandate) &&
        !isOwn(asking, mandate) &&
        mandate.ends_on !== null &&
        brokenByDays(asking, mandate, prolonged(mandate)).length === 0,
    ),
    asking.world.dice,
  )

const prolonged = (mandate: Mandate): Mandate => ({
  ...mandate,
  ends_on: mandate.ends_on && dayFrom(mandate.ends_on, 30),
})

/** A mandate that oversees, which whoever asks may give. */
const toGive = (asking: Asking): Mandate | undefined =>
  at(
    mandatesToGive(asking).filter(
      mandate =>
        brokenByGiving(asking, mandate).length === 0 &&
        overseenBy(asking.world, mandate).length > 0 &&
        givesMandate(asking, mandate),
    ),
    asking.world.dice,
  )

/** A second person agrees to who oversees, and the days that a mandate had are kept. */
export const agreementCalls: readonly CallRule[] = [
  confirming('that waits', aWaiting),
  confirming('of any mandate', aMandate),
  confirming('that has changed since', aWaiting, REVISION + 1),
  {
    about: 'network.mandate: who agreed',
    module,
    writes: true,
    first: asking => `select ${confirmation(aWaiting(asking))}`,
    call: asking => {
      const mandate = aWaiting(asking)
      return (
        mandate &&
        `(select jsonb_build_array(confirmed_at is not null, confirmed_by_id, revision) from network.mandate where id = '${mandate.id}')`
      )
    },
    gives: asking => {
      const mandate = aWaiting(asking)
      return mandate && confirms(asking, mandate) ? [true, asking.id, 2] : REFUSED
    },
  },
  {
    about: 'network.mandate: given by somebody, it waits',
    module,
    writes: true,
    first: asking => {
      const mandate = toGive(asking)
      return (
        mandate &&
        `insert into network.mandate (person_id, partner_id, function, starts_on, ends_on)
          values ('${mandate.person_id}', '${mandate.partner_id}', '${mandate.function}', '${mandate.starts_on}', ${literal(mandate.ends_on)})`
      )
    },
    call: asking => {
      const mandate = toGive(asking)
      return (
        mandate &&
        `(select jsonb_agg(jsonb_build_array(confirmed_at, confirmed_by_id, noted_by_id)) from network.mandate
          where (person_id, partner_id, function) = ('${mandate.person_id}', '${mandate.partner_id}', '${mandate.function}'))`
      )
    },
    gives: ({ id }) => [[null, null, id]],
  },
  // Nobody says so in the row but whoever runs Tandem.
  ...['confirmed_at', 'confirmed_by_id', 'noted_by_id', 'came_with_id'].map((column): CallRule => ({
    about: `network.mandate: ${column} is not for people to write`,
    module,
    writes: true,
    first: () => `update network.mandate set ${column} = null`,
    call: () => 'true',
    gives: () => REFUSED,
  })),
  {
    about: 'network.mandate: given as if somebody had agreed',
    module,
    writes: true,
    first: asking => {
      const mandate = toGive(asking)
      return (
        mandate &&
        `insert into network.mandate (person_id, partner_id, function, starts_on, confirmed_at)
          values ('${mandate.person_id}', '${mandate.partner_id}', '${mandate.function}', '${mandate.starts_on}', now())`
      )
    },
    call: asking => toGive(asking) && 'true',
    gives: () => REFUSED,
  },
  {
    about: 'network.former_days: after a change',
    module,
    writes: true,
    first: asking => {
      const mandate = toProlong(asking)
      return (
        mandate &&
        `update network.mandate set ends_on = ${literal(prolonged(mandate).ends_on)} where id = '${mandate.id}'`
      )
    },
    call: asking => {
      const mandate = toProlong(asking)
      return (
        mandate &&
        `(select jsonb_agg(jsonb_build_array(starts_on, ends_on, changed_by_id)) from network.former_days
          where mandate_id = '${mandate.id}' and id < ${FIRST_FORMER})`
      )
    },
    gives: asking => {
      const mandate = toProlong(asking)
      return mandate && [[mandate.starts_on, mandate.ends_on, asking.id]]
    },
  },
]
