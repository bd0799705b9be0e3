import type { Asking } from './asking.ts'
import { SEATED } from './people-world.ts'
import { words, fresh } from './plan-rights.ts'
import { columns, rule } from './table-rule.ts'
import { dayFrom } from './world-keys.ts'
import type { Mandate, Partner, Person, World } from './world-rows.ts'

/** "colleagues see each other"; "people see themselves". */
export const seesPerson = ({ isColleague, id }: Asking, person: Pick<Person, 'id'>) =>
  isColleague || person.id === id

/** "whoever designates for a seat": acting today for the partner that designates. */
export const fills = ({ world, actsFor }: Asking, seat: string | null) =>
  world.seats.some(({ id, designated_by_id }) => id === seat && actsFor.has(designated_by_id))

const isReserved = ({ world }: Asking, held: string) =>
  world.duties.some(({ code, reserved }) => code === held && reserved)

/** A mandate of a partner for which they act, but of no reserved function; or one on a seat for which they designate. */
const gives = (asking: Asking, mandate: Mandate) =>
  (asking.actsFor.has(mandate.partner_id) && !isReserved(asking, mandate.function)) ||
  fills(asking, mandate.seat_id)

const isOwn = ({ id }: Asking, { person_id }: Mandate) => person_id === id

/** One day less; whoever ends their own can only make it shorter. */
const shorter = ({ starts_on, ends_on }: Mandate, today: string) =>
  ends_on === null
    ? dayFrom(starts_on > today ? starts_on : today, 1)
    : ends_on > starts_on
      ? dayFrom(ends_on, -1)
      : ends_on

/** "the coordination gives mandates to others"; "whoever acts for a partner …", but no reserved function; "whoever designates for a seat …". */
const givesMandate = (asking: Asking, mandate: Mandate) =>
  asking.id !== undefined && !isOwn(asking, mandate) && (asking.coordinates || gives(asking, mandate))

/** "the coordination changes mandates"; "people end their own …"; "whoever acts for a partner …"; "whoever designates for a seat …". */
export const changesMandate = (asking: Asking, mandate: Mandate) =>
  asking.coordinates || isOwn(asking, mandate) || gives(asking, mandate)

const held = ({ person_id, partner_id, function: duty }: Mandate) => `${person_id} ${partner_id} ${duty}`

/** Mandates that nobody has yet: of a partner, and on a seat on which nobody sits. */
function mandatesToGive({ world }: Asking): Mandate[] {
  const begins = { id: fresh, starts_on: world.today, ends_on: null, territory_id: null }
  const functions = world.duties.filter(({ code }) => code !== SEATED)
  const free = world.seats.filter(({ id }) => !world.mandates.some(({ seat_id }) => seat_id === id))
  const known = new Set(world.mandates.map(held))
  return world.people
    .flatMap(({ id: person_id }) => [
      ...free.map(seat => ({
        ...begins,
        person_id,
        partner_id: seat.structure_id,
        function: SEATED,
        seat_id: seat.id,
      })),
      ...functions.flatMap(({ code }) =>
        world.partners.map(({ id }) => ({
          ...begins,
          person_id,
          partner_id: id,
          function: code,
          seat_id: null,
        })),
      ),
    ])
    .filter(mandate => !known.has(held(mandate)))
}

const REACHED = { revision: 2, address: 'office@world.example', website: 'https://world.example' }

const isTrusted = ({ duties, mandates }: World, { id }: Person) =>
  mandates.some(
    mandate =>
      mandate.person_id === id &&
      (mandate.function === 'regional_coordinator' ||
        duties.some(({ code, oversees }) => code === mandate.function && oversees.length > 0)),
  )

const keepsAddress = (world: World, person: Person) =>
  !isTrusted(world, person) ||
  world.people.some(({ id, address }) => id === person.id && address === person.address)

/** People, whom they act for, and the partners: what the coordination keeps, and what others may do in it. */
export const mandateRules = [
  rule<Person>({
    table: 'network.person',
    module: 'network',
    key: ['id'],
    reads: columns('id name language created_at address sort_name words revision'),
    rows: world => world.people,
    sees: seesPerson,
    adds: {
      rows: () => [{ id: fresh, name: 'Nieuw', language: 'nl', address: 'new@world.example' }],
      values: ({ name, language, address }) => ({ name, language, address }),
      // "whoever acts for a partner adds people", the coordination among them.
      may: ({ coordinates, actsFor }) => coordinates || actsFor.size > 0,
    },
    changes: {
      values: ({ name, language, address }) => ({ name, language, address, revision: 2 }),
      blind: () => ({ revision: 2 }),
      moves: person => [{ ...person, address: 'moved@world.example' }],
      // "the coordination changes what is known of people".
      may: ({ coordinates }) => coordinates,
      // The address of who oversees or coordinates, or ever did, nobody changes.
      leaves: (asking, person) => asking.coordinates && keepsAddress(asking.world, person),
      leavesByTrigger: true,
    },
  }),
  rule<Mandate>({
    table: 'network.mandate',
    module: 'network',
    key: ['id'],
    reads: columns(
      'id person_id partner_id function starts_on ends_on seat_id stands_in territory_id revision',
    ),
    rows: world => world.mandates,
    // "people see their own mandates"; "colleagues see who acts for whom".
    sees: ({ isColleague, id }, mandate) => isColleague || mandate.person_id === id,
    adds: {
      rows: mandatesToGive,
      values: ({ person_id, partner_id, function: duty, starts_on, ends_on, seat_id, territory_id }) => ({
        person_id,
        partner_id,
        function: duty,
        starts_on,
        ends_on,
        seat_id,
        territory_id,
        stands_in: false,
      }),
      may: givesMandate,
    },
    changes: {
      values: (mandate, asking) => ({
        starts_on: mandate.starts_on,
        ends_on: isOwn(asking, mandate) ? shorter(mandate, asking.world.today) : mandate.ends_on,
        revision: 2,
      }),
      blind: () => ({ revision: 2 }),
      may: changesMandate,
      // Of one's own it only becomes shorter, and the last who acts for a partner stays.
      mayBreakRule: isOwn,
    },
  }),
  rule<Partner>({
    module: 'network',
    table: 'network.partner',
    key: ['id'],
    reads: columns(
      'id slug kind form name abbreviation level territory_id purpose valid address website words revision',
    ),
    rows: world => world.partners,
    sees: () => true,
    adds: {
      rows: () => [{ id: fresh, slug: 'new' }],
      values: ({ slug }) => ({
        slug,
        kind: 'organisation',
        form: 'association',
        level: 'local',
        name: words,
        abbreviation: words,
        purpose: words,
        address: null,
        website: null,
        territory_id: null,
        valid: '[2024-01-01,)',
      }),
      // "the coordination adds partners".
      may: ({ coordinates }) => coordinates,
    },
    changes: {
      values: ({ slug }, { coordinates }) => ({
        ...REACHED,
        // How it is reached is all that others than the coordination change.
        ...(coordinates && {
          level: 'regional',
          name: { nl: slug, fr: slug },
          abbreviation: words,
          purpose: words,
          territory_id: null,
          valid: '[1970-01-01,)',
        }),
      }),
      blind: () => ({ revision: 2 }),
      // "the coordination changes partners"; "whoever acts for a partner changes how it is reached".
      may: ({ coordinates, actsFor }, { id }) => coordinates || actsFor.has(id),
    },
  }),
]
