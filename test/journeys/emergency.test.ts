import { clearanceText, storyPeople } from '#modules/network'
import { oversightText } from '#modules/oversight'
import { stepIn } from '#test/journey-steps'
import { journey } from '#test/journeys'
import { mieke, samira, tine } from '#test/people'

/** Each traveller has somebody of their own in whose record the emergency is: a record that is open is not opened anew. */
const ABOUT = {
  nl: [storyPeople.nathalie, storyPeople.hamza],
  fr: [storyPeople.dirk, storyPeople.christine],
  en: [storyPeople.eva, storyPeople.hugo],
} as const

journey(
  'somebody opens a record in an emergency: a second person reviews it, and whom it is about sees who read it',
  async officer => {
    const { page, say, open, sees, another, language, script } = officer
    const [t, o] = [say(clearanceText), say(oversightText)]
    const about = ABOUT[language][script ? 0 : 1]
    const reason = `Crisis ${language} ${script ? 1 : 2}: secret document`
    await stepIn(officer, samira)
    await open(`/people/${about.id}`)
    await page.getByRole('link', { name: t.emergency }).click()
    await sees(t.emergencyTitle(about.name))
    await page.getByRole('button', { name: t.open, exact: true }).click()
    await page.getByRole('alert').waitFor()
    await sees(t.emergencyTitle(about.name))
    await page.getByLabel(t.reason).fill(reason)
    await page.getByRole('button', { name: t.open, exact: true }).click()
    await sees(t.clearancesOf(about.name))

    const overseer = await another()
    await stepIn(overseer, tine)
    await overseer.page.getByRole('link', { name: o.day }).click()
    await overseer.sees(o.title)
    await overseer.page.getByLabel(o.reason).fill(reason)
    await overseer.page.getByRole('button', { name: o.begin }).click()
    await overseer.sees(o.entries)
    await overseer.page.getByRole('link', { name: o.brokenGlass }).click()
    await overseer.sees(o.brokenGlass)
    const broken = overseer.page.getByRole('article').filter({ hasText: reason })
    await broken.getByRole('button', { name: o.isJustified, exact: true }).click()
    await broken.getByText(o.reviewedBy(tine.name)).waitFor()
    await overseer.sees(o.brokenGlass)
    await overseer.page.getByRole('link', { name: o.alerts }).click()
    await overseer.sees(o.alerts)

    const coordinator = await another()
    await stepIn(coordinator, mieke)
    await coordinator.open(`/people/${about.id}/clearances`)
    await coordinator.sees(t.openTitle(about.name))
    await coordinator.page.getByLabel(t.reason).fill(`Review ${language}: who has read it`)
    await coordinator.page.getByRole('button', { name: t.open, exact: true }).click()
    await coordinator.sees(t.clearancesOf(about.name))
    await coordinator.page.getByText(reason).waitFor()

    const themself = await another()
    await stepIn(themself, about)
    await themself.open(`/people/${about.id}/clearances`)
    await themself.sees(t.clearancesOf(about.name))
    await themself.page.getByText(reason).waitFor()
    await themself.page.getByRole('rowheader', { name: samira.name }).first().waitFor()
  },
  { desk: true },
)
