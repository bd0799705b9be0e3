import { named } from './world-keys.ts'
import type { Difference } from './compared-world.ts'
import type { Differing } from './many-worlds.ts'
import type { World } from './world-rows.ts'

/** What somebody was told against what the model says, for people to read. */
export function toldDifference({ question, answer }: Difference): string {
  const { asker } = question.asking
  const who =
    asker.kind === 'person' ? asker.id : asker.kind === 'service' ? `service ${asker.name}` : asker.kind
  return named(`${who} · ${question.about} · the model: ${question.expected} · the database: ${answer}`)
}

/** The lists of a world in which there is something; which functions there are is the same in all. */
function filled(world: World): [string, readonly object[]][] {
  const lists = Object.entries(world).filter((entry): entry is [string, readonly object[]] =>
    Array.isArray(entry[1]),
  )
  return lists.filter(([kind, items]) => kind !== 'duties' && items.length > 0)
}

/** What there is in a world, without what says nothing. */
export function toldWorld(world: World): string {
  const told = filled(world).map(([kind, items]) => `${kind} ${items.map(item => values(item)).join(' | ')}`)
  return named([world.today, `dice ${world.dice}`, ...told].join('; '))
}

/** What tells rows apart, and nothing else. */
const QUIET = new Set(['name', 'language', 'address', 'proof', 'slug', 'subject', 'number', 'theme', 'line'])

const values = (row: object): string =>
  Object.entries(row)
    .filter(([column, value]) => value !== null && !QUIET.has(column))
    .map(([column, value]) => (column === 'id' ? String(value) : `${column}=${String(value)}`))
    .join(' ')

/** A world in a few words: what whoever asked was, and how much of everything there is. */
export function toldBriefly(world: World, { question: { asking } }: Difference): string {
  const held = world.mandates.filter(({ person_id }) => person_id === asking.id)
  const mandates = held.map(
    ({ partner_id, function: duty, starts_on, ends_on }) =>
      `${duty} of ${partner_id} from ${starts_on}${ends_on ? ` to ${ends_on}` : ''}`,
  )
  return named(
    [
      `${world.today}, dice ${world.dice}, holds ${mandates.join(', ') || 'no mandate'}`,
      filled(world)
        .map(([kind, items]) => `${kind} ${items.length}`)
        .join(', '),
    ].join('; '),
  )
}

/** The whole story of a world that differs. */
export const toldDiffering = ({ world, differences }: Differing): string =>
  [...differences.slice(0, 5).map(toldDifference), `in the world: ${toldWorld(world)}`].join('\n')
