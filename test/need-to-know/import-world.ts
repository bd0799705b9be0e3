import fc from 'fast-check'
import { at, keyOf } from './world-keys.ts'
import type { Import, ImportLine } from './people-rows.ts'
import type { Person } from './world-rows.ts'

/** Files of people that somebody sent, while they coordinated or before. */
export const importsDrawn = fc.array(
  fc.record({
    person: fc.nat(4),
    lines: fc.integer({ min: 1, max: 2 }),
    tries: fc.constantFrom(0, 5, 6, 7),
    hasEnded: fc.boolean(),
  }),
  { maxLength: 3 },
)

type Drawn = typeof importsDrawn extends fc.Arbitrary<infer Value> ? Value : never

/** The files, and their lines, of which none is done yet. */
export function importRows(drawn: Drawn, people: readonly Person[]) {
  const imports = drawn.map(({ person, ...more }, place): Import => ({
    id: keyOf('import', place + 1),
    sent_by_id: at(people, person)?.id ?? '',
    ...more,
  }))
  const importLines = imports.flatMap(({ id, lines }) =>
    Array.from({ length: lines }, (_, place): ImportLine => ({ import_id: id, line: place + 1 })),
  )
  return { imports, importLines }
}
