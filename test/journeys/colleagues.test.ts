import assert from 'node:assert/strict'
import { planText } from '#modules/plan'
import { stepIn } from '#test/journey-steps'
import { journey, type Traveller } from '#test/journeys'
import { karim, mieke } from '#test/people'
import { languageNames, text as uiText } from '../../src/ui/text.ts'

journey(
  'the second of two colleagues sees both versions and then decides',
  async first => {
    const { say } = first
    const second = await first.another()
    const title = await opensSharedAction(first, karim)
    await opensSharedAction(second, mieke)
    await progressOf(first).fill(`Karim ${Date.now()}`)
    await saves(first)
    await first.sees(title)
    const [his, hers] = [await first.page.getByText(/^Karim \d+$/).innerText(), `Mieke ${Date.now()}`]
    await progressOf(second).fill(hers)
    await saves(second)
    await second.page.getByRole('alert').getByText(say(uiText).meanwhileTitle).waitFor()
    await second.page.getByText(his, { exact: true }).waitFor()
    assert.equal(await progressOf(second).inputValue(), hers)
    await second.sees(say(planText).editOf(title))
    await saves(second)
    await second.page.getByText(hers, { exact: true }).waitFor()
    await second.sees(title)
  },
  { desk: true },
)

/** The form of the regional platform, which both coordinate. */
async function opensSharedAction(colleague: Traveller, person: typeof mieke): Promise<string> {
  const { page, say, open, sees } = colleague
  const plan = say(planText)
  await stepIn(colleague, person)
  await open('/plan')
  await page.locator('h3', { hasText: plan.mission }).locator('+ ul').getByRole('link').first().click()
  await page.getByRole('link', { name: plan.edit, exact: true }).waitFor()
  const title = await page.getByRole('heading', { level: 1 }).innerText()
  await page.getByRole('link', { name: plan.edit, exact: true }).click()
  await sees(plan.editOf(title))
  return title
}

const progressOf = ({ page, say, language }: Traveller) =>
  page.getByRole('group', { name: say(planText).progress }).getByLabel(languageNames[language])

const saves = ({ page, say }: Traveller) => page.getByRole('button', { name: say(planText).save }).click()
