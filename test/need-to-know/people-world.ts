import fc from 'fast-check'
import { at, dayFrom, distinct, keyOf } from './world-keys.ts'
import { importsDrawn, importRows } from './import-world.ts'
import type {
  Attempt,
  Clearance,
  Identity,
  Passkey,
  Seat,
  Session,
  Succeeded,
  Succession,
} from './people-rows.ts'
import type { Alias, Duty, Mandate, Partner, Person } from './world-rows.ts'

/** What functions there are: those with rights of their own, and one each that acts for nobody or oversees. */
export const DUTIES: readonly Duty[] = [
  { code: 'regional_coordinator', acts_for: true, oversees: [], reserved: true },
  { code: 'prevention_officer', acts_for: true, oversees: [], reserved: false },
  { code: 'field_worker', acts_for: false, oversees: [], reserved: false },
  { code: 'data_protection_officer', acts_for: false, oversees: ['open'], reserved: true },
  { code: 'overseer_of_the_plan', acts_for: false, oversees: ['plan'], reserved: true },
  { code: 'overseer_of_both', acts_for: true, oversees: ['open', 'plan'], reserved: true },
  { code: 'seat_holder', acts_for: false, oversees: [], reserved: true },
]
/** What whoever sits on a seat is. */
export const SEATED = 'seat_holder'
/** Functions that need no seat. */
const UNSEATED = DUTIES.filter(({ code }) => code !== SEATED)

/** So many days before the end of a mandate or clearance it is first announced: the largest that the network brings. */
export const NOTICE = 60

/** Days around today, most of them close to it. */
const day = fc.oneof(fc.constantFrom(0, -1, 1), fc.integer({ min: -500, max: 500 }))

/** People, organisations, and who acts for whom from when to when. */
export const peopleDrawn = fc.record({
  people: fc.integer({ min: 1, max: 5 }),
  addressless: fc.array(fc.nat(4), { maxLength: 2 }),
  partners: fc.integer({ min: 1, max: 3 }),
  mandates: fc.array(
    fc.record({
      person: fc.nat(4),
      partner: fc.nat(2),
      duty: fc.nat(UNSEATED.length - 1),
      starts: fc.oneof({ weight: 3, arbitrary: fc.constant(-100) }, { weight: 2, arbitrary: day }),
      lasts: fc.option(fc.oneof(fc.constantFrom(99, 100, 101), fc.nat(600))),
    }),
    { maxLength: 7 },
  ),
  aliases: fc.nat(2),
  seats: fc.array(
    fc.record({ structure: fc.nat(2), holder: fc.nat(2), by: fc.nat(2), sits: fc.option(fc.nat(4)) }),
    {
      maxLength: 2,
    },
  ),
  clearances: fc.array(
    fc.record({ person: fc.nat(4), ends: fc.constantFrom(10, 1000, 0, NOTICE, NOTICE + 1, -1) }),
    {
      maxLength: 3,
    },
  ),
  imports: importsDrawn,
  passkeys: fc.array(fc.nat(4), { maxLength: 2 }),
  becomes: fc.boolean(),
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
    address: drawn.addressless.includes(place - 1) ? null : `person${place}@world.example`,
  }))
  const partners = places(drawn.partners).map((place): Partner => ({
    id: keyOf('partner', place),
    slug: `partner-${place}`,
  }))
  const mandates = drawn.mandates.map(({ person, partner, duty, starts, lasts }, place): Mandate => ({
    id: keyOf('mandate', place + 1),
    person_id: at(people, person)?.id ?? '',
    partner_id: at(partners, partner)?.id ?? '',
    function: at(UNSEATED, duty)?.code ?? '',
    starts_on: dayFrom(today, starts),
    ends_on: lasts === null ? null : dayFrom(today, starts + lasts),
    seat_id: null,
    territory_id: null,
  }))
  const aliases = places(drawn.aliases).map((place): Alias => ({
    id: keyOf('alias', place),
    subject: `subject ${place}`,
  }))
  const sessions = drawn.sessions.map(({ person, left }, place): Session => ({
    id: keyOf('session', place + 1),
    proof: `\\x${String(place).padStart(64, '0')}`,
    person_id: at(people, person)?.id ?? '',
    left,
  }))
  const { seats, sitting } = seated(drawn, people, partners)
  return {
    people,
    duties: DUTIES,
    partners,
    mandates: distinct([...mandates, ...sitting], holding),
    aliases,
    sessions,
    seats,
    ...ownRows(drawn, people, today),
    ...importRows(drawn.imports, people),
    ...becoming(drawn, partners),
  }
}

/** What people have for themselves: clearances, and what they sign in with. */
function ownRows(drawn: Drawn, people: readonly Person[], today: string) {
  const who = (place: number) => at(people, place)?.id ?? ''
  const clearances = drawn.clearances.map(({ person, ends }, place): Clearance => ({
    id: keyOf('clearance', place + 1),
    person_id: who(person),
    level: 'secret',
    expires_on: dayFrom(today, ends),
  }))
  const passkeys = drawn.passkeys.map((person, place): Passkey => ({
    id: keyOf('passkey', place + 1),
    person_id: who(person),
  }))
  const identities = people.map(({ id }, place): Identity => ({
    id: keyOf('identity', place + 1),
    person_id: id,
  }))
  const attempts = people.map((_, place): Attempt => ({
    proof: `\\x${String(place + 1)
      .padStart(2, '0')
      .repeat(32)}`,
  }))
  return { clearances, passkeys, identities, attempts }
}

/** The last partner became the first. */
function becoming({ becomes }: Drawn, partners: readonly Partner[]) {
  const [first, second] = partners
  const id = keyOf('succession', 1)
  const both = becomes && first && second ? [{ from_partner_id: second.id, to_partner_id: first.id }] : []
  return {
    successions: both.map((): Succession => ({ id })),
    succeeded: both.map((row): Succeeded => ({ id: keyOf('succeeded', 1), succession_id: id, ...row })),
  }
}

/** Seats, and who sits on them. */
function seated(drawn: Drawn, people: readonly Person[], partners: readonly Partner[]) {
  const seats = drawn.seats.map(({ structure, holder, by }, place): Seat => ({
    id: keyOf('seat', place + 1),
    structure_id: at(partners, structure)?.id ?? '',
    holder_id: at(partners, holder)?.id ?? '',
    designated_by_id: at(partners, by)?.id ?? '',
  }))
  const sitting = seats.flatMap(({ id, structure_id }, place): Mandate[] => {
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
        territory_id: null,
      },
    ]
  })
  return { seats, sitting }
}
