// Builds what the browser loads and what the server runs into dist/: fast enough to ask for at every start.
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'
import subsetFont from 'subset-font'
import { root } from '../src/kernel/root.ts'

const FONTS = /\.woff2$/
const PLAIN = /-[A-Z0-9]{8}(?=\.\w+$)/

/** Builds when a source is newer than what was built last; says whether it did. */
export async function buildIfNeeded(): Promise<boolean> {
  const built = await stat(join(root, 'dist/assets.json')).catch(() => undefined)
  if (built && built.mtimeMs > (await newestSource())) return false
  await Promise.all([buildBrowser(), buildServer()])
  return true
}

async function newestSource(): Promise<number> {
  const files = await Promise.all(
    ['src', 'bin'].map(async folder => {
      const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
      return entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
    }),
  )
  const times = await Promise.all(
    [...files.flat(), join(root, 'package-lock.json')].map(async file => (await stat(file)).mtimeMs),
  )
  return Math.max(...times)
}

/** A font of which fonts.css asks only part ('…woff2#U+0102-0107,…'): a few names need no file with a thousand letters. */
const partOfFont: Plugin = {
  name: 'part of a font',
  setup: building =>
    building.onLoad({ filter: FONTS }, async ({ path, suffix }) => {
      if (!suffix) return undefined
      const letters = suffix.slice(1).split(',').map(lettersIn).join('')
      return {
        contents: await subsetFont(await readFile(path), letters, { targetFormat: 'woff2' }),
        loader: 'file',
      }
    }),
}

/** 'U+0102-0104' → 'ĂăĄ'. */
function lettersIn(range: string): string {
  const [first = 0, last = first] = range
    .slice(2)
    .split('-')
    .map(code => Number.parseInt(code, 16))
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index))
}

async function buildBrowser(): Promise<void> {
  const outdir = join(root, 'dist/assets')
  await mkdir(outdir, { recursive: true })
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: {
      tandem: 'src/client/main.ts',
      public: 'src/client/public.ts',
      look: 'src/ui/look.css',
      icon: 'src/ui/icon.svg',
    },
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    outdir,
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['es2022', 'chrome123', 'firefox120', 'safari17.5'],
    loader: { '.woff2': 'file', '.svg': 'copy' },
    plugins: [partOfFont],
    metafile: true,
    logLevel: 'warning',
  })
  const names: Record<string, string> = {}
  for (const file of Object.keys(metafile.outputs)) {
    const name = basename(file)
    const plain = name.replace(PLAIN, '')
    names[plain === 'look.css' ? 'tandem.css' : plain] = `/assets/${name}`
    const bytes = await readFile(join(root, file))
    if (!FONTS.test(name)) await writeFile(join(root, `${file}.br`), brotliCompressSync(bytes))
  }
  await writeFile(join(root, 'dist/assets.json'), JSON.stringify(names, null, 2))
  await sweep(outdir)
}

/** A server that is running may still ask for the files of the build before: only what is older than a day goes. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const { mtimeMs } = await stat(join(folder, name))
    if (Date.now() - mtimeMs > 24 * 3_600_000) await rm(join(folder, name))
  }
}

async function buildServer(): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: ['bin/tandem.ts'],
    outfile: join(root, 'dist/tandem.js'),
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node24',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: 'linked',
    logLevel: 'warning',
  })
}

if (import.meta.main) await buildIfNeeded()
