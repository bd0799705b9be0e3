import { askingAs, type Asking } from './asking.ts'
import { hasSent } from './import-rules.ts'
import { fills } from './mandate-rules.ts'
import { NOTICE } from './people-world.ts'
import { REFUSED } from './question.ts'
import type { CallRule } from './table-rule.ts'
import { at, dayFrom } from './world-keys.ts'
import type { Import, Mandate } from './people-rows.ts'
import type { World } from './world-rows.ts'

const module = 'network'
/** Work that is taken up so many times in a row, and breaks off each time before the last, is given up: see README.md. */
const TRIES = 6

const anImport = ({ world }: Asking): Import | undefined => at(world.imports, world.dice)
const isService = ({ asker }: Asking, name: string) => asker.kind === 'service' && asker.name === name
const isSoon = ({ today }: World, day: string | null) =>
  day !== null && day >= today && day <= dayFrom(today, NOTICE)

/** What the network does by itself: it announces ends, and works on the files that were sent. */
export const backgroundCalls: readonly CallRule[] = [
  {
    about: 'network.announce_ends',
    module,
    writes: true,
    call: () =>
      `(select coalesce(jsonb_agg(jsonb_build_array(address, own_mandates, other_mandates, own_clearances, other_clearances)), '[]') from network.announce_ends())`,
    gives: asking => (isService(asking, 'network') ? announced(asking.world) : REFUSED),
  },
  {
    about: 'network.announced_end',
    module,
    call: () => '(select count(*) from network.announced_end)',
    gives: () => REFUSED,
  },
  {
    about: 'network.take_imports',
    module,
    writes: true,
    call: () => `(select coalesce(jsonb_agg(id), '[]') from network.take_imports())`,
    gives: asking => {
      const { imports } = asking.world
      return isService(asking, 'import') ? imports.filter(sent => !sent.hasEnded).map(({ id }) => id) : []
    },
  },
  {
    about: 'network.give_up_import',
    module,
    writes: true,
    call: asking => anImport(asking) && `network.give_up_import('${anImport(asking)?.id}')`,
    gives: asking => refusedIn(asking, anImport(asking)),
  },
  {
    about: 'network.my_imports',
    module,
    call: () => 'network.my_imports()',
    gives: asking => asking.world.imports.filter(sent => hasSent(asking, sent)).map(({ id }) => id),
  },
  {
    about: 'network.other_clearances_ending',
    module,
    call: () => 'network.other_clearances_ending()',
    gives: asking => (asking.coordinates ? othersEnding(asking) : 0),
  },
  {
    about: 'network.open_ending_clearances',
    module,
    writes: true,
    call: () => `network.open_ending_clearances('Overleg over wat binnenkort afloopt')`,
    // Each is a record that is opened: whoever is not fresh opens none.
    gives: asking => (asking.coordinates && (asking.isFresh || othersEnding(asking) === 0) ? null : REFUSED),
  },
  ...[
    { part: '21001', whole: '04000', lies: true },
    { part: '04000', whole: '21001', lies: false },
  ].map(({ part, whole, lies }): CallRule => ({
    about: 'network.lies_within',
    module,
    call: () => `network.lies_within((${territory(part)}), (${territory(whole)}), kernel.today())`,
    gives: () => lies,
  })),
]

const territory = (code: string) => `select id from network.territory where code = '${code}'`

/** Clearances of others that end soon. */
const othersEnding = ({ world, id }: Asking) =>
  world.clearances.filter(row => row.person_id !== id && isSoon(world, row.expires_on)).length

/** One mail to each who has an address: to the person, and to whoever looks after what ends. */
const announced = (world: World) =>
  world.people
    .map(person => ({ ...person, asking: askingAs(world, person) }))
    // To colleagues only: whoever has no mandate today is told nothing, see README.md.
    .filter(({ address, asking }) => address !== null && asking.isColleague)
    .map(({ address, asking }) => [address, ...endsFor(asking)])
    .filter(([, ...counts]) => counts.some(count => count !== 0))

function endsFor(asking: Asking): number[] {
  const { world, id, coordinates } = asking
  const ending = world.mandates.filter(({ ends_on }) => isSoon(world, ends_on))
  const cleared = world.clearances.filter(row => row.person_id === id && isSoon(world, row.expires_on))
  return [
    ending.filter(({ person_id }) => person_id === id).length,
    ending.filter(row => row.person_id !== id && looksAfter(asking, row)).length,
    cleared.length,
    coordinates ? othersEnding(asking) : 0,
  ]
}

const looksAfter = (asking: Asking, { partner_id, seat_id }: Mandate) =>
  asking.coordinates || asking.actsFor.has(partner_id) || fills(asking, seat_id)

/** Of a file that is given up, every line that was not done; only its sender learns it. */
function refusedIn(asking: Asking, sent: Import | undefined): number | null {
  if (!sent || sent.sent_by_id !== asking.id || sent.hasEnded) return null
  return asking.coordinates && sent.tries < TRIES ? null : sent.lines
}
