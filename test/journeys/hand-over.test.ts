import { dayOf } from '#kernel/dates'
import { handOverText } from '#modules/home'
import { peopleText } from '#modules/network'
import { stepIn } from '#test/journey-steps'
import { journey } from '#test/journeys'
import { mieke } from '#test/people'
import { text as uiText } from '../../src/ui/text.ts'

/** Each language has somebody of its own who leaves: what was handed over stays so. */
const LEAVING = { nl: 'Wim De Backer', fr: 'Pascale Noël', en: 'Emine Yıldırım' }
const TAKES_OVER = 'Géraldine Piette'

journey(
  'somebody leaves: the coordinator sees the open work and hands over the mandate and the seat in one step',
  async coordinator => {
    const { page, say, open, sees, language } = coordinator
    const [t, people] = [say(handOverText), say(peopleText)]
    const name = LEAVING[language]
    await stepIn(coordinator, mieke)
    await open('/people')
    await sees(people.peopleTitle)
    await page.getByLabel(people.find).fill(name.split(' ', 1).join(''))
    await page.getByRole('button', { name: say(uiText).applyFilters }).click()
    await page.getByRole('link', { name }).click()
    await sees(name)
    await page.locator('.period-bars').getByRole('link').first().click()
    await sees(people.mandateOf(name))
    await page.getByRole('link', { name: people.handOver }).click()
    await page.getByRole('heading', { name: t.work }).waitFor()
    await sees(t.title(name))
    await page.getByRole('link', { name: t.choose }).click()
    await page.getByLabel(people.who).fill('geraldine')
    await page.getByRole('button', { name: say(uiText).applyFilters }).click()
    await page.getByRole('link', { name: TAKES_OVER }).click()
    const [year = '', month = '', day = ''] = dayOf(new Date()).split('-')
    await page.getByRole('button', { name: t.keep }).click()
    await page.getByRole('alert').waitFor()
    await sees(t.title(name))
    await page.getByLabel(say(uiText).day, { exact: true }).fill(day)
    await page.getByLabel(say(uiText).month, { exact: true }).fill(month)
    await page.getByLabel(say(uiText).year, { exact: true }).fill(year)
    await page.getByRole('button', { name: t.keep }).click()
    await page.getByText(people.coming).first().waitFor()
    await sees(TAKES_OVER)
  },
  { scriptless: 'never' },
)
