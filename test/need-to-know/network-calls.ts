import type { Asking } from './asking.ts'
import { changesMandate, fills } from './mandate-rules.ts'
import { isOutside } from './territories-known.ts'
import type { CallRule } from './table-rule.ts'
import { at, liesIn } from './world-keys.ts'

const module = 'network'
const LATER = '9999-12-31'
const aPerson = ({ world }: Asking) => at(world.people, world.dice)
const aPartner = ({ world }: Asking) => at(world.partners, world.dice)
const aMandate = ({ world }: Asking) => at(world.mandates, world.dice)

/** The function that may be called by somebody, whatever comes of it. */
const counted = (name: string, call: string): CallRule => ({
  about: name,
  module,
  writes: true,
  call: () => `(select count(*) >= 0 from ${name}(${call}))`,
  gives: () => true,
})

/** What the network's own pages ask. */
export const networkPageCalls: readonly CallRule[] = [
  {
    about: 'network.may_act_for',
    module,
    call: asking => `network.may_act_for('${aPartner(asking)?.id}')`,
    gives: asking => asking.coordinates || asking.actsFor.has(aPartner(asking)?.id ?? ''),
  },
  {
    about: 'network.may_change_mandate',
    module,
    call: asking => aMandate(asking) && `network.may_change_mandate('${aMandate(asking)?.id}')`,
    gives: asking => {
      const mandate = aMandate(asking)
      return mandate !== undefined && changesMandate(asking, mandate)
    },
  },
  {
    about: 'network.seats_to_fill',
    module,
    call: () => 'network.seats_to_fill()',
    gives: asking =>
      asking.world.seats.filter(({ id }) => asking.coordinates || fills(asking, id)).map(({ id }) => id),
  },
  {
    about: 'network.people_found',
    module,
    // Every person of a world is called so; others than colleagues find nobody.
    call: () =>
      `(select coalesce(jsonb_agg(id), '[]') from network.person where id = any (network.people_found('persoon')))`,
    gives: ({ world, isColleague }) => (isColleague ? world.people.map(({ id }) => id) : []),
  },
  {
    about: 'network.open_functions',
    module,
    call: () => `'regional_coordinator' = any (network.open_functions())`,
    // A reserved function is nobody's to give but the coordination's.
    gives: () => false,
  },
  {
    about: 'network.is_outside',
    module,
    call: asking => `network.is_outside('${aPerson(asking)?.id}')`,
    gives: asking => isOutside(asking, aPerson(asking)?.id),
  },
  {
    about: 'network.my_language',
    module: 'sign-in',
    call: () => 'network.my_language()',
    gives: ({ world, id }) => world.people.find(person => person.id === id)?.language ?? null,
  },
  {
    about: 'network.speak',
    module: 'sign-in',
    writes: true,
    call: () => `network.speak('fr')`,
    gives: () => null,
  },
  {
    about: 'network.may_invite',
    module: 'sign-in',
    call: asking => `network.may_invite('${aPerson(asking)?.id}')`,
    gives: asking => mayInvite(asking),
  },
  {
    about: 'network.clearance_readers',
    module,
    call: asking => `(select count(*) >= 0 from network.clearance_readers('${aPerson(asking)?.id}'))`,
    gives: () => true,
  },
  {
    about: 'network.representatives_on',
    module,
    call: asking => `network.representatives_on('${aPartner(asking)?.id}', kernel.today())`,
    gives: asking => representatives(asking),
  },
  counted('network.partners_found', `'partner'`),
  counted('network.territories_found', `'brussel'`),
]

/** Keys of mandates, for everybody; who holds one only colleagues read. Of a seat that is closed nobody has one. */
function representatives({ world, ...asking }: Asking): string[] {
  const seats = world.seats.filter(
    ({ holder_id, valid }) => holder_id === aPartner({ world, ...asking })?.id && liesIn(valid, world.today),
  )
  return world.mandates.filter(({ seat_id }) => seats.some(({ id }) => id === seat_id)).map(({ id }) => id)
}

/** The coordination invites whoever has a mandate that has not ended; whoever acts for a partner, those who have one of it. */
const mayInvite = (asking: Asking): boolean =>
  asking.world.mandates.some(
    ({ person_id, partner_id, ends_on }) =>
      person_id === aPerson(asking)?.id &&
      (ends_on ?? LATER) >= asking.world.today &&
      (asking.coordinates || asking.actsFor.has(partner_id)),
  )
