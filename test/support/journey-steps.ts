import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'
import { signInText } from '#modules/sign-in'
import type { Traveller } from './journeys.ts'

/** Becomes one of the people of the story. */
export async function stepIn(
  { page, open, say }: Traveller,
  { name }: { readonly name: string },
): Promise<void> {
  await open(`/sign-in?find=${encodeURIComponent(name)}`)
  await page.getByRole('button', { name: `${say(signInText).become}: ${name}` }).click()
  await page.waitForURL(/my-day/)
}

/** The bytes that came over the wire during a visit. */
export async function bytesOver(page: Page, visit: () => Promise<void>): Promise<number> {
  const network = await page.context().newCDPSession(page)
  let bytes = 0
  network.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  await network.send('Network.enable')
  await visit()
  await network.detach()
  return bytes
}

/** Presses Tab until the focus is there; it is visible on every step of the way. */
export async function tabTo(page: Page, wanted: Locator, key = 'Tab'): Promise<void> {
  for (let steps = 0; steps < 120; steps++) {
    await page.keyboard.press(key)
    const lost = await page.evaluate(whereFocusIsLost)
    assert.equal(lost, undefined, `the focus cannot be seen at ${page.url()}`)
    if (await wanted.evaluate(element => element === document.activeElement)) return
  }
  assert.fail(`the keyboard does not get to ${wanted.toString()}`)
}

/** Runs in the page: the element with a focus that nobody sees. */
function whereFocusIsLost(): string | undefined {
  const focused = document.activeElement
  if (!focused || focused === document.body) return undefined
  const { width, height, bottom, top } = focused.getBoundingClientRect()
  const inSight = Math.min(width, height) > 4 && bottom > 0 && top < innerHeight
  const { outlineStyle, outlineWidth } = getComputedStyle(focused)
  const outline = outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth)
  return inSight && outline >= 2 ? undefined : focused.outerHTML.slice(0, 200)
}
