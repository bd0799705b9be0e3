import fc from 'fast-check'
import { coordinatesAndOversees } from './coordinated-days.ts'
import { DUTIES, OVERSEEING, OVERSEER, SEATED, UNSEATED } from './duties.ts'
import { withParts } from './territories-known.ts'
import { at, dayFrom, distinct, keyOf } from './world-keys.ts'
import type { FormerDays, Mandate, Seat } from './people-rows.ts'
import type { Duty, Partner, Person } from './world-rows.ts'

/** Days around today, most of them close to it. */
const day = fc.oneof(fc.constantFrom(0, -1, 1), fc.integer({ min: -500, max: 500 }))

/** From and until when a partner or seat is there, in days from today: most of them always. */
export const existing = fc.oneof(
  { weight: 4, arbitrary: fc.constant([null, null] as const) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      [null, 0] as const,
      [null, 1] as const,
      [null, -50] as const,
      [0, null] as const,
      [1, null] as const,
    ),
  },
)

export const daysOf = (
  today: string,
  [from, until]: readonly [number | null, number | null] = [null, null],
): string =>
  `[${from === null ? '1970-01-01' : dayFrom(today, from)},${until === null ? '' : dayFrom(today, until)})`

const lasts = fc.option(fc.oneof(fc.constantFrom(99, 100, 101), fc.nat(600)))
const agreed = fc.constantFrom('at once', 'by somebody', 'not yet', 'not yet')

/** Who holds what from when to when, and who agreed. */
export const mandatesDrawn = fc.array(
  fc.record({
    person: fc.nat(4),
    partner: fc.nat(2),
    duty: fc.nat(UNSEATED.length - 1),
    starts: fc.oneof({ weight: 3, arbitrary: fc.constant(-100) }, { weight: 2, arbitrary: day }),
    lasts,
    agreed,
    by: fc.nat(4),
    noted: fc.option(fc.nat(4)),
    part: fc.option(fc.nat(2)),
  }),
  { maxLength: 7 },
)

/** Somebody who oversees everything, and a mandate to which they may agree. */
export const overseenDrawn = fc.option(
  fc.record({
    by: fc.nat(4),
    of: fc.nat(4),
    duty: fc.nat(OVERSEEING.length - 1),
    starts: fc.constantFrom(-100, 0, 20),
    lasts: fc.oneof(fc.constant(0), lasts),
    noted: fc.option(fc.nat(4)),
  }),
)

export const formerDrawn = fc.array(
  fc.record({ mandate: fc.nat(6), starts: day, lasts: fc.option(fc.nat(90)), by: fc.option(fc.nat(4)) }),
  { maxLength: 2 },
)

interface Drawn {
  readonly mandates: typeof mandatesDrawn extends fc.Arbitrary<infer Value> ? Value : never
  readonly overseen: typeof overseenDrawn extends fc.Arbitrary<infer Value> ? Value : never
  readonly seats: readonly { readonly sits: number | null }[]
}

interface Known {
  readonly people: readonly Person[]
  readonly partners: readonly Partner[]
  readonly seats: readonly Seat[]
  readonly today: string
}

const holding = (mandate: Mandate) => `${mandate.person_id} ${mandate.partner_id} ${mandate.function}`

/** The mandates that were drawn: nobody has the same twice, and nobody coordinates and oversees on one day. */
export function mandateRows(drawn: Drawn, known: Known): Mandate[] {
  const drawnOnes = distinct(
    [
      ...drawn.mandates.map((one, place) => mandateRow(one, place, known)),
      ...overseenRows(drawn, known),
      ...sittingRows(drawn, known),
    ],
    holding,
  )
  const mandates: Mandate[] = []
  for (const mandate of drawnOnes)
    if (!coordinatesAndOversees({ duties: DUTIES, mandates }, mandate)) mandates.push(mandate)
  return mandates
}

type Given = Drawn['mandates'][number]

