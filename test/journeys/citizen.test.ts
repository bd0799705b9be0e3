import assert from 'node:assert/strict'
import { languages, type Language } from '#kernel/text'
import { homeText } from '#modules/home'
import { networkText } from '#modules/network'
import { planText } from '#modules/plan'
import { bytesOver } from '#test/journey-steps'
import { journey, type Traveller } from '#test/journeys'
import { languageNames, text as uiText } from '../../src/ui/text.ts'

/** In bytes; less than a page with its look and its letters would mean that something was not counted. */
const [LIGHTEST, HEAVIEST] = [30_000, 60_000]
const PUBLIC = [
  '/',
  '/plan',
  '/plan/measures/2.1',
  '/plan/matrix',
  '/plan/actions',
  '/partners',
  '/territories',
  '/sign-in',
]

journey('a citizen chooses a language and reads what the plan says and what is missing', readsThePlan, {
  scriptless: 'always',
})

async function readsThePlan(citizen: Traveller): Promise<void> {
  const { page, language, say, origin, sees, looks } = citizen
  const plan = say(planText)
  await page.goto(origin)
  await looks()
  await page.getByRole('link', { name: languageNames[language] }).click()
  await sees(say(homeText).homeTitle)
  await chooseInMenu(citizen, plan.plan)
  await sees(plan.planTitle)
  assert.equal(await page.locator('main').getByText(plan.noActions, { exact: true }).count(), 3)
  await page
    .getByRole('article')
    .filter({ hasText: plan.measure('2.1') })
    .getByRole('link')
    .click()
  await page.getByRole('heading', { name: plan.whoDoesWhat }).waitFor()
  await sees(await page.getByRole('heading', { level: 1 }).innerText())
  assert.ok((await page.getByRole('article').count()) > 2)
  await switchesLanguage(citizen)
  await page.goBack()
  await page.goBack()
  await page
    .getByRole('article')
    .filter({ hasText: plan.measure('2.3') })
    .getByRole('link')
    .click()
  await page.getByText(plan.noActions, { exact: true }).waitFor()
  await sees(await page.getByRole('heading', { level: 1 }).innerText())
  assert.equal(await page.getByText(plan.missingAction).count(), 1)
}

journey(
  'a citizen follows the overview to an action, and reads what changed since the version before',
  reads,
  {
    scriptless: 'always',
  },
)

async function reads({ page, say, open, sees }: Traveller): Promise<void> {
  const plan = say(planText)
  await open('/plan')
  await page.getByRole('link', { name: plan.matrix, exact: true }).click()
  await sees(plan.matrixTitle)
  await page.getByRole('row', { name: /2\.7/ }).getByText(plan.missingAction).waitFor()
  const action = page.getByRole('row', { name: /2\.4/ }).getByRole('link').nth(1)
  const name = await action.innerText()
  await action.click()
  await sees(name)
  await page.getByRole('heading', { name: plan.milestones }).waitFor()
  await page.getByRole('table', { name: plan.partners }).getByText(plan.roles.lead).waitFor()
  await page.getByRole('link', { name: plan.plan }).last().click()
  await page.getByRole('link', { name: plan.versions, exact: true }).click()
  await sees(plan.versionsTitle)
  const versions = page.getByRole('table', { name: plan.versions }).getByRole('row')
  assert.ok((await versions.count()) > 2)
  const version = versions.nth(1).getByRole('link').first()
  const title = await version.innerText()
  await version.click()
  await sees(title)
  await page.getByRole('link', { name: plan.compare }).click()
  await sees(plan.compareTitle)
  assert.ok((await page.getByRole('insertion').count()) > 0)
  assert.ok((await page.getByRole('deletion').count()) > 0)
  await page.goBack()
  await page.goBack()
  await versions.last().getByRole('link', { name: plan.compare }).click()
  await page.getByText(plan.nothingBefore).waitFor()
  await sees(plan.compareTitle)
}

journey('a citizen finds the partners by level, and every municipality on a map and in a table', finds, {
  scriptless: 'always',
})

async function finds(citizen: Traveller): Promise<void> {
  const { page, say, open, sees } = citizen
  const network = say(networkText)
  await open('/')
  await chooseInMenu(citizen, network.partners)
  await sees(network.partnersTitle)
  await page.getByText(say(uiText).moreChoices).click()
  await page.getByLabel(network.level).selectOption({ label: say(uiText).levels.federal })
  await page.getByRole('button', { name: say(uiText).applyFilters }).click()
  await page.waitForURL(/level=federal/)
  await sees(network.partnersTitle)
  const partner = page.getByRole('table').getByRole('link').first()
  const name = await partner.innerText()
  await partner.click()
  await sees(name)
  await chooseInMenu(citizen, network.territories)
  await sees(network.territories)
  await page.getByRole('img', { name: network.mapTitle }).waitFor()
  assert.equal(
    await page.getByRole('table', { name: network.territories }).getByRole('rowheader').count(),
    19,
  )
}

journey('a first visit costs little, whichever public page it begins with', costsLittle, {
  scriptless: 'never',
})

async function costsLittle({ page, open }: Traveller): Promise<void> {
  for (const path of PUBLIC) {
    const bytes = await bytesOver(page, () => open(path))
    assert.ok(bytes > LIGHTEST && bytes <= HEAVIEST, `${path} costs ${bytes} bytes`)
  }
}

async function chooseInMenu({ page, say }: Traveller, label: string): Promise<void> {
  const ui = say(uiText)
  await page.locator('summary', { hasText: ui.menu }).click()
  await page
    .getByRole('navigation', { name: ui.mainNavigation })
    .getByRole('link', { name: label, exact: true })
    .click()
}

/** The page stays the same one. */
async function switchesLanguage({ page, language, origin }: Traveller): Promise<void> {
  const other = languages.find(each => each !== language) as Language
  const path = page.url().slice(`${origin}/${language}`.length)
  await page.getByRole('link', { name: languageNames[other], exact: true }).click()
  await page.waitForURL(`${origin}/${other}${path}`)
  await page.getByRole('heading', { name: planText[other].whoDoesWhat }).waitFor()
  assert.equal(await page.locator('html').getAttribute('lang'), other)
}
