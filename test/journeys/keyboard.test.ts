import assert from 'node:assert/strict'
import { networkText } from '#modules/network'
import { planText } from '#modules/plan'
import { signInText } from '#modules/sign-in'
import { tabTo } from '#test/journey-steps'
import { journey, type Traveller } from '#test/journeys'
import { samira } from '#test/people'
import { languageNames, text as uiText } from '../../src/ui/text.ts'

journey('a reader without a mouse skips to the content, opens the menu and filters a list', findsByKeyboard)

async function findsByKeyboard({ page, say, open, sees }: Traveller): Promise<void> {
  const [ui, network] = [say(uiText), say(networkText)]
  await open('/plan')
  await tabTo(page, page.getByRole('link', { name: ui.skip }))
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  assert.equal(await page.locator('main :focus').count(), 1, 'the next Tab goes to the content')
  await tabTo(page, page.locator('summary', { hasText: ui.menu }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('link', { name: network.partners, exact: true }))
  await page.keyboard.press('Enter')
  await sees(network.partnersTitle)
  await tabTo(page, page.locator('summary', { hasText: ui.moreChoices }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByLabel(network.kind))
  await page.keyboard.press('ArrowDown')
  await tabTo(page, page.getByRole('button', { name: ui.applyFilters }))
  await page.keyboard.press('Enter')
  await page.waitForURL(/kind=organisation/)
}

journey(
  'an officer without a mouse signs in, sends a form and goes to what is wrong in it',
  sendsByKeyboard,
  {
    scriptless: 'always',
  },
)

async function sendsByKeyboard({ page, say, open, sees, language }: Traveller): Promise<void> {
  const [ui, plan] = [say(uiText), say(planText)]
  await open('/sign-in')
  await tabTo(page, page.getByLabel(say(signInText).find))
  await page.keyboard.type(samira.name)
  await page.keyboard.press('Enter')
  await page.waitForURL(/find=/)
  await sees(say(signInText).storyTitle)
  await tabTo(page, page.getByRole('button', { name: samira.name }))
  await page.keyboard.press('Enter')
  await page.waitForURL(/my-day/)
  await open('/plan/actions/new')
  const title = page.getByRole('group', { name: plan.title }).getByLabel(languageNames[language])
  await tabTo(page, title)
  await page.keyboard.type('Canal')
  await tabTo(page, page.getByRole('button', { name: plan.add, exact: true }))
  await page.keyboard.press('Enter')
  const summary = page.getByRole('alert')
  await summary.waitFor()
  await sees(plan.newActionTitle)
  const link = summary.getByRole('link').first()
  const field = (await link.getAttribute('href'))?.slice(1) ?? ''
  await tabTo(page, link)
  await page.keyboard.press('Enter')
  await page.waitForFunction(id => document.activeElement?.id === id, field)
  assert.equal(await title.inputValue(), 'Canal', ui.problem)
}
