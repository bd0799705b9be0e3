// Which folder may know which: each rule as a function that gives what breaks it.
import { dirname, join } from 'node:path'
import { schemaOf } from '#kernel/module'
import { importsIn, isTest, moduleOf, shown, type Rule, type Source } from './tree.ts'

/** The folder that a relative path may not leave. */
const homeOf = (file: string) => /^src\/(?:modules\/[^/]+|kernel|ui|client)(?=\/)/.exec(file)?.[0]

const opensOnlyItsDoors: Rule = tree =>
  importsIn(tree)
    .filter(({ from, to }) => {
      const mine = tree.modules.find(module => module.name === moduleOf(from))
      if (!mine || isTest(from)) return false
      if (/^#(app|config|modules|test)($|\/test)/.test(to)) return true
      return to.startsWith('#modules/') && !mine.uses.includes(to.slice('#modules/'.length))
    })
    .map(shown)

const staysAtHome: Rule = tree =>
  importsIn(tree)
    .filter(({ to }) => to.startsWith('.'))
    .filter(({ from, to }) => {
      const target = join(dirname(from), to)
      const leaves = homeOf(from) !== undefined && homeOf(target) !== homeOf(from)
      return leaves || moduleOf(target) !== moduleOf(from)
    })
    .map(shown)

const knowsNoModule: Rule = tree =>
  importsIn(tree)
    .filter(({ from }) => !isTest(from) && /^src\/(kernel|ui)\//.test(from))
    .filter(
      ({ from, to }) =>
        /^#(?!kernel|ui)/.test(to) || (from.startsWith('src/kernel/') && to.startsWith('#ui')),
    )
    .map(shown)

/** The names that a text asks the database for: in SQL files, in sql`…`, and as tables of the query builder. */
function namedIn({ file, text }: Source): string[] {
  if (file.endsWith('.sql')) {
    const code = text.replaceAll(/--.*/g, '').replaceAll(/\breferences \w+\.\w+/g, '')
    return [...code.matchAll(/\b([a-z_]+\.[a-z_]+)\b/g)].map(([name]) => name)
  }
  const templates = [...text.matchAll(/\bsql(?:\.raw)?(?:<[^`]*?>)?\(?`([^`]*)`/g)].map(
    ([, query = '']) => query,
  )
  const inTemplates = [...templates.join('\n').matchAll(/\b([a-z_]+\.[a-z_]+)\b/g)].map(([name]) => name)
  const tables = [...text.matchAll(/'([a-z_]+\.[a-z_]+)(?: as \w+)?'/g)].map(([, name = '']) => name)
  return [...inTemplates, ...tables]
}

const namesWhatIsPublished: Rule = ({ sources, modules }) =>
  sources
    .filter(({ file }) => moduleOf(file) && !isTest(file) && /\.(tsx?|sql)$/.test(file))
    .flatMap(source => {
      const mine = modules.find(module => module.name === moduleOf(source.file))
      const used = modules.filter(({ name }) => mine?.uses.includes(name))
      const open = new Set(used.flatMap(({ publishes }) => publishes))
      const others = new Set(modules.filter(module => module !== mine).map(({ name }) => schemaOf(name)))
      return [...new Set(namedIn(source))]
        .filter(name => others.has(name.split('.', 1).join('')) && !open.has(name))
        .map(name => `${source.file} → ${name}`)
    })

const comesAfterWhatItUses: Rule = ({ modules }) =>
  modules.flatMap(({ name, uses }, place) =>
    uses
      .filter(used => !modules.slice(0, place).some(earlier => earlier.name === used))
      .map(used => `${name} → ${used}`),
  )

const MAY_BECOME = [
  'as',
  'migrate',
  'current-state',
  'every-table',
  'roles',
  'database',
  'schema/functions',
].map(name => new RegExp(`^src/kernel/${name}\\.(ts|sql)$`))

const becomesNobody: Rule = ({ sources }) =>
  sources
    .filter(({ file }) => file.startsWith('src/') && /\.(tsx?|sql)$/.test(file) && !isTest(file))
    .filter(({ file }) => !MAY_BECOME.some(allowed => allowed.test(file)))
    .filter(({ text }) =>
      /set_config\(|session_authorization|\breset (role|session|all)\b|\bdiscard all\b|\bset (local |session )?(role|authorization)\b|tandem\.(person|service|fresh)\b/i.test(
        text,
      ),
    )
    .map(({ file }) => file)

export const dependencies: Readonly<Record<string, Rule>> = {
  'a module opens only the doors that it names in `uses`': opensOnlyItsDoors,
  'a relative path never leaves its module, the kernel or the kit': staysAtHome,
  'the kernel and the kit know no module, and the kernel not the kit': knowsNoModule,
  'a query names only what is its own and what a used module publishes': namesWhatIsPublished,
  'a module is listed after the modules that it uses': comesAfterWhatItUses,
  'only `as` says in whose name the database answers': becomesNobody,
}
