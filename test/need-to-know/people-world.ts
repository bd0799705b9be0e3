import fc from 'fast-check'
import { ALWAYS, at, dayFrom, keyOf } from './world-keys.ts'
import { DUTIES } from './duties.ts'
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
import {
  daysOf,
  existing,
  formerDrawn,
  formerRows,
  mandateRows,
  mandatesDrawn,
  overseenDrawn,
} from './mandate-world.ts'
import { mergingDrawn, mergingMandates } from './merging-world.ts'
import { TERRITORIES } from './territories-known.ts'
import type { Alias, Partner, Person } from './world-rows.ts'

/** So many days before the end of a mandate or clearance it is first announced: the largest that the network brings. */
export const NOTICE = 60

/** People, organisations, and who acts for whom from when to when. */
export const peopleDrawn = fc.record({
  people: fc.integer({ min: 1, max: 5 }),
  addressless: fc.array(fc.nat(4), { maxLength: 2 }),
  partners: fc.integer({ min: 1, max: 3 }),
  partnerDays: fc.array(existing, { minLength: 3, maxLength: 3 }),
  territories: fc.array(fc.option(fc.constantFrom(...TERRITORIES)), { minLength: 3, maxLength: 3 }),
  mandates: mandatesDrawn,
  overseen: overseenDrawn,
  merging: mergingDrawn,
  former: formerDrawn,
  aliases: fc.nat(2),
  seats: fc.array(
    fc.record({
      structure: fc.nat(2),
      holder: fc.nat(2),
      by: fc.nat(2),
      sits: fc.option(fc.nat(4)),
      days: existing,
    }),
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

/** The rows that were drawn. */
export function peopleRows(drawn: Drawn, today: string) {
  const people = places(drawn.people).map((place): Person => ({
    id: keyOf('person', place),
    name: `Persoon ${place}`,
    language: place % 2 === 0 ? 'nl' : 'fr',
    address: drawn.addressless.includes(place - 1) ? null : `person${place}@world.example`,
  }))
  const partners = places(drawn.merging ? Math.max(drawn.partners, 2) : drawn.partners).map(
    (place): Partner => ({
      id: keyOf('partner', place),
      slug: `partner-${place}`,
      valid: drawn.merging ? ALWAYS : daysOf(today, drawn.partnerDays[place - 1]),
      territory: drawn.territories[place - 1] ?? null,
    }),
  )
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
  const seats = seatsIn(drawn, partners, today)
  const given = [...mergingMandates(drawn.merging), ...drawn.mandates]
  const mandates = mandateRows({ ...drawn, mandates: given }, { people, partners, seats, today })
  return {
    people,
    duties: DUTIES,
    partners,
    mandates,
    formerDays: formerRows(drawn.former, { mandates, people, today }),
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
function becoming({ becomes, merging }: Drawn, partners: readonly Partner[]) {
  const [first, second] = partners
  const id = keyOf('succession', 1)
  const both =
    becomes && !merging && first && second ? [{ from_partner_id: second.id, to_partner_id: first.id }] : []
  return {
    successions: both.map((): Succession => ({ id })),
    succeeded: both.map((row): Succeeded => ({ id: keyOf('succeeded', 1), succession_id: id, ...row })),
  }
}

const seatsIn = (drawn: Drawn, partners: readonly Partner[], today: string): Seat[] =>
  drawn.seats.map(({ structure, holder, by, days }, place) => ({
    id: keyOf('seat', place + 1),
    structure_id: at(partners, structure)?.id ?? '',
    holder_id: at(partners, holder)?.id ?? '',
    designated_by_id: at(partners, by)?.id ?? '',
    valid: daysOf(today, days),
  }))
