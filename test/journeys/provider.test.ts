import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { homeText } from '#modules/home'
import { storyPeople } from '#modules/network'
import { signInText } from '#modules/sign-in'
import { openIdentityProvider, type IdentityProvider } from '#test/identity-provider'
import { journey, type Traveller } from '#test/journeys'
import { freePort, startTandem, type Running } from '#test/running'
import { text as uiText } from '../../src/ui/text.ts'

const folder = mkdtempSync(join(tmpdir(), 'tandem-provider-'))
const open: { city?: IdentityProvider; tandem?: Running } = {}
let beginning: Promise<{ origin: string; beside: string }> | undefined

after(async () => {
  await open.tandem?.end('SIGKILL')
  await open.city?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A Tandem whose people may sign in at their city. */
async function begin() {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const { address } = storyPeople.mieke
  const city = await openIdentityProvider({ 'of-the-city': { address, verified: true } }, origin)
  city.as = ''
  open.city = city
  open.tandem = await startTandem({
    DATA_DIRECTORY: folder,
    PORT: String(port),
    PUBLIC_URL: origin,
    OIDC_ISSUER: city.issuer,
    OIDC_CLIENT_ID: 'tandem',
    OIDC_CLIENT_SECRET: 'a secret of this test',
    OIDC_NAME: 'de stad / la ville',
  })
  return { origin, beside: city.issuer }
}

journey(
  'somebody comes in through their organisation, proves it again before adding a passkey, and signs out',
  throughTheCity,
  { scriptless: 'always', at: () => (beginning ??= begin()) },
)

async function throughTheCity(person: Traveller): Promise<void> {
  const { page, say, open: goTo, sees, language } = person
  const t = say(signInText)
  const city = language === 'fr' ? 'la ville' : 'de stad'
  const atTheCity = () => page.getByRole('link', { name: 'OK' }).click()
  await goTo('/sign-in/ways')
  await sees(t.waysTitle)
  await page.getByRole('link', { name: t.useProvider(city) }).click()
  await atTheCity()
  await sees(say(homeText).hello(storyPeople.mieke.name))
  await goTo('/sign-in/again?to=/account/passkeys/new')
  await sees(t.againTitle)
  await page.getByRole('link', { name: t.useProvider(city) }).click()
  await atTheCity()
  await sees(t.newPasskeyTitle)
  await page.locator('summary', { hasText: say(uiText).menu }).click()
  await page.getByRole('button', { name: say(uiText).signOut, exact: true }).click()
  await sees(t.signedOutTitle)
  await page.getByRole('link', { name: t.endProvider(city) }).click()
  await page.getByRole('button', { name: 'Bye' }).click()
  await sees(say(homeText).homeTitle)
  await goTo('/account')
  await sees(t.storyTitle)
}