function mandateRow(given: Given, place: number, { people, partners, today }: Known): Mandate {
  const { starts, lasts: days } = given
  const held = at(UNSEATED, given.duty)
  const person_id = keyIn(people, given.person)
  return {
    id: keyOf('mandate', place + 1),
    person_id,
    partner_id: keyIn(partners, given.partner),
    function: held?.code ?? '',
    starts_on: dayFrom(today, starts),
    ends_on: days === null ? null : dayFrom(today, starts + days),
    seat_id: null,
    territory: partIn(partners, given),
    noted_by_id: given.noted === null ? null : keyIn(people, given.noted),
    ...agreement(given, held, { person_id, agrees: keyIn(people, given.by) }),
  }
}

/** The partner's own once more, or a part of it. */
const partIn = (partners: readonly Partner[], { partner, part }: Given): string | null => {
  const whole = at(partners, partner)?.territory ?? null
  return part === null || whole === null ? null : (at(withParts(whole), part) ?? null)
}

const keyIn = (rows: readonly { readonly id: string }[], place: number) => at(rows, place)?.id ?? ''

/** Only who oversees waits for somebody else. */
function agreement(
  { agreed: how }: Given,
  held: Duty | undefined,
  { person_id, agrees }: { readonly person_id: string; readonly agrees: string },
): Pick<Mandate, 'waits' | 'confirmed_by_id'> {
  if (!held || !OVERSEEING.includes(held)) return { waits: false, confirmed_by_id: null }
  const byAnother = how === 'by somebody' && agrees !== person_id
  return { waits: how === 'not yet', confirmed_by_id: byAnother ? agrees : null }
}

const placeOf = (code: string | undefined) => UNSEATED.findIndex(row => row.code === code)

function overseenRows({ overseen }: Drawn, known: Known): Mandate[] {
  if (!overseen) return []
  const { by, of, duty, ...days } = overseen
  const first = { partner: 0, by: 0, part: null }
  const all = { starts: -100, lasts: null, agreed: 'at once', noted: null } as const
  const waiting = { ...days, agreed: 'not yet' } as const
  return [
    mandateRow({ ...first, ...all, person: by, duty: placeOf(OVERSEER) }, 200, known),
    mandateRow({ ...first, ...waiting, person: of, duty: placeOf(at(OVERSEEING, duty)?.code) }, 201, known),
  ]
}

/** Who sits on a seat. */
const sittingRows = (drawn: Drawn, { people, seats }: Known): Mandate[] =>
  seats.flatMap(({ id, structure_id }, place) => {
    const sits = drawn.seats[place]?.sits ?? null
    if (sits === null) return []
    return [
      {
        id: keyOf('mandate', 101 + place),
        person_id: at(people, sits)?.id ?? '',
        partner_id: structure_id,
        function: SEATED,
        starts_on: '2024-01-01',
        ends_on: null,
        seat_id: id,
        territory: null,
        waits: false,
        confirmed_by_id: null,
        noted_by_id: null,
      },
    ]
  })

/** Above what the database itself hands out. */
export const FIRST_FORMER = 900_000_000

/** The days that mandates had before. */
export const formerRows = (
  drawn: typeof formerDrawn extends fc.Arbitrary<infer Value> ? Value : never,
  { mandates, people, today }: { readonly mandates: readonly Mandate[] } & Pick<Known, 'people' | 'today'>,
): FormerDays[] =>
  drawn.flatMap(({ mandate, starts, lasts: days, by }, place) => {
    const changed = at(mandates, mandate)
    if (!changed) return []
    return [
      {
        id: FIRST_FORMER + place,
        mandate_id: changed.id,
        starts_on: dayFrom(today, starts),
        ends_on: days === null ? null : dayFrom(today, starts + days),
        changed_by_id: by === null ? null : (at(people, by)?.id ?? null),
      },
    ]
  })
