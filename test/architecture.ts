// Which folder may know which, and how files are called: each rule as a function that gives what breaks it.
import { basename, dirname, join } from 'node:path'
import type { Module } from '#kernel/module'
import { schemaOf } from '#kernel/module'

export interface Source {
  readonly file: string
  readonly text: string
}

export interface Tree {
  readonly sources: readonly Source[]
  readonly modules: readonly Pick<Module, 'name' | 'uses' | 'publishes'>[]
}

type Rule = (tree: Tree) => readonly string[]

const isTest = (file: string) => /\.test\.tsx?$/.test(file)
const isCode = (file: string) => /\.tsx?$/.test(file)
const moduleOf = (file: string) => /^src\/modules\/([^/]+)\//.exec(file)?.[1]
/** The folder that a relative path may not leave. */
const homeOf = (file: string) => /^src\/(?:modules\/[^/]+|kernel|ui|client)(?=\/)/.exec(file)?.[0]

interface Import {
  readonly from: string
  readonly to: string
}

const importsIn = ({ sources }: Tree): readonly Import[] =>
  sources
    .filter(({ file }) => isCode(file))
    .flatMap(({ file, text }) =>
      [...text.matchAll(/^(?:import|export|\} from)\b[^'\n]*'([#.][^']*)'|import\('([^']+)'\)/gm)].map(
        ([, written, dynamic]) => ({ from: file, to: written ?? dynamic ?? '' }),
      ),
    )

const shown = ({ from, to }: Import) => `${from} → ${to}`

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
    .filter(({ from, to }) => /^#(?!kernel|ui)/.test(to) || (from.startsWith('src/kernel/') && to.startsWith('#ui')))
    .map(shown)

/** The names that a text asks the database for: in SQL files, in sql`…`, and as tables of the query builder. */
function namedIn({ file, text }: Source): string[] {
  if (file.endsWith('.sql')) {
    const code = text.replaceAll(/--.*/g, '').replaceAll(/\breferences \w+\.\w+/g, '')
    return [...code.matchAll(/\b([a-z_]+\.[a-z_]+)\b/g)].map(([name]) => name)
  }
  const templates = [...text.matchAll(/\bsql(?:\.raw)?(?:<[^`]*?>)?\(?`([^`]*)`/g)].map(([, query = '']) => query)
  const inTemplates = [...templates.join('\n').matchAll(/\b([a-z_]+\.[a-z_]+)\b/g)].map(([name]) => name)
  const tables = [...text.matchAll(/'([a-z_]+\.[a-z_]+)(?: as \w+)?'/g)].map(([, name = '']) => name)
  return [...inTemplates, ...tables]
}

const namesWhatIsPublished: Rule = ({ sources, modules }) =>
  sources
    .filter(({ file }) => moduleOf(file) && !isTest(file) && /\.(tsx?|sql)$/.test(file))
    .flatMap(source => {
      const mine = modules.find(module => module.name === moduleOf(source.file))
      const open = modules.filter(({ name }) => mine?.uses.includes(name)).flatMap(({ publishes }) => publishes)
      const others = new Set(modules.filter(module => module !== mine).map(({ name }) => schemaOf(name)))
      return [...new Set(namedIn(source))]
        .filter(name => others.has(name.split('.', 1).join('')) && !open.includes(name))
        .map(name => `${source.file} → ${name}`)
    })

const comesAfterWhatItUses: Rule = ({ modules }) =>
  modules.flatMap(({ name, uses }, place) =>
    uses
      .filter(used => !modules.slice(0, place).some(earlier => earlier.name === used))
      .map(used => `${name} → ${used}`),
  )

const MAY_BECOME = ['as', 'migrate', 'current-state', 'every-table', 'roles', 'database', 'schema/functions'].map(
  name => new RegExp(`^src/kernel/${name}\\.(ts|sql)$`),
)

const becomesNobody: Rule = ({ sources }) =>
  sources
    .filter(({ file }) => file.startsWith('src/') && /\.(tsx?|sql)$/.test(file) && !isTest(file))
    .filter(({ file }) => !MAY_BECOME.some(allowed => allowed.test(file)))
    .filter(({ text }) => /set_config\(|\bset (local |session )?(role|authorization)\b|tandem\.(person|service)\b/i.test(text))
    .map(({ file }) => file)

const exportsByName: Rule = ({ sources }) =>
  sources
    .filter(({ file }) => /^(src|test|bin)\//.test(file) && isCode(file))
    .flatMap(({ file, text }) => [
      ...(/^export default\b/m.test(text) ? [`${file} has a default export`] : []),
      ...(!/^src\/modules\/[^/]+\/index\.ts$/.test(file) && /^export [^;'`=]*\bfrom '/m.test(text)
        ? [`${file} passes on what another file exports`]
        : []),
    ])

const writesExtensions: Rule = tree =>
  importsIn(tree)
    .filter(({ to }) => to.startsWith('.') && !/\.(tsx?|js|json|css)$/.test(to))
    .map(shown)

const EMPTY_WORDS = /^(utils?|helpers?|common|misc|shared|libs?|managers?|services?|controllers?|handlers?|dtos?|types?)$/
/** What the design itself calls so. */
const ALLOWED_NAMES = ['bin/types', 'bin/types.ts']

const saysWhatItIs: Rule = ({ sources }) =>
  sources
    .map(({ file }) => file)
    .filter(file => /^(src|test|bin|bench)\//.test(file) && !ALLOWED_NAMES.includes(file))
    .filter(file => file.split(/[/.-]/).some(word => EMPTY_WORDS.test(word)))

/** What any module may have, and the two places where a program begins. */
const MAY_RECUR =
  /^((index|routes|paths|text|tables|seeds|day|policies\.test|main)\.ts|README\.md|(functions|views|policies|embedded)\.sql|.*\.css|.*\.examples\.tsx|\d{4}-.*\.sql)$/

const hasAName: Rule = ({ sources }) => {
  const files = sources.map(({ file }) => file).filter(file => /^(src|test|bin|bench)\//.test(file))
  const named = Map.groupBy(files, file => `${file.split('/', 1).join('')} ${basename(file)}`)
  return [...named.values()].filter(([file = '', other]) => other && !MAY_RECUR.test(basename(file))).map(all => all.join(' = '))
}

const keepsThePolicy: Rule = ({ sources }) =>
  sources
    .filter(({ file }) => file.startsWith('src/') && isCode(file) && !isTest(file))
    .filter(({ text }) =>
      /dangerouslySetInnerHTML|innerHTML|\sstyle=[{"]|<style\b|<script\b(?![^>]*\bsrc=)|\son[a-z]+="|javascript:/.test(text),
    )
    .map(({ file }) => file)

const linesOf = (text: string): number =>
  text
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .split('\n')
    .filter(row => row.trim() !== '' && !row.trimStart().startsWith('//')).length

const staysSmall: Rule = ({ sources }) => {
  const kernel = sources.filter(({ file }) => /^src\/kernel\/[^/]+\.tsx?$/.test(file) && !isTest(file))
  const total = kernel.reduce((sum, { text }) => sum + linesOf(text), 0)
  return [
    ...kernel.filter(({ text }) => linesOf(text) > 150).map(({ file, text }) => `${file} has ${linesOf(text)} lines`),
    ...(total > 1500 ? [`src/kernel has ${total} lines`] : []),
  ]
}

/** In the kit the name of a type and the comments on its fields are enough. */
const EXPORTED = { kernel: /^export (?!\{|\*)/, ui: /^export (?!\{|\*|type|interface)/ }

const explainsItself: Rule = ({ sources }) =>
  sources
    .filter(({ file }) => /^src\/(kernel|ui)\//.test(file) && isCode(file) && !/\.(test|examples)\.tsx?$/.test(file))
    .flatMap(({ file, text }) => {
      const rows = text.split('\n').filter(row => !row.startsWith('// oxlint-disable'))
      const exported = EXPORTED[file.startsWith('src/ui/') ? 'ui' : 'kernel']
      return rows
        .filter((row, place) => exported.test(row) && !/[.:)!] \*\/$|^ \*\/$/.test(rows[place - 1] ?? ''))
        .map(row => `${file}: ${row.slice(0, 60)}`)
    })

const isInTheGallery: Rule = ({ sources }) => {
  const index = sources.find(({ file }) => file === 'src/ui/gallery-index.ts')?.text ?? ''
  const folders = new Set(sources.flatMap(({ file }) => /^src\/ui\/([^/]+)\//.exec(file)?.[1] ?? []))
  const isListed = (folder: string) =>
    index.includes(`component: '${folder}'`) && index.includes(`./${folder}/${folder}.examples.tsx'`)
  return [...folders].filter(folder => !isListed(folder))
}

const STATED_AGAIN = /\/(functions|views|policies|embedded)\.sql$/

const isDated: Rule = ({ sources }) =>
  sources
    .map(({ file }) => file)
    .filter(file => /^src\/.*\/schema\//.test(file) && !STATED_AGAIN.test(file))
    .filter(file => !/^\d{4}-\d\d-\d\d-\d\d-[a-z-]+\.sql$/.test(basename(file)))

const MACHINE = /(?:^|[\s"'`(=:])\/(?:work|home|root|Users)\/\w|\bfile:\/\/\/\w|[a-z]:\\Users/
const REGISTRY = /"resolved"\s*: "(?!https:\/\/registry\.npmjs\.org\/)|^\s*(?:\S*:)?registry\s*=/

const belongsToNoMachine: Rule = ({ sources }) =>
  sources.flatMap(({ file, text }) =>
    text
      .split('\n')
      .filter(row => MACHINE.test(row) || REGISTRY.test(row))
      .slice(0, 3)
      .map(row => `${file}: ${row.trim().slice(0, 100)}`),
  )

const hasADoor: Rule = ({ sources, modules }) => {
  const files = new Set(sources.map(({ file }) => file))
  const folders = new Set(sources.flatMap(({ file }) => moduleOf(file) ?? []))
  return [
    ...[...folders].filter(name => !modules.some(module => module.name === name)).map(name => `${name} is not listed`),
    ...[...folders]
      .flatMap(name => ['README.md', 'index.ts'].map(file => `src/modules/${name}/${file}`))
      .filter(file => !files.has(file)),
  ]
}

const callsDaysDays: Rule = ({ sources }) =>
  sources
    .filter(({ file }) => moduleOf(file) && isCode(file) && !isTest(file))
    .flatMap(({ file, text }) =>
      [...text.matchAll(/(\w+): (?:optional\()?day\(\)/g)]
        .filter(([, name = '']) => !name.endsWith('_on'))
        .map(([found]) => `${file}: ${found}`),
    )

export const rules: Readonly<Record<string, Rule>> = {
  'a module opens only the doors that it names in `uses`': opensOnlyItsDoors,
  'a relative path never leaves its module, the kernel or the kit': staysAtHome,
  'the kernel and the kit know no module, and the kernel not the kit': knowsNoModule,
  'a query names only what is its own and what a used module publishes': namesWhatIsPublished,
  'a module is listed after the modules that it uses': comesAfterWhatItUses,
  'only `as` says in whose name the database answers': becomesNobody,
  'everything is exported by name, and only a door passes on': exportsByName,
  'a relative path is written with its extension': writesExtensions,
  'no file or folder has a name that says nothing': saysWhatItIs,
  'a file name occurs once': hasAName,
  'no page has markup, style or script that the policy would refuse': keepsThePolicy,
  'the kernel stays small': staysSmall,
  'every export of the kernel and the kit says what it is': explainsItself,
  'every component is shown in the gallery': isInTheGallery,
  'a dated SQL file carries its day and two digits': isDated,
  'no file names a machine or a registry': belongsToNoMachine,
  'every module has a door and says what it is': hasADoor,
  'the field of a day is called so': callsDaysDays,
}
