import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { browser } from './journey-places.ts'

/** A page as somebody saw it, whether scripts ran there or not. */
export interface Sight {
  readonly url: string
  readonly html: string
  readonly media: Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'forcedColors'>
}

const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
}
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const known = new Map<string, Promise<string[]>>()
let turn: Promise<unknown> = Promise.resolve()

/** What axe finds wrong; the same page is looked at once, and one page at a time. */
export function faultsIn(sight: Sight): Promise<string[]> {
  const html = sight.html.replaceAll(/<script\b[^]*?<\/script>/g, '')
  const same = JSON.stringify([
    sight.media,
    html.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, ''),
  ])
  const before = known.get(same)
  if (before) return before
  const faults = turn.then(() => look({ ...sight, html }))
  known.set(same, faults)
  turn = faults.catch(() => {})
  return faults
}

const mirrors = new Map<string, Promise<Page>>()

/** Shows the page once more, without its scripts, where axe may run. */
async function look({ url, html, media }: Sight): Promise<string[]> {
  const here = url.replace(/#.*/, '')
  const way = JSON.stringify(media)
  const mirror = mirrors.get(way) ?? browser().then(open => open.newPage(media))
  mirrors.set(way, mirror)
  const page = await mirror
  await page.route(
    ({ href }) => href === here,
    route => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  )
  await page.goto(here)
  await page.unrouteAll()
  await page.evaluate(axe)
  return (await violationsOn(page)).map(found => `${url}: ${found}`)
}

async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(
    rules =>
      (globalThis as unknown as { axe: { run: (rules: RunOptions) => Promise<AxeResults> } }).axe.run(rules),
    RULES,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id} ${html} ${failureSummary}`),
  )
}
