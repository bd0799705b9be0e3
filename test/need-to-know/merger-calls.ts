import type { Asking } from './asking.ts'
import { coordinating } from './coordinated-days.ts'
import { brokenByMerging, comesAlong, mergerBy, mergerIn, mergersBy, type Merger } from './merger-rules.ts'
import type { Mandate } from './people-rows.ts'
import { REFUSED } from './question.ts'
import type { CallRule } from './table-rule.ts'
import { at, dayFrom } from './world-keys.ts'

const module = 'network'
const IN_TURN = 'what became another in turn is taken back first'

const merges = ({ from, to, day }: Merger) => `network.merge_partners('{${from.id}}', '${to.id}', '${day}')`

/** The mandates that came along, as they stand. */
const CAME = `(select coalesce(jsonb_agg(jsonb_build_array(person_id, partner_id, function, starts_on, ends_on)), '[]')
  from network.mandate where came_with_id is not null)`
const told = ({ person_id, partner_id, function: held, starts_on, ends_on }: Mandate) => [
  person_id,
  partner_id,
  held,
  starts_on,
  ends_on,
]

/** One of those who come along, whose days are changed by hand: nobody who coordinates, of whom more is asked. */
const aFollowed = (asking: Asking, merger: Merger): Mandate | undefined =>
  at(
    comesAlong(asking, merger).filter(mandate => !coordinating(mandate)),
    asking.world.dice,
  )

const endsOn = (mandate: Mandate | undefined, day: string) =>
  mandate && `update network.mandate set ends_on = '${day}' where id = '${mandate.id.replace('along ', '')}'`

const byHand = (mandate: Mandate, day: string) =>
  `update network.mandate set ends_on = '${day}'
    where came_with_id is not null and (person_id, function) = ('${mandate.person_id}', '${mandate.function}')`

const undo = ({ from }: Merger) =>
  `select network.undo_succession(succession_id) from network.succeeded where from_partner_id = '${from.id}'`

/** What comes of a merger, with something done after it. */
const afterMerging = (
  about: string,
  then: (asking: Asking, merger: Merger) => string | undefined,
  gives: (asking: Asking, merger: Merger) => unknown,
  call = CAME,
): CallRule => ({
  about: `network.merge_partners: ${about}`,
  module,
  writes: true,
  first: asking => {
    const merger = mergerBy(asking)
    return merger && `select ${merges(merger)}; ${then(asking, merger) ?? ''}`
  },
  call: asking => {
    const merger = mergerBy(asking)
    return merger && then(asking, merger) !== undefined ? call : undefined
  },
  gives: asking => {
    const merger = mergerBy(asking)
    return merger && gives(asking, merger)
  },
})

/** Partners and zones become another, people come along, and it is taken back. */
export const mergerCalls: readonly CallRule[] = [
  {
    about: 'network.merge_partners',
    module,
    writes: true,
    call: ({ world }) => {
      const merger = mergerIn(world)
      return merger && `${merges(merger)} is not null`
    },
    gives: ({ coordinates }) => (coordinates ? true : REFUSED),
    breaks: asking => {
      const merger = mergerIn(asking.world)
      return merger ? brokenByMerging(asking, merger) : []
    },
  },
  afterMerging(
    'who came along',
    () => '',
    (asking, merger) => comesAlong(asking, merger).map(told),
  ),
  afterMerging(
    'who came along after the old days changed',
    (asking, merger) => endsOn(aFollowed(asking, merger), dayFrom(merger.day, 9)),
    (asking, merger) => {
      const followed = aFollowed(asking, merger)
      return comesAlong(asking, merger).map(mandate =>
        told(mandate.id === followed?.id ? { ...mandate, ends_on: dayFrom(merger.day, 9) } : mandate),
      )
    },
  ),
  afterMerging(
    'who stays away once the old ended before',
    (asking, merger) => endsOn(aFollowed(asking, merger), asking.world.today),
    (asking, merger) => {
      const followed = aFollowed(asking, merger)
      return comesAlong(asking, merger)
        .filter(({ id }) => id !== followed?.id)
        .map(told)
    },
  ),
  afterMerging(
    'taken back, nobody came',
    (_, merger) => undo(merger),
    () => [],
  ),
  afterMerging(
    'taken back, whose days somebody changed stays',
    (asking, merger) => {
      const followed = aFollowed(asking, merger)
      return followed && `${byHand(followed, dayFrom(merger.day, 5))}; ${undo(merger)}`
    },
    (asking, merger) => {
      const followed = aFollowed(asking, merger)
      return followed ? [told({ ...followed, ends_on: dayFrom(merger.day, 5) })] : []
    },
    `(select coalesce(jsonb_agg(jsonb_build_array(person_id, partner_id, function, starts_on, ends_on)), '[]')
      from network.mandate where came_with_id is null and starts_on = kernel.today() + 1
        and ends_on = kernel.today() + 6)`,
  ),
  {
    about: 'network.merge_zones',
    module,
    writes: true,
    call: () =>
      `network.merge_zones('{5339,5340}', '5399', '{"nl": "nieuw", "fr": "nouveau"}', kernel.today() + 1) is not null`,
    gives: ({ coordinates }) => (coordinates ? true : REFUSED),
  },
  {
    about: 'network.undo_succession',
    module,
    writes: true,
    // Its day has come: nobody undoes it any more.
    call: ({ world }) => world.successions[0] && `network.undo_succession('${world.successions[0].id}')`,
    gives: ({ coordinates }) => (coordinates ? false : REFUSED),
  },
  {
    about: 'network.undo_succession: what became another in turn',
    module,
    writes: true,
    first: asking => {
      const both = mergersBy(asking)
      return both && both.map(merger => `select ${merges(merger)}`).join('; ')
    },
    call: asking => {
      const [merger] = mergersBy(asking) ?? []
      return merger && `(${undo(merger)})`
    },
    gives: () => true,
    breaks: () => [IN_TURN],
  },
]
