import type { Asker } from '#kernel/asker'
import { countsToday } from './counted-mandates.ts'
import type { Person, World } from './world-rows.ts'

/** Somebody who asks, and what follows from their mandates that count today. */
export interface Asking {
  readonly world: World
  readonly asker: Asker
  /** Undefined for a visitor and for a service. */
  readonly id: string | undefined
  /** Whoever has proved just now who they are. */
  readonly isFresh: boolean
  /** Colleague: whoever has a mandate that counts today. */
  readonly isColleague: boolean
  readonly coordinates: boolean
  /** The partners for which they have one. */
  readonly partners: ReadonlySet<string>
  /** Those of them whose work they may change. */
  readonly actsFor: ReadonlySet<string>
  /** The compartments of the journal at which they may look. */
  readonly oversees: ReadonlySet<string>
  /** The compartment at which they look now. */
  readonly looksAt: string | undefined
}

/** Everybody who can ask in a world: its people, a visitor, and the services, which have no mandate. */
export const everybodyIn = (world: World): Asking[] =>
  [
    ...world.people.map(
      ({ id, name }, place) => ({ kind: 'person', id, name, fresh: (world.dice + place) % 2 === 0 }) as const,
    ),
    { kind: 'visitor' } as const,
    ...(['journal', 'network', 'import'] as const).map(name => ({ kind: 'service', name }) as const),
  ].map(asker => asking(world, asker))

/** As if this person asked. */
export const askingAs = (world: World, { id, name }: Person): Asking =>
  asking(world, { kind: 'person', id, name })

function asking(world: World, asker: Asker): Asking {
  const id = asker.kind === 'person' ? asker.id : undefined
  const held = world.mandates.filter(mandate => mandate.person_id === id && countsToday(world, mandate))
  const duties = new Map(world.duties.map(duty => [duty.code, duty]))
  const oversees = new Set(held.flatMap(mandate => duties.get(mandate.function)?.oversees ?? []))
  const look = world.looks.find(({ person_id, left }) => person_id === id && left > 0)
  return {
    world,
    asker,
    id,
    isFresh: asker.kind === 'person' && (asker.fresh ?? false),
    isColleague: held.length > 0,
    coordinates: held.some(mandate => mandate.function === 'regional_coordinator'),
    partners: new Set(held.map(mandate => mandate.partner_id)),
    actsFor: new Set(
      held.filter(mandate => duties.get(mandate.function)?.acts_for).map(mandate => mandate.partner_id),
    ),
    oversees,
    looksAt: look && oversees.has(look.compartment) ? look.compartment : undefined,
  }
}
