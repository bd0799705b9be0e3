import fc from 'fast-check'
import { at, distinct, keyOf } from './world-keys.ts'
import type { Alert, Entry, Look, Opening, Seal, World } from './world-rows.ts'

/** Two compartments: that of the open workspaces, and one that the plan has for itself in these worlds. */
export const COMPARTMENTS = ['open', 'plan'] as const
/** The kind of record that the network brings: the clearances of somebody, by their key. */
export const CLEARANCE = 'clearance'
export const RECORD_KINDS = [
  { code: 'open_note', module: 'network', compartment: 'open' },
  { code: 'plan_note', module: 'plan', compartment: 'plan' },
  { code: CLEARANCE, module: 'network', compartment: 'open' },
] as const

const MODULE_OF = { open: 'network', plan: 'plan' } as const
const compartment = fc.constantFrom(...COMPARTMENTS)
const left = fc.constantFrom(30, -30)

/** What the journal holds, and who looks at it. */
export const journalDrawn = fc.record({
  looks: fc.array(fc.record({ person: fc.nat(4), compartment, left: fc.constantFrom(30, 30, -30) }), {
    maxLength: 4,
  }),
  entries: fc.array(fc.record({ person: fc.option(fc.nat(4)), compartment, record: fc.nat(1) }), {
    maxLength: 4,
  }),
  openings: fc.array(
    fc.record({
      person: fc.nat(4),
      kind: fc.constantFrom(0, 1, 2, 2),
      record: fc.nat(4),
      glass: fc.boolean(),
      left,
    }),
    { maxLength: 4 },
  ),
  /** Whoever coordinates, or did, has opened the clearances of somebody who has one. */
  opened: fc.option(fc.record({ by: fc.nat(4), of: fc.nat(2) })),
  alerts: fc.array(fc.record({ person: fc.nat(4), compartment }), { maxLength: 3 }),
  seals: fc.nat(1),
})

type Drawn = typeof journalDrawn extends fc.Arbitrary<infer Value> ? Value : never

type Known = Pick<World, 'people' | 'mandates' | 'clearances'>

/** Above what the database itself hands out. */
const FIRST = 900_000_000

/** The rows that were drawn. */
export function journalRows(drawn: Drawn, { people, mandates, clearances }: Known) {
  const who = (place: number) => at(people, place)?.id ?? ''
  const looks = drawn.looks.map(({ person, ...look }): Look => ({ person_id: who(person), ...look }))
  const entries = drawn.entries.map(({ person, compartment: place, record }, index): Entry => ({
    id: FIRST + index,
    record: keyOf('record', record + 1),
    module: MODULE_OF[place],
    compartment: place,
    asker: person === null ? null : who(person),
  }))
  const cleared = (place: number) => at(clearances, place)?.person_id ?? who(place)
  const openings = drawn.openings.map((opening, index): Opening => ({
    id: keyOf('opening', index + 1),
    person_id: who(opening.person),
    kind: RECORD_KINDS[opening.kind]?.code ?? '',
    record: opening.kind === 2 ? cleared(opening.record) : keyOf('record', (opening.record % 2) + 1),
    broke_glass: opening.glass,
    left: opening.left,
  }))
  const known = openedByCoordination(drawn, mandates, clearances)
  const alerts = drawn.alerts.map(({ person, compartment: place }, index): Alert => ({
    id: FIRST + index,
    rule: 'many_records',
    compartment: place,
    asker: who(person),
  }))
  const seals = Array.from({ length: drawn.seals }, (_, index): Seal => ({ number: index + 1 }))
  return {
    looks: distinct(looks, look => look.person_id),
    entries,
    openings: [...openings, ...known],
    alerts,
    seals,
  }
}

function openedByCoordination(
  { opened }: Drawn,
  mandates: Known['mandates'],
  clearances: Known['clearances'],
): Opening[] {
  const coordinators = mandates.filter(mandate => mandate.function === 'regional_coordinator')
  const [by, of] = [at(coordinators, opened?.by ?? 0), at(clearances, opened?.of ?? 0)]
  if (!opened || !by || !of) return []
  return [
    {
      id: keyOf('opening', 101),
      person_id: by.person_id,
      kind: CLEARANCE,
      record: of.person_id,
      broke_glass: false,
      left: 30,
    },
  ]
}
