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
  if (script) assert.equal(sent.length, 1)
}

/** Sends the form, and then the very same form once more. */
async function sendsAgain({ page, origin }: Traveller, send: () => Promise<void>): Promise<void> {
  const { address, fields } = await page.locator('#new-milestone').evaluate((form: HTMLFormElement) => ({
    address: form.action,
    fields: Object.fromEntries(
      [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : '']),
    ),
  }))
  await send()
  await page.waitForURL(/#milestones/)
  const again = await page.request.post(address, { form: fields, headers: { origin } })
  assert.equal(again.status(), 200)
}

async function fills({ page, say }: Traveller, name: string): Promise<void> {
  const form = page.locator('#new-milestone')
  for (const each of ['nl', 'fr'] as const) await form.getByLabel(languageNames[each]).fill(name)
  await form.getByLabel(say(uiText).day, { exact: true }).fill('3')
  await form.getByLabel(say(uiText).month).fill('12')
  await form.getByLabel(say(uiText).year).fill('2027')
}
