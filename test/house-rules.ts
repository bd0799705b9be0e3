// How files are called, how large they are and what they may hold: each rule as a function that gives what breaks it.
import { basename, dirname } from 'node:path'
import { importsIn, isCode, isTest, moduleOf, shown, type Rule } from './tree.ts'

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

const EMPTY_WORDS =
  /^(utils?|helpers?|common|misc|shared|libs?|managers?|services?|controllers?|handlers?|dtos?|types?)$/
/** What the design itself calls so. */
const ALLOWED_NAMES = new Set(['bin/types', 'bin/types.ts'])

const saysWhatItIs: Rule = ({ sources }) =>
  sources
    .map(({ file }) => file)
    .filter(file => /^(src|test|bin|bench)\//.test(file) && !ALLOWED_NAMES.has(file))
    .filter(file => file.split(/[/.-]/).some(word => EMPTY_WORDS.test(word)))

/** What any module may have, and the two places where a program begins. */
const MAY_RECUR =
  /^((index|routes|paths|text|tables|seeds|day|policies\.test|main)\.ts|README\.md|(functions|views|policies|embedded)\.sql|.*\.css|.*\.examples\.tsx|\d{4}-.*\.sql)$/

const hasAName: Rule = ({ sources }) => {
  const files = sources.map(({ file }) => file).filter(file => /^(src|test|bin|bench)\//.test(file))
  const named = Map.groupBy(files, file => `${/^src\//.exec(file)?.[0] ?? dirname(file)} ${basename(file)}`)
  return [...named.values()]
    .filter(([file = '', other]) => other && !MAY_RECUR.test(basename(file)))
    .map(all => all.join(' = '))
}

const keepsThePolicy: Rule = ({ sources }) =>
  sources
    .filter(({ file }) => file.startsWith('src/') && isCode(file) && !isTest(file))
    .filter(({ text }) =>
      /dangerouslySetInnerHTML|innerHTML|\sstyle=[{"]|<style\b|<script\b(?![^>]*\bsrc=)|\son[a-z]+="|javascript:/.test(
        text,
      ),
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
    ...kernel
      .filter(({ text }) => linesOf(text) > 150)
      .map(({ file, text }) => `${file} has ${linesOf(text)} lines`),
    ...(total > 1500 ? [`src/kernel has ${total} lines`] : []),
  ]
}

/** In the kit the name of a type and the comments on its fields are enough. */
const EXPORTED = { kernel: /^export (?!\{|\*)/, ui: /^export (?!\{|\*|type|interface)/ }

const explainsItself: Rule = ({ sources }) =>
  sources
    .filter(
      ({ file }) =>
        /^src\/(kernel|ui)\//.test(file) && isCode(file) && !/\.(test|examples)\.tsx?$/.test(file),
    )
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

const STATED_AGAIN = /\/((functions|policies)(-[a-z]+)?|views|embedded)\.sql$/

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
    ...[...folders]
      .filter(name => !modules.some(module => module.name === name))
      .map(name => `${name} is not listed`),
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

export const houseRules: Readonly<Record<string, Rule>> = {
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
