import type { Asking } from './asking.ts'
import { overseenBy } from './counted-mandates.ts'
import { brokenByEnding, otherEnds } from './place-days.ts'
import { words, fresh } from './plan-rights.ts'
import { columns, rule } from './table-rule.ts'
import type { Partner, Person, World } from './world-rows.ts'

/** "colleagues see each other"; "people see themselves". */
export const seesPerson = ({ isColleague, id }: Asking, person: Pick<Person, 'id'>) =>
  isColleague || person.id === id

const ADDRESS = 'nobody here changes the address of who oversees or coordinates'
const REACHED = { revision: 2, address: 'office@world.example', website: 'https://world.example' }

const isTrusted = (world: World, { id }: Person) =>
  world.mandates.some(
    mandate =>
      mandate.person_id === id &&
      (mandate.function === 'regional_coordinator' || overseenBy(world, mandate).length > 0),
  )

/** People and partners: what the coordination keeps, and what others may do in it. */
export const directoryRules = [
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
      breaks: ({ world }, { address }, made) =>
        made.address !== address && isTrusted(world, made) ? [ADDRESS] : [],
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
      rows: () => [{ id: fresh, slug: 'new', valid: '[2024-01-01,)', territory: null }],
      values: ({ slug, valid }) => ({
        slug,
        valid,
        kind: 'organisation',
        form: 'association',
        level: 'local',
        name: words,
        abbreviation: words,
        purpose: words,
        address: null,
        website: null,
        territory_id: null,
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
      moves: otherEnds,
      // Its days are the coordination's.
      leaves: ({ coordinates }) => coordinates,
      breaks: brokenByEnding,
    },
  }),
]
