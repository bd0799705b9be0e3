import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { test } from 'node:test'
import { root } from '#kernel/root'
import { modules } from '#modules'
import { dependencies } from './architecture.ts'
import { houseRules } from './house-rules.ts'
import type { Rule, Source, Tree } from './tree.ts'

const rules: Readonly<Record<string, Rule>> = { ...dependencies, ...houseRules }

const NOT_OURS = new Set(['node_modules', 'dist', '.data', '.git'])

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !NOT_OURS.has(name) && !name.endsWith('.log'))
    .flatMap(entry => (entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)]))
}

const isText = (file: string) => !/\.(woff2?|png|jpe?g|ico|pdf|zip|gz)$/.test(file)

const sources = filesIn(root)
  .filter(isText)
  .map((file): Source => ({ file: relative(root, file), text: readFileSync(file, 'utf8') }))

for (const [sentence, rule] of Object.entries(rules))
  test(sentence, () => assert.deepEqual(rule({ sources, modules }), []))

const network = { name: 'network', uses: [], publishes: ['network.partners', 'network.holds'] }
const plan = { name: 'plan', uses: ['network'], publishes: [] }
const innocent: Tree = { sources: [], modules: [network, plan] }
const one = (file: string, text = ''): Tree => ({ ...innocent, sources: [{ file, text }] })
const inPlan = (text: string) => one('src/modules/plan/crime.ts', text)
const long = (rows: number) => 'const row = 1\n'.repeat(rows)

/** For each rule something that breaks it, to see that the rule notices. */
const crimes: Readonly<Record<keyof typeof rules, readonly Tree[]>> = {
  'a module opens only the doors that it names in `uses`': [
    inPlan(`import { home } from '#modules/home'`),
    inPlan(`import { name } from '#modules/network/partners'`),
    inPlan(`import { modules } from '#modules'`),
    inPlan(`import {\n  one,\n  other,\n} from '#modules/home'`),
    inPlan(`const home = await import('#modules/home')`),
  ],
  'a relative path never leaves its module, the kernel or the kit': [
    inPlan(`import { partners } from '../network/partners.ts'`),
    one('src/ui/card/card.tsx', `import { as } from '../../kernel/as.ts'`),
    one('src/kernel/crime.ts', `import { config } from '../config.ts'`),
    one('src/app.tsx', `import { measures } from './modules/plan/measures.ts'`),
  ],
  'the kernel and the kit know no module, and the kernel not the kit': [
    one('src/kernel/crime.ts', `import { plan } from '#modules/plan'`),
    one('src/ui/card/card.tsx', `import { plan } from '#modules/plan'`),
    one('src/kernel/crime.ts', `import { Page } from '#ui/page'`),
    one('src/kernel/crime.ts', `import { readConfig } from '#config'`),
  ],
  'a query names only what is its own and what a used module publishes': [
    inPlan(`db.selectFrom('network.person as p')`),
    inPlan('sql<{ id: string }>`select id from network.person`'),
    inPlan('sql`select network.name_of(${id})`'),
    one('src/modules/plan/schema/functions.sql', 'select from network.mandate'),
    one('src/modules/network/partners.ts', `db.selectFrom('plan.action')`),
    {
      sources: [...inPlan(`db.selectFrom('network.partners')`).sources],
      modules: [network, { ...plan, uses: [] }],
    },
  ],
  'a module is listed after the modules that it uses': [{ ...innocent, modules: [plan, network] }],
  'only `as` says in whose name the database answers': [
    inPlan(`sql\`select set_config('role', 'tandem_network', true)\``),
    inPlan('sql`set local role tandem_network`'),
    one('src/modules/plan/schema/functions.sql', 'SET ROLE tandem_owner;'),
    one('src/app.tsx', `'set session authorization postgres'`),
    one('src/kernel/once.ts', `current_setting('tandem.person')`),
  ],
  'everything is exported by name, and only a door passes on': [
    inPlan('export default function plan() {}'),
    inPlan(`export * from './measures.ts'`),
    inPlan(`export { measures, type Measure } from './measures.ts'`),
    inPlan(`export {\n  measures,\n} from './measures.ts'`),
  ],
  'a relative path is written with its extension': [inPlan(`import { measures } from './measures'`)],
  'no file or folder has a name that says nothing': [
    one('src/kernel/utils.ts'),
    one('src/modules/plan/helpers/dates.ts'),
    one('src/modules/plan/action-service.ts'),
    one('src/modules/plan/types.ts'),
  ],
  'a file name occurs once': [
    {
      ...innocent,
      sources: [...one('src/modules/plan/list.ts').sources, ...one('src/modules/network/list.ts').sources],
    },
  ],
  'no page has markup, style or script that the policy would refuse': [
    inPlan('<p dangerouslySetInnerHTML={{ __html: text }} />'),
    inPlan('<p style={{ color: red }} />'),
    inPlan('<p style="color: red" />'),
    inPlan('<script>go()</script>'),
    inPlan('<a href="javascript:go()">'),
  ],
  'the kernel stays small': [
    one('src/kernel/crime.ts', long(151)),
    {
      ...innocent,
      sources: Array.from({ length: 11 }, (_, at) => ({ file: `src/kernel/${at}.ts`, text: long(140) })),
    },
  ],
  'every export of the kernel and the kit says what it is': [
    one('src/kernel/crime.ts', 'export const crime = 1'),
    one('src/ui/card/card.tsx', '/** Card */\nexport function Card() {}'),
    one('src/kernel/crime.ts', '/** One thing. */\nexport const one = 1\nexport const two = 2'),
  ],
  'every component is shown in the gallery': [one('src/ui/secret/secret.tsx')],
  'a dated SQL file carries its day and two digits': [
    one('src/modules/plan/schema/2026-11-24-4-plan.sql'),
    one('src/modules/plan/schema/2026-11-24-plan.sql'),
    one('src/modules/plan/schema/measures.sql'),
  ],
  'no file names a machine or a registry': [
    one('README.md', `Look in ${['', 'work', 'main'].join('/')}.`),
    one('bin/run.ts', `open('${['', 'home', 'ann', 'x'].join('/')}')`),
    one('package-lock.json', ['"resolved"', '"http://mirror.example/kysely.tgz"'].join(': ')),
    one('.npmrc', ['registry', 'https://mirror.example'].join('=')),
  ],
  'every module has a door and says what it is': [
    one('src/modules/plan/README.md'),
    one('src/modules/plan/index.ts'),
    one('src/modules/forgotten/index.ts'),
  ],
  'the field of a day is called so': [inPlan('form({ start: optional(day()) })')],
}

for (const [sentence, trees] of Object.entries(crimes))
  test(`broken on purpose: ${sentence}`, () => {
    for (const tree of trees)
      assert.notDeepEqual(
        rules[sentence]?.(tree),
        [],
        `the rule did not notice ${JSON.stringify(tree).slice(0, 200)}`,
      )
  })

test('every rule is seen failing', () => assert.deepEqual(Object.keys(crimes), Object.keys(rules)))
