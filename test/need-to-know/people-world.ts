import fc from 'fast-check'
import { at, dayFrom, distinct, keyOf } from './world-keys.ts'
import type { Alias, Duty, Mandate, Partner, Person, Session } from './world-rows.ts'

/** What functions there are: those with rights of their own, and one each that acts for nobody or oversees. */
export const DUTIES: readonly Duty[] = [
  { code: 'regional_coordinator', acts_for: true, oversees: [] },
  { code: 'prevention_officer', acts_for: true, oversees: [] },
  { code: 'field_worker', acts_for: false, oversees: [] },
  { code: 'data_protection_officer', acts_for: false, oversees: ['open'] },
  { code: 'overseer_of_the_plan', acts_for: false, oversees: ['plan'] },
  { code: 'overseer_of_both', acts_for: true, oversees: ['open', 'plan'] },
]

/** Days around today, most of them close to it. */
const day = fc.oneof(fc.constantFrom(0, -1, 1), fc.integer({ min: -500, max: 500 }))

/** People, organisations, and who acts for whom from when to when. */
export const peopleDrawn = fc.record({
  people: fc.integer({ min: 1, max: 5 }),
  partners: fc.integer({ min: 1, max: 3 }),
  mandates: fc.array(
    fc.record({
      person: fc.nat(4),
      partner: fc.nat(2),
      duty: fc.nat(DUTIES.length - 1),
      starts: fc.oneof({ weight: 3, arbitrary: fc.constant(-100) }, { weight: 2, arbitrary: day }),
      lasts: fc.option(fc.oneof(fc.constantFrom(99, 100, 101), fc.nat(600))),
    }),
    { maxLength: 7 },
  ),
  aliases: fc.nat(2),
  sessions: fc.array(fc.record({ person: fc.nat(4), left: fc.constantFrom(30, -30) }), { maxLength: 2 }),
})

type Drawn = typeof peopleDrawn extends fc.Arbitrary<infer Value> ? Value : never

const places = (count: number) => Array.from({ length: count }, (_, place) => place + 1)

const holding = (mandate: Mandate) => `${mandate.person_id} ${mandate.partner_id} ${mandate.function}`

/** The rows that were drawn. */
export function peopleRows(drawn: Drawn, today: string) {
  const people = places(drawn.people).map((place): Person => ({
    id: keyOf('person', place),
    name: `Persoon ${place}`,
    language: place % 2 === 0 ? 'nl' : 'fr',
    address: `person${place}@world.example`,
  }))
  const partners = places(drawn.partners).map((place): Partner => ({
    id: keyOf('partner', place),
    slug: `partner-${place}`,
  }))
  const mandates = drawn.mandates.map(({ person, partner, duty, starts, lasts }, place): Mandate => ({
    id: keyOf('mandate', place + 1),
    person_id: at(people, person)?.id ?? '',
    partner_id: at(partners, partner)?.id ?? '',
    function: at(DUTIES, duty)?.code ?? '',
    starts_on: dayFrom(today, starts),
    ends_on: lasts === null ? null : dayFrom(today, starts + lasts),
  }))
  const aliases = places(drawn.aliases).map((place): Alias => ({
    id: keyOf('alias', place),
    subject: `subject ${place}`,
  }))
  const sessions = drawn.sessions.map(({ person, left }, place): Session => ({
    proof: `\\x${String(place).padStart(64, '0')}`,
    person_id: at(people, person)?.id ?? '',
    left,
  }))
  return { people, duties: DUTIES, partners, mandates: distinct(mandates, holding), aliases, sessions }
}
