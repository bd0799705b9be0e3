import assert from 'node:assert/strict'
import { planText } from '#modules/plan'
import { stepIn } from '#test/journey-steps'
import { journey, type Traveller } from '#test/journeys'
import { samira } from '#test/people'
import { languageNames, text as uiText } from '../../src/ui/text.ts'

journey('somebody who sends a form twice adds one milestone', sendsTwice, { scriptless: 'always' })

async function sendsTwice(officer: Traveller): Promise<void> {
  const { page, say, open, script } = officer
  const plan = say(planText)
  await stepIn(officer, samira)
  await open('/plan/actions?partner=molenbeek')
  await page
    .getByRole('table')
    .getByRole('row')
    .filter({ hasText: /Molenbeek/ })
    .getByRole('link')
    .first()
    .click()
  await page.getByRole('link', { name: plan.edit, exact: true }).click()
  const name = `Twee keer ${Date.now()}`
  await fills(officer, name)
  const sent: string[] = []
  page.on('request', request => request.method() === 'POST' && sent.push(request.url()))
  const add = page.getByRole('button', { name: plan.addMilestone })
  if (script) await add.dblclick()
  else await sendsAgain(officer, () => add.click())
  const row = page.getByRole('row', { name })
  await row.waitFor()
  await page.reload()
  assert.equal(await row.count(), 1)
  assert.equal(sent.length, script ? 1 : 2)
}

/** Without a script nothing keeps a browser from sending the same form again. */
async function sendsAgain({ page }: Traveller, send: () => Promise<void>): Promise<void> {
  const edit = page.url()
  await send()
  await page.waitForURL(/#milestones/)
  await page.goBack()
  await page.waitForURL(edit)
  await send()
  await page.waitForURL(/#milestones/)
}

async function fills({ page, say }: Traveller, name: string): Promise<void> {
  const form = page.locator('#new-milestone')
  for (const each of ['nl', 'fr'] as const) await form.getByLabel(languageNames[each]).fill(name)
  await form.getByLabel(say(uiText).day, { exact: true }).fill('3')
  await form.getByLabel(say(uiText).month).fill('12')
  await form.getByLabel(say(uiText).year).fill('2027')
}
