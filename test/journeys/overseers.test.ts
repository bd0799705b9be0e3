import { dayOf } from '#kernel/dates'
import { overseerText, peopleText, standingText, storyPeople } from '#modules/network'
import { stepIn } from '#test/journey-steps'
import { journey } from '#test/journeys'
import { mieke, tine } from '#test/people'
import { text as uiText } from '../../src/ui/text.ts'

/** Each traveller proposes somebody of their own: what was agreed stays so. */
const PROPOSED = {
  nl: [storyPeople.wim, storyPeople.leen],
  fr: [storyPeople.pascale, storyPeople.laurent],
  en: [storyPeople.marek, storyPeople.naima],
} as const

journey(
  'the coordination proposes who will oversee; somebody who oversees already agrees, and everybody sees who did',
  async coordinator => {
    const { page, say, open, sees, another, language, script } = coordinator
    const [t, people, ui] = [say(overseerText), say(peopleText), say(uiText)]
    const { id, name } = PROPOSED[language][script ? 0 : 1]
    await stepIn(coordinator, mieke)
    await open(`/partners/oversight-safe-brussels/mandates/new?person=${id}`)
    await page.getByLabel(people.function).selectOption('auditor')
    const [year = '', month = '', day = ''] = dayOf(new Date()).split('-')
    const starts = page.getByRole('group', { name: people.starts })
    await starts.getByLabel(ui.day, { exact: true }).fill(day)
    await starts.getByLabel(ui.month, { exact: true }).fill(month)
    await starts.getByLabel(ui.year, { exact: true }).fill(year)
    await page.getByRole('button', { name: people.give }).click()
    await page.getByText(say(standingText).waits).waitFor()
    await sees(people.mandateOf(name))
    await page.getByRole('link', { name: t.title }).click()
    await sees(t.title)

    const overseer = await another()
    await stepIn(overseer, tine)
    await overseer.page.getByRole('link', { name: t.dayWaiting(1) }).click()
    await overseer.sees(t.title)
    const row = overseer.page.getByRole('row').filter({ hasText: name })
    await row.getByRole('button', { name: t.agree }).click()
    await row.getByText(t.agreedBy(tine.name)).waitFor()
    await overseer.sees(t.title)

    await page.reload()
    await page.getByRole('row').filter({ hasText: name }).getByText(t.agreedBy(tine.name)).waitFor()
  },
  { desk: true },
)
