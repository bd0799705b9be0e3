import assert from 'node:assert/strict'
import { problemText } from '#kernel/problem'
import { homeText } from '#modules/home'
import { planText } from '#modules/plan'
import { stepIn } from '#test/journey-steps'
import { journey, type Traveller } from '#test/journeys'
import { oscar, roland } from '#test/people'

const PUBLIC = [
  '/',
  '/plan',
  '/plan/measures/2.1',
  '/plan/matrix',
  '/plan/actions',
  '/plan/versions',
  '/partners/jette',
]
const STAFF = ['/my-day', '/plan/drafts', '/plan/import', '/plan/actions/new']

journey('somebody without a mandate sees what citizens see and nothing else', outsider =>
  seesWhatCitizensSee(outsider, oscar),
)

journey('somebody whose mandate ended yesterday sees what citizens see and nothing else', outsider =>
  seesWhatCitizensSee(outsider, roland),
)

async function seesWhatCitizensSee(outsider: Traveller, person: typeof oscar): Promise<void> {
  const { page, say, open, sees, origin, language } = outsider
  await stepIn(outsider, person)
  await sees(say(homeText).homeTitle)
  const edit = await editOfJette(outsider)
  for (const path of [...STAFF, edit]) {
    const answer = await page.goto(`${origin}/${language}${path}`)
    assert.equal(answer?.status(), 404, path)
    assert.equal(
      await page.getByRole('heading', { level: 1 }).innerText(),
      say(problemText).resourceNotFound.title,
    )
  }
  const citizen = await outsider.another()
  for (const path of PUBLIC) {
    await open(path)
    await citizen.open(path)
    assert.equal(await page.locator('main').innerText(), await citizen.page.locator('main').innerText(), path)
  }
}

/** The form of an action of the municipality for which Roland acted. */
async function editOfJette({ page, say, open }: Traveller): Promise<string> {
  await open('/plan/actions?partner=jette')
  await page.getByRole('table').getByRole('link').first().click()
  await page.getByRole('heading', { name: say(planText).milestones }).waitFor()
  assert.equal(await page.getByRole('link', { name: say(planText).edit, exact: true }).count(), 0)
  return `${new URL(page.url()).pathname.slice(3)}/edit`
}
