import assert from 'node:assert/strict'
import { dayOf, showDay } from '#kernel/dates'
import { formText } from '#kernel/form-text'
import { problemText } from '#kernel/problem'
import { homeText } from '#modules/home'
import { planText } from '#modules/plan'
import { stepIn } from '#test/journey-steps'
import { journey, type Traveller } from '#test/journeys'
import { samira } from '#test/people'
import { languageNames, text as uiText } from '../../src/ui/text.ts'

journey('an officer says how the action of her municipality goes, and the public reads it', keepsUpToDate, {
  scriptless: 'always',
})

async function keepsUpToDate(officer: Traveller): Promise<void> {
  const { page, say, sees, another } = officer
  const plan = say(planText)
  const { title, address } = await opensOwnAction(officer)
  const said = `${title} ${Date.now()}`
  await page.getByLabel(plan.statusTitle).selectOption({ label: plan.status.ongoing })
  await page
    .getByRole('group', { name: plan.progress })
    .getByLabel(languageNames[officer.language])
    .fill(said)
  await page.getByRole('button', { name: plan.save }).click()
  await sees(title)
  await addsMilestone(officer, address)
  await addsPartner(officer)
  const visitor = await another()
  await visitor.page.goto(address)
  await visitor.page.getByText(said).waitFor()
  await visitor.sees(title)
  assert.equal(await visitor.page.getByRole('link', { name: plan.edit, exact: true }).count(), 0)
}

journey('an officer who types something wrong keeps all of it and reads what to change', mistypes, {
  scriptless: 'always',
})

async function mistypes(officer: Traveller): Promise<void> {
  const { page, say, sees } = officer
  const plan = say(planText)
  const { title } = await opensOwnAction(officer)
  const french = page.getByRole('group', { name: plan.title }).getByLabel(languageNames.fr)
  const progress = page.getByRole('group', { name: plan.progress }).getByLabel(languageNames.fr)
  const was = await french.inputValue()
  await french.fill('')
  await progress.fill('Tout ceci reste.')
  await page.getByRole('button', { name: plan.save }).click()
  await refuses(officer, say(formText).fault('required', 0))
  await sees(plan.editOf(title))
  assert.equal(await progress.inputValue(), 'Tout ceci reste.')
  await french.fill(was)
  const end = page.getByRole('group', { name: plan.endsOn })
  await end.getByLabel(say(uiText).year).fill('2020')
  await page.getByRole('button', { name: plan.save }).click()
  await refuses(officer, plan.endsBeforeStart)
  await sees(plan.editOf(title))
  assert.equal(await end.getByLabel(say(uiText).year).inputValue(), '2020')
  assert.equal(await progress.inputValue(), 'Tout ceci reste.')
}

journey(
  'an officer cannot edit the action of another municipality',
  async officer => {
    const { page, say, open, sees } = officer
    const plan = say(planText)
    await stepIn(officer, samira)
    await open('/plan/actions?partner=jette')
    const action = page.getByRole('table').getByRole('link').first()
    const title = await action.innerText()
    await action.click()
    await sees(title)
    assert.equal(await page.getByRole('link', { name: plan.edit, exact: true }).count(), 0)
    const answer = await page.goto(`${page.url()}/edit`)
    assert.equal(answer?.status(), 404)
    await sees(say(problemText).resourceNotFound.title)
  },
  { scriptless: 'always' },
)

/** From her day to the form of the one action that her municipality leads. */
async function opensOwnAction(officer: Traveller): Promise<{ title: string; address: string }> {
  const { page, say, open, sees } = officer
  const plan = say(planText)
  await stepIn(officer, samira)
  await sees(say(homeText).hello(samira.name))
  await open('/plan/actions?partner=molenbeek')
  await sees(plan.actionsTitle)
  const actions = page
    .getByRole('table')
    .getByRole('row')
    .filter({ hasText: /Molenbeek/ })
  await actions.getByRole('link').first().click()
  await page.getByRole('link', { name: plan.edit, exact: true }).waitFor()
  const title = await page.getByRole('heading', { level: 1 }).innerText()
  const address = page.url()
  await sees(title)
  await page.getByRole('link', { name: plan.edit, exact: true }).click()
  await sees(plan.editOf(title))
  return { title, address }
}

/** The summary and the field say the same. */
async function refuses({ page, say }: Traveller, fault: string): Promise<void> {
  await page.getByRole('alert').getByRole('link', { name: fault }).first().waitFor()
  assert.ok(await page.locator('.field__error', { hasText: fault }).isVisible())
  assert.ok((await page.title()).startsWith(say(uiText).error))
}

async function addsMilestone({ page, say, language }: Traveller, address: string): Promise<void> {
  const plan = say(planText)
  const name = `Avond ${Date.now()}`
  const today = dayOf(new Date())
  await page.goto(`${address}/edit`)
  const form = page.locator('#new-milestone')
  for (const each of ['nl', 'fr', 'en'] as const) await form.getByLabel(languageNames[each]).fill(name)
  await form.getByLabel(say(uiText).day, { exact: true }).fill(today.slice(8))
  await form.getByLabel(say(uiText).month).fill(today.slice(5, 7))
  await form.getByLabel(say(uiText).year).fill(today.slice(0, 4))
  await page.getByRole('button', { name: plan.addMilestone }).click()
  const row = page.getByRole('row', { name })
  await row.getByText(plan.planned).waitFor()
  await row.getByRole('button', { name: plan.markReached }).click()
  await row.getByText(plan.reachedOn(showDay(language, today))).waitFor()
}

/** Adds a partner and takes it away again. */
async function addsPartner({ page, say }: Traveller): Promise<void> {
  const plan = say(planText)
  const partner = page.locator('#new-part').getByLabel(plan.partner)
  const name = await partner.getByRole('option', { name: /Evere/ }).first().innerText()
  await partner.selectOption({ label: name })
  await page.locator('#new-part').getByLabel(plan.role).selectOption({ label: plan.roles.supports })
  await page.getByRole('button', { name: plan.addPartner }).click()
  const row = page.getByRole('table', { name: plan.partners }).getByRole('row', { name })
  await row.getByRole('button', { name: plan.remove }).click()
  await row.waitFor({ state: 'detached' })
}
