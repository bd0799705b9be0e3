import assert from 'node:assert/strict'
import { inLanguage } from '#kernel/text'
import { networkText, successionText } from '#modules/network'
import { stepIn } from '#test/journey-steps'
import { journey, type Traveller } from '#test/journeys'
import { mieke } from '#test/people'
import { languageNames, text as uiText } from '../../src/ui/text.ts'

const SIX = ['5339', '5340', '5341', '5342', '5343', '5344']
const NAME = { nl: 'Brussel', fr: 'Bruxelles' }

journey(
  'the six zones become one on a day to come: a citizen sees both sides, and it is taken back',
  async coordinator => {
    const { page, say, sees } = coordinator
    const t = say(successionText)
    await stepIn(coordinator, mieke)
    await merges(coordinator)
    const citizen = await coordinator.another()
    await seesBothSides(citizen)
    await page.getByRole('button', { name: t.undo }).click()
    await page.getByText(t.coming).waitFor({ state: 'detached' })
    await sees(t.successions)
    assert.equal(
      (await citizen.page.goto(`${citizen.origin}/${citizen.language}/territories/5999`))?.status(),
      404,
    )
  },
)

/** First what will happen, then to keep it. */
async function merges({ page, say, open, sees }: Traveller): Promise<void> {
  const t = say(successionText)
  await open('/territories')
  await page.getByRole('link', { name: t.successions }).click()
  await page.getByRole('link', { name: t.newZones }).click()
  await sees(t.newZonesTitle)
  for (const code of SIX) await page.getByText(new RegExp(`^${code} `)).click()
  await page.getByLabel(t.code).fill('5999')
  await page.getByLabel(languageNames.nl).fill(NAME.nl)
  await page.getByLabel(languageNames.fr).fill(NAME.fr)
  for (const [part, value] of [
    ['day', '1'],
    ['month', '1'],
    ['year', '2030'],
  ] as const)
    await page.getByLabel(say(uiText)[part], { exact: true }).fill(value)
  await page.getByRole('button', { name: t.show }).click()
  await page.getByText(t.confirmLead).waitFor()
  await sees(t.newZonesTitle)
  assert.equal(await page.getByText(/Montgomery/).count(), 2, 'its organisation and its seat')
  await page.getByRole('button', { name: t.keep }).click()
  await page.getByRole('button', { name: t.undo }).waitFor()
  await sees(t.successions)
}

async function seesBothSides({ page, say, open, sees, language }: Traveller): Promise<void> {
  const t = say(successionText)
  const zones = async () => {
    const cells = await page
      .getByRole('table')
      .getByRole('link', { name: /^5\d{3}/ })
      .allInnerTexts()
    return new Set(cells.map(cell => cell.slice(0, 4)))
  }
  await open('/territories?on=2029-12-31')
  await sees(say(networkText).territories)
  assert.deepEqual(await zones(), new Set(SIX))
  await open('/territories?on=2030-01-01')
  await sees(say(networkText).territories)
  assert.deepEqual(await zones(), new Set(['5999']))
  await open('/territories/5343')
  await page.getByText(t.became, { exact: true }).waitFor()
  await sees('Montgomery')
  await page.getByRole('link', { name: `${inLanguage(NAME, language).text} (5999)` }).click()
  await page.getByText(t.cameFrom).waitFor()
  await sees(inLanguage(NAME, language).text)
  assert.equal(
    await page
      .getByRole('link', { name: /\(21\d{3}\)|^\p{L}/u })
      .filter({ hasText: 'Etterbeek' })
      .count(),
    1,
  )
}
