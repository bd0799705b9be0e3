import fc from 'fast-check'
import { DUTIES, UNSEATED } from './duties.ts'
import type { mandatesDrawn } from './mandate-world.ts'

type Given = typeof mandatesDrawn extends fc.Arbitrary<(infer One)[]> ? One : never

const lasting = fc.option(fc.constantFrom(100, 101, 300), { freq: 1 })
const placeOf = (wanted: string) => UNSEATED.findIndex(({ code }) => code === wanted)
const COMING = DUTIES.filter(({ oversees }) => oversees.length === 0).map(({ code }) => code)

/** In some worlds two partners are there that may become one: who coordinates, and who is at work at the second. */
export const mergingDrawn = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.record({
      by: fc.nat(4),
      at: fc.nat(2),
      workers: fc.array(
        fc.record({
          person: fc.nat(4),
          partner: fc.constantFrom(1, 1, 0),
          duty: fc.constantFrom(...COMING.slice(0, 3)),
          starts: fc.constantFrom(-100, 0, 1),
          lasts: lasting,
          part: fc.option(fc.nat(2), { freq: 1 }),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
  },
)

type Merging = typeof mergingDrawn extends fc.Arbitrary<infer Value> ? Value : never

const noted = { agreed: 'at once', by: 0, noted: null } as const

/** The mandates that such a world holds besides. */
export const mergingMandates = (merging: Merging): Given[] =>
  merging
    ? [
        {
          ...noted,
          person: merging.by,
          partner: merging.at,
          duty: placeOf('regional_coordinator'),
          starts: -100,
          lasts: null,
          part: null,
        },
        ...merging.workers.map(worker => ({ ...noted, ...worker, duty: placeOf(worker.duty) })),
      ]
    : []
