import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'
import type { Traveller } from './journeys.ts'

/** Becomes one of the people of the story. */
export async function stepIn({ page, open }: Traveller, { name }: { readonly name: string }): Promise<void> {
  await open(`/sign-in?find=${encodeURIComponent(name)}`)
  await page.getByRole('row', { name }).getByRole('button').click()
  await page.waitForURL(({ pathname }) => !pathname.endsWith('/sign-in'))
}

/** The bytes that come over the wire during a visit by a browser that has nothing yet. */
export async function bytesOver(page: Page, visit: () => Promise<void>): Promise<number> {
  const network = await page.context().newCDPSession(page)
  let bytes = 0
  network.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  await network.send('Network.enable')
  await network.send('Network.clearBrowserCache')
  await visit()
  await page.evaluate(async () => void (await document.fonts.ready))
  await network.detach()
  return bytes
}

/** Presses Tab until the focus is there; it is visible on every step of the way. */
export async function tabTo(page: Page, wanted: Locator, key = 'Tab'): Promise<void> {
  for (let steps = 0; steps < 120; steps++) {
    await page.keyboard.press(key)
    assert.equal(
      await page.evaluate(whereFocusIsLost),
      undefined,
      `the focus cannot be seen at ${page.url()}`,
    )
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
  // A choice is outlined as a whole card.
  const outlined = [focused, focused.parentElement ?? focused].some(element => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  })
  return inSight && outlined ? undefined : focused.outerHTML.slice(0, 200)
}
