import { request } from 'node:http'
import { brotliDecompressSync } from 'node:zlib'
import { once } from 'node:events'

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
  const files = new Map<string, Answer>()
  const visits: Visit[] = []
  const known = new Set(['/', '/nl', '/fr'])
  for (const path of known) {
    const page = await get(origin, path)
    if (!page?.type.startsWith('text/html')) continue
    for (const [, next = ''] of page.text.matchAll(/href="(\/(?:nl|fr)[^"?#]*)"/g)) known.add(next)
    let rest = 0
    for (const file of await filesOf(origin, page.text, files)) rest += files.get(file)?.bytes ?? 0
    visits.push({ path, html: page.bytes, rest })
  }
  return visits.toSorted((a, b) => b.html + b.rest - a.html - a.rest)
}

async function filesOf(origin: string, html: string, files: Map<string, Answer>): Promise<Set<string>> {
  const wanted = new Set<string>()
  for (const [, file = ''] of html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)) wanted.add(file)
  for (const file of wanted) {
    if (!files.has(file)) files.set(file, (await get(origin, file)) ?? { bytes: 0, text: '', type: '' })
    const found = files.get(file)
    if (found?.type.startsWith('text/css')) for (const font of fontsFor(html, found.text)) wanted.add(font)
    if (found?.type.includes('javascript'))
      for (const [, next = ''] of found.text.matchAll(/import\s*(?:[\w{},*\s]+from\s*)?"\.\/([^"]+)"/g))
        wanted.add(`/assets/${next}`)
  }
  return wanted
}

/** The fonts that a browser loads for these letters: each face says for which it is. */
function fontsFor(html: string, css: string): string[] {
  const letters = new Set([...html.replaceAll(/<[^>]+>/g, '')].map(letter => letter.codePointAt(0) ?? 0))
  const faces = css.matchAll(/@font-face\s*\{([^}]+)\}/g)
  return [...faces].flatMap(([, face = '']) => {
    const [, file = ''] = /url\(["']?([^"')]+)/.exec(face) ?? []
    const ranges = /unicode-range:([^;]+)/.exec(face)?.[1]?.split(',').map(rangeOf) ?? [[0, 0x10_ff_ff]]
    const used = [...letters].some(letter => ranges.some(([from = 0, to = 0]) => letter >= from && letter <= to))
    return used ? [new URL(file, 'http://x/assets/').pathname] : []
  })
}

/** 'U+0100-02BA' → [256, 698]; 'U+4??' stands for all of U+400 to U+4FF. */
function rangeOf(written: string): number[] {
  const [from = '', to = from] = written.trim().replace(/^U\+/i, '').split('-')
  return [Number.parseInt(from.replaceAll('?', '0'), 16), Number.parseInt(to.replaceAll('?', 'F'), 16)]
}

async function get(origin: string, path: string): Promise<Answer | undefined> {
  const asking = request(`${origin}${path}`, { headers: { 'accept-encoding': 'br', accept: 'text/html,*/*' } })
  asking.end()
  const [answer] = (await once(asking, 'response')) as [import('node:http').IncomingMessage]
  const chunks: Buffer[] = []
  for await (const chunk of answer) chunks.push(chunk as Buffer)
  const body = Buffer.concat(chunks)
  if (answer.statusCode !== 200) return undefined
  const head = answer.rawHeaders.reduce((total, part) => total + part.length + 2, 17)
  const text = answer.headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body
  return { bytes: head + body.length, text: text.toString(), type: `${answer.headers['content-type']}` }
}
