import assert from 'node:assert/strict'
import { homeText } from '#modules/home'
import { storyPeople } from '#modules/network'
import { signInText } from '#modules/sign-in'
import { stepIn } from '#test/journey-steps'
import { journey, type Traveller } from '#test/journeys'
import { joris, karim, mieke } from '#test/people'
import { text as uiText } from '../../src/ui/text.ts'

/** Whoever works in the traveller's language gets their mail in it. */
const colleague = ({ language }: Traveller) => (language === 'fr' ? storyPeople.karim : storyPeople.mieke)

journey(
  'somebody signs in with the link in their mail, sees where they are signed in, and signs out everywhere',
  byLink,
  { scriptless: 'always' },
)

async function byLink(person: Traveller): Promise<void> {
  const { page, say, open, sees } = person
  const t = say(signInText)
  const { name, address } = colleague(person)
  await open('/sign-in')
  await page.getByRole('link', { name: t.realWays }).click()
  await sees(t.waysTitle)
  await page.getByLabel(t.address).fill('nobody')
  await page.getByRole('button', { name: t.sendLink }).click()
  await page.getByText(t.addressWrong).first().waitFor()
  await sees(t.waysTitle)
  await page.getByLabel(t.address).fill(address)
  await page.getByRole('button', { name: t.sendLink }).click()
  await sees(t.sentTitle)
  await page.getByRole('link', { name: t.toOutbox }).click()
  await sees(t.outboxTitle)
  await page
    .getByRole('article')
    .filter({ hasText: address })
    .getByRole('link', { name: t.openLink })
    .first()
    .click()
  await page.waitForURL(/links\//)
  const link = inOwnLanguage(person, page.url())
  await page.goto(link)
  await sees(t.linkTitle)
  await page.getByRole('button', { name: t.useLink }).click()
  await page.waitForURL(/my-day/)
  await sees(say(homeText).hello(name))
  await open('/account')
  await sees(t.accountTitle)
  await page.getByText(t.thisOne).waitFor()
  await page.getByRole('button', { name: t.endAll }).click()
  await sees(say(homeText).homeTitle)
  await open('/account')
  await sees(t.storyTitle)
  await page.goto(link)
  await sees(t.refusedTitle)
}

/** Mail comes in Dutch or French; whoever reads English changes the language of the page that it leads to. */
const inOwnLanguage = ({ language }: Traveller, link: string) =>
  link.replace(/\/(?:nl|fr)\//, `/${language}/`)

journey(
  'somebody who opens a link elsewhere is told so, and one that nobody asked for opens nothing',
  elsewhere,
  { scriptless: 'always' },
)

async function elsewhere(person: Traveller): Promise<void> {
  const { page, say, open } = person
  const t = say(signInText)
  const { address } = person.language === 'fr' ? storyPeople.samira : storyPeople.joris
  await open('/sign-in/ways')
  await page.getByLabel(t.address).fill(address)
  await page.getByRole('button', { name: t.sendLink }).click()
  await open('/outbox')
  const link = page
    .getByRole('article')
    .filter({ hasText: address })
    .getByRole('link', { name: t.openLink })
    .first()
  const phone = await person.another()
  await phone.page.goto(inOwnLanguage(person, (await link.getAttribute('href')) ?? ''))
  await phone.page.getByText(t.linkElsewhere).waitFor()
  await phone.sees(t.linkTitle)
}

journey('somebody adds a passkey, signs in with it, and proves anew who they are to remove it', byPasskey, {
  scriptless: 'never',
  named: true,
})

async function byPasskey(person: Traveller): Promise<void> {
  const { page, say, open, sees } = person
  const t = say(signInText)
  await authenticator(person)
  await stepIn(person, person.language === 'fr' ? karim : mieke)
  await open('/account')
  await page.getByRole('button', { name: t.addPasskey }).click()
  await sees(t.newPasskeyTitle)
  await page.getByLabel(t.passkeyName, { exact: false }).fill('Laptop')
  await page.getByRole('button', { name: t.makePasskey }).click()
  await page.getByText(t.done.passkey).waitFor()
  await sees(t.accountTitle)
  await signOut(person)
  await open('/sign-in/ways')
  await page.getByRole('button', { name: t.usePasskey }).click()
  await page.waitForURL(/my-day/)
  await open('/account')
  await page.getByText(t.wayNames.passkey).first().waitFor()
  await page.getByRole('button', { name: /Laptop/ }).click()
  await page.getByText(t.done['passkey-removed']).waitFor()
  await sees(t.accountTitle)
}

journey('somebody who has no passkey here, or no script, reads that a link does the same', withoutScript, {
  scriptless: 'always',
  named: true,
})

async function withoutScript(person: Traveller): Promise<void> {
  const { page, say, open, sees, script } = person
  if (script) await authenticator(person)
  const t = say(signInText)
  await open('/sign-in/ways')
  await sees(t.waysTitle)
  await page.getByRole('button', { name: t.usePasskey }).click()
  await page.getByRole('heading', { name: t.passkeyTitle }).waitFor()
  if (script) await page.getByText(t.passkeyFailed).waitFor()
  else await page.getByText(t.passkeyNoScript).waitFor()
  await sees(t.passkeyTitle)
}

/** A passkey of the browser's own, as on a laptop with a fingerprint. */
async function authenticator({ page }: Traveller): Promise<void> {
  const devices = await page.context().newCDPSession(page)
  await devices.send('WebAuthn.enable')
  await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

async function signOut({ page, say, sees }: Traveller): Promise<void> {
  const ui = say(uiText)
  await page.locator('summary', { hasText: ui.menu }).click()
  await page.getByRole('button', { name: ui.signOut, exact: true }).click()
  await sees(say(homeText).homeTitle)
}

journey('a coordinator invites somebody, who comes in by the mail', invites, {
  scriptless: 'always',
  desk: true,
})

async function invites(coordinator: Traveller): Promise<void> {
  const { page, say, open, sees } = coordinator
  const t = say(signInText)
  await stepIn(coordinator, mieke)
  await open(`/sign-in/invitations/${joris.id}`)
  await sees(t.invitationTitle)
  await page.getByRole('button', { name: t.invite }).click()
  await page.getByText(t.invited).waitFor()
  await sees(t.invitationTitle)
  await open('/outbox')
  await sees(t.outboxTitle)
  const mail = page.getByRole('article').filter({ hasText: signInText.nl.invitationSubject }).first()
  const newcomer = await coordinator.another()
  await newcomer.page.goto((await mail.getByRole('link', { name: t.openLink }).getAttribute('href')) ?? '')
  assert.equal(await newcomer.page.getByText(signInText.nl.linkElsewhere).count(), 0)
  await newcomer.page.getByRole('button', { name: signInText.nl.useLink }).click()
  await newcomer.page.waitForURL(/my-day/)
}
