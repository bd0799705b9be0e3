import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import type { Language } from '#kernel/text'
import { faultsIn } from './journey-axe.ts'
import { browser, placeOf } from './journey-places.ts'
import { foreignWords } from './journey-words.ts'

/** What somebody on a journey has: a browser of their own, and a language. */
export interface Traveller {
  readonly page: Page
  readonly language: Language
  /** False when the browser runs no script at all. */
  readonly script: boolean
  readonly origin: string
  /** The words of a module in the traveller's language. */
  readonly say: <Words>(text: Readonly<Record<Language, Words>>) => Words
  /** Goes to a path of the site in the traveller's language. */
  readonly open: (path: string) => Promise<void>
  /** The page with this title is there, and nothing is wrong with it for anybody. */
  readonly sees: (title: string) => Promise<void>
  /** Nothing is wrong with what is there, in whatever language. */
  readonly looks: () => Promise<void>
  /** Somebody else, with a browser of their own and the same language. */
  readonly another: () => Promise<Traveller>
}

interface Setting {
  readonly language: Language
  readonly script: boolean
}

interface Options {
  /** Whether it also runs without script: in every run, in the long one only (as a rule), or never. */
  readonly scriptless?: 'always' | 'never' | undefined
  /** Where Tandem tells no story. */
  readonly empty?: boolean | undefined
  /** Begins at a desk instead of on a phone. */
  readonly desk?: boolean | undefined
  /** Goes to this computer by its name: passkeys belong to a name, never to a bare number. */
  readonly named?: boolean | undefined
  /** A Tandem of its own, and another site to which it sends people. */
  readonly at?: (() => Promise<{ readonly origin: string; readonly beside: string }>) | undefined
}

const LONG = process.env.LONG === '1'
const PICTURES = process.env.JOURNEY_PICTURES
const PHONE = { width: 390, height: 844 }
const DESK = { width: 1280, height: 900 }
const PATIENCE = 15_000

type Walk = (traveller: Traveller) => Promise<void>

/** A person goes through Tandem, in each language, with scripts and without. */
export function journey(name: string, walk: Walk, options: Options = {}): void {
  for (const setting of settings(options))
    void test(`${name} [${setting.language}${setting.script ? '' : ', no script'}]`, () =>
      go(walk, setting, options))
}

function settings({ scriptless }: Options): Setting[] {
  const languages = LONG ? (['nl', 'fr', 'en'] as const) : (['nl', 'fr'] as const)
  const both = scriptless === 'always' || (LONG && scriptless !== 'never')
  return (both ? [true, false] : [true]).flatMap(script => languages.map(language => ({ language, script })))
}

async function go(walk: Walk, setting: Setting, { empty, desk, named, at }: Options): Promise<void> {
  const place = at ? await at() : { origin: await placeOf(empty ? 'off' : 'on') }
  const trip: Trip = {
    ...setting,
    beside: undefined,
    ...place,
    ...(named && { origin: place.origin.replace('127.0.0.1', 'localhost') }),
    viewport: desk ? DESK : PHONE,
    contexts: [],
    complaints: [],
    checks: [],
  }
  const first = await arrive(trip)
  try {
    await walk(first)
    assert.deepEqual(trip.complaints, [])
    assert.deepEqual((await Promise.all(trip.checks)).flat(), [])
  } catch (error) {
    throw await withPicture(first.page, error)
  } finally {
    await Promise.allSettled(trip.checks)
    for (const context of trip.contexts) await context.close()
  }
}

interface Trip extends Setting {
  readonly origin: string
  readonly beside: string | undefined
  readonly viewport: typeof PHONE
  readonly contexts: BrowserContext[]
  /** What the browser complains of, and requests to somewhere else. */
  readonly complaints: string[]
  readonly checks: Promise<string[]>[]
}

async function arrive(trip: Trip): Promise<Traveller> {
  const { language, script, origin, viewport } = trip
  const context = await (await browser()).newContext({ javaScriptEnabled: script, viewport })
  trip.contexts.push(context)
  context.setDefaultTimeout(PATIENCE)
  const page = await context.newPage()
  listen(page, trip)
  return {
    page,
    language,
    script,
    origin,
    say: text => text[language],
    open: async path => {
      await page.goto(`${origin}/${language}${path === '/' ? '' : path}`)
    },
    sees: title => sees(page, trip, title),
    looks: () => isSound(page, trip),
    another: () => arrive(trip),
  }
}

function listen(page: Page, { origin, beside, complaints }: Trip): void {
  page.on('pageerror', error => complaints.push(error.message))
  page.on('console', message => {
    // The browser itself says so of every page that answers 404, 413 or 422.
    const answered = /^Failed to load resource: the server responded with a status of 4(04|13|22)/.test(
      message.text(),
    )
    if (['error', 'warning'].includes(message.type()) && !answered) complaints.push(message.text())
  })
  page.on('request', request => {
    if (![origin, beside].includes(new URL(request.url()).origin))
      complaints.push(`A request to ${request.url()}`)
  })
}

async function sees(page: Page, trip: Trip, title: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
  await settled(page)
  assert.equal(await page.locator('html').getAttribute('lang'), trip.language)
  assert.deepEqual(await foreignWords(page, trip.language), [], `${page.url()} speaks another language`)
  await isSound(page, trip)
}

/** The page is there, and Turbo has nothing under way any more. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState()
  await page.locator('html:not([aria-busy])').waitFor({ state: 'attached' })
}

/** The page fits in its window, also in the smallest, and axe finds nothing wrong with it. */
async function isSound(page: Page, { viewport, checks }: Trip): Promise<void> {
  if (PICTURES) await picture(page, PICTURES, 'seen')
  const sight = { url: page.url(), html: await page.content(), media: { viewport } }
  checks.push(faultsIn(sight).catch(error => [String(error)]))
  for (const width of viewport === PHONE ? [viewport.width, 320] : [viewport.width]) {
    await page.setViewportSize({ ...viewport, width })
    const [wide, window] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ])
    assert.equal(wide, window, `${page.url()} scrolls sideways at ${width}`)
  }
  await page.setViewportSize(viewport)
}

async function picture(page: Page, folder: string, name: string): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const place = new URL(page.url()).pathname.replaceAll(/[^\w.]+/g, '-')
  const path = join(folder, `${name}${place}-${page.viewportSize()?.width}-${Date.now()}.png`)
  await page.screenshot({ path, fullPage: true })
  return path
}

/** Says where the traveller was stranded, and shows it. */
async function withPicture(page: Page, error: unknown): Promise<unknown> {
  const path = await picture(page, join(tmpdir(), 'tandem-journeys'), 'stranded').catch(() => 'no picture')
  return new Error(`Stranded at ${page.url()}, see ${path}`, { cause: error })
}
