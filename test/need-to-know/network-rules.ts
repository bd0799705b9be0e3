import { seesPerson } from './directory-rules.ts'
import { DUTIES } from './duties.ts'
import { columns, rule, type CallRule } from './table-rule.ts'
import type { Alias, Duty, Partner, Person } from './world-rows.ts'

const everybody = () => true

const common = { module: 'network', sees: everybody } as const

/** What the network publishes, and what nobody changes. */
export const networkRules = [
  rule<Person>({
    table: 'network.people_names',
    isView: true,
    module: 'oversight',
    key: ['id'],
    reads: columns('id name'),
    rows: world => world.people,
    sees: seesPerson,
  }),
  rule<Partner>({
    ...common,
    table: 'network.partners',
    isView: true,
    module: 'plan',
    key: ['id'],
    reads: columns('id slug kind form name abbreviation level territory_id valid'),
    rows: world => world.partners,
  }),
  rule<Alias>({
    ...common,
    table: 'network.alias',
    key: ['id'],
    reads: columns('id subject partner_id name words valid source'),
    rows: world => world.aliases,
  }),
  rule<Alias>({
    ...common,
    table: 'network.aliases',
    isView: true,
    module: 'plan',
    key: ['subject'],
    reads: columns('subject partner_id name valid'),
    rows: world => world.aliases,
  }),
  rule<Duty>({
    ...common,
    table: 'network.function',
    key: ['code'],
    reads: columns('code name acts_for oversees forms reserved'),
    among: ['code', DUTIES.map(({ code }) => code)],
    rows: world => world.duties,
  }),
]

/** What modules ask the network about whoever asks. */
export const networkCalls: readonly CallRule[] = [
  {
    about: 'network.holds',
    module: 'plan',
    call: () => `network.holds('regional_coordinator')`,
    gives: ({ coordinates }) => coordinates,
  },
  {
    about: 'network.is_colleague',
    module: 'plan',
    call: () => 'network.is_colleague()',
    gives: ({ isColleague }) => isColleague,
  },
  {
    about: 'network.my_partners',
    module: 'plan',
    call: () => 'network.my_partners()',
    gives: ({ partners }) => [...partners],
  },
  {
    about: 'network.acting_for',
    module: 'plan',
    call: () => 'network.acting_for()',
    gives: ({ actsFor }) => [...actsFor],
  },
]
