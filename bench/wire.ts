import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { brotliDecompressSync } from 'node:zlib'

/** What one page costs on a first visit, in bytes of answers with their headers. */
export interface Visit {
  readonly path: string
  readonly html: number
  /** Style, scripts, fonts and pictures. */
  readonly rest: number
}

interface Answer {
  readonly bytes: number
  readonly text: string
  readonly type: string
}

/** Every public page in Dutch and French that links lead to, each as on a first visit, the largest first. */
export async function firstVisits(origin: string): Promise<Visit[]> {
  const files: Files = new Map()
  const visits: Visit[] = []
  const known = new Set(['/', '/nl', '/fr'])
  for (const path of known) {
    const page = await get(origin, path)
    if (!page?.type.startsWith('text/html')) continue
    for (const next of matches(page.text, /href="(\/(?:nl|fr)[^"?#]*)"/g)) known.add(next)
    visits.push({ path, html: page.bytes, rest: await sizeOfFiles(origin, page.text, files) })
  }
  return visits.toSorted((a, b) => b.html + b.rest - a.html - a.rest)
}

type Files = Map<string, Answer>

async function sizeOfFiles(origin: string, html: string, files: Files): Promise<number> {
  const wanted = new Set(matches(html, /(?:href|src)="(\/assets\/[^"]+)"/g))
  let bytes = 0
  for (const path of wanted) {
    const file = files.get(path) ?? (await get(origin, path))
    if (!file) continue
    files.set(path, file)
    bytes += file.bytes
    for (const next of leadsTo(file, html)) wanted.add(next)
  }
  return bytes
}

function leadsTo({ type, text }: Answer, html: string): string[] {
  if (type.startsWith('text/css')) return fontsFor(html, text)
  if (!type.includes('javascript')) return []
  return matches(text, /import\s*(?:[\w{},*\s]+from\s*)?"\.\/([^"]+)"/g).map(file => `/assets/${file}`)
}

/** The fonts that a browser loads for these letters: of the faces that have one, the last. */
function fontsFor(html: string, css: string): string[] {
  const letters = new Set(Array.from(html.replaceAll(/<[^>]+>/g, ''), letter => letter.codePointAt(0) ?? 0))
  const faces = matches(css, /@font-face\s*\{([^}]+)\}/g)
  const used = new Set([...letters].map(letter => faces.findLast(face => has(face, letter))))
  return [...used]
    .flatMap(face => matches(face ?? '', /url\(["']?([^"')]+)/g))
    .map(file => new URL(file, 'http://x/assets/').pathname)
}

function has(face: string, letter: number): boolean {
  const [ranges = 'U+0-10FFFF'] = matches(face, /unicode-range:([^;}]+)/g)
  return ranges
    .split(',')
    .map(rangeOf)
    .some(([from = 0, to = 0]) => letter >= from && letter <= to)
}

/** 'U+0100-02BA' → [256, 698]; 'U+4??' stands for all of U+400 to U+4FF. */
function rangeOf(written: string): number[] {
  const [from = '', to = from] = written.trim().replace(/^U\+/i, '').split('-')
  return [Number.parseInt(from.replaceAll('?', '0'), 16), Number.parseInt(to.replaceAll('?', 'F'), 16)]
}

/** What stands in the first bracket of each match. */
const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found)

async function get(origin: string, path: string): Promise<Answer | undefined> {
  const asking = request(`${origin}${path}`, {
    headers: { 'accept-encoding': 'br', accept: 'text/html,*/*' },
  })
  asking.end()
  const [answer] = (await once(asking, 'response')) as [IncomingMessage]
  const body = Buffer.concat(await answer.toArray())
  if (answer.statusCode !== 200) return undefined
  const head = answer.rawHeaders.reduce((total, part) => total + part.length + 2, STATUS_LINE)
  const text = answer.headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body
  return { bytes: head + body.length, text: text.toString(), type: String(answer.headers['content-type']) }
}

const STATUS_LINE = 'HTTP/1.1 200 OK\r\n\r\n'.length
