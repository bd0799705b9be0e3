import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#kernel/root'
import { problemText } from '#kernel/problem'
import { homeText } from '#modules/home'
import { draftText, planText } from '#modules/plan'
import { stepIn } from '#test/journey-steps'
import { journey, settled, type Traveller } from '#test/journeys'
import { mieke } from '#test/people'
import { languageNames } from '../../src/ui/text.ts'

const REAL = readFileSync(join(root, 'test/plans-real/chapter-2.nl.txt'), 'utf8')
/** How the real text begins measure 2.1. */
const FIRST_WORDS = 'De multidisciplinaire opleiding versterken van alle betrokken partijen'

/** Eight measures, a mission and two actions. */
const PARTS = 11
let editions = 0

/** The real text; whoever imports it after somebody else adopted it brings a next edition, different in every paragraph. */
function edition() {
  const text = editions === 0 ? REAL : REAL.replaceAll(/\.$/gm, `, editie ${editions}.`)
  editions++
  return { name: 'chapter-2.nl.txt', mimeType: 'text/plain', buffer: Buffer.from(text) }
}

journey('the coordinator imports the real text, checks each part and adopts it', imports, {
  scriptless: 'always',
  desk: true,
})

async function imports(coordinator: Traveller): Promise<void> {
  const { page, say, open, sees, language, script } = coordinator
  const draft = say(draftText)
  const name = `Plan ${language} ${script ? 'met' : 'zonder'} ${Date.now()}`
  await stepIn(coordinator, mieke)
  await sees(say(homeText).hello(mieke.name))
  await open('/plan/drafts')
  await sees(draft.draftsTitle)
  await page.getByRole('link', { name: draft.importTitle }).click()
  await sees(draft.importTitle)
  await page.getByLabel(draft.file).setInputFiles(edition())
  await page.getByRole('button', { name: draft.read }).click()
  await sees(draft.readingTitle)
  await showsBesideTheText(coordinator)
  const title = page.getByRole('group', { name: draft.titleField })
  await title.getByLabel(languageNames.nl).fill(`${name} NL`)
  await title.getByLabel(languageNames.fr).fill(`${name} FR`)
  await page.getByRole('button', { name: draft.keep }).click()
  const shown = `${name} ${language === 'fr' ? 'FR' : 'NL'}`
  await sees(shown)
  await open('/my-day')
  await page.getByRole('link', { name: say(planText).dayDraft(shown) }).click()
  await page.getByRole('heading', { level: 1, name: shown }).waitFor()
  await opensItsForms(coordinator)
  await sees(shown)
  await isNotAdoptedYet(coordinator)
  await confirmsEachText(coordinator)
  await sees(shown)
  await page.getByRole('button', { name: draft.adopt }).click()
  await sees(say(planText).planTitle)
  await open('/my-day')
  assert.equal(await page.getByRole('link', { name: shown }).count(), 0)
  await isPublic(await coordinator.another(), shown)
}

journey('a coordinator whose file is too large reads so', async coordinator => {
  const { page, say, open, sees } = coordinator
  await stepIn(coordinator, mieke)
  await open('/plan/import')
  const buffer = Buffer.from(REAL.repeat(400))
  await page
    .getByLabel(say(draftText).file)
    .setInputFiles({ name: 'large.txt', mimeType: 'text/plain', buffer })
  await page.getByRole('button', { name: say(draftText).read }).click()
  await sees(say(problemText).payloadTooLarge.title)
})

async function showsBesideTheText({ page, say }: Traveller): Promise<void> {
  const draft = say(draftText)
  await page.getByText(draft.counts(8, 1, 2)).waitFor()
  assert.equal(await page.getByText(say(planText).inferred, { exact: true }).count(), 2)
  await page.getByText(draft.unansweredBody('2.3, 2.6, 2.7')).waitFor()
  assert.equal(
    await page.getByText(FIRST_WORDS).filter({ visible: true }).count(),
    2,
    'in the text, and in what was read',
  )
}

/** What still has to be checked keeps the version from being adopted. */
async function isNotAdoptedYet({ page, say, sees }: Traveller): Promise<void> {
  const draft = say(draftText)
  const title = await page.getByRole('heading', { level: 1 }).innerText()
  await page.getByText(draft.notReady, { exact: true }).waitFor()
  await page.getByRole('button', { name: draft.adopt }).click()
  await page.getByRole('alert').getByText(draft.cannotAdopt).waitFor()
  await sees(title)
}

/** The names and words of a draft have forms of their own. */
async function opensItsForms({ page, say, sees }: Traveller): Promise<void> {
  const draft = say(draftText)
  const measure = `${draft.kinds.measure} 2.1`
  await page.getByRole('link', { name: new RegExp(`^${draft.edit}.*${measure}`) }).click()
  await sees(draft.editTitle(measure))
  await page.getByRole('link', { name: draft.cancel }).click()
  await page.getByRole('link', { name: draft.edit, exact: true }).click()
  await sees(draft.document)
  await page.getByRole('link', { name: draft.cancel }).click()
}

async function confirmsEachText({ page, say }: Traveller): Promise<void> {
  const draft = say(draftText)
  const confirm = page.getByRole('button', { name: new RegExp(`^${draft.confirm}`) })
  const open = await confirm.count()
  assert.ok(open >= 10, 'every measure and every action')
  for (let left = open - 1; left >= 0; left--) {
    await confirm.first().click()
    await page.getByText(draft.done(PARTS - left, PARTS)).waitFor()
    await settled(page)
  }
}

/** A visitor reads the new text, and the version's name in their own language. */
async function isPublic({ page, say, open, sees, origin }: Traveller, name: string): Promise<void> {
  await open('/plan')
  await sees(say(planText).planTitle)
  await page.getByRole('link', { name }).waitFor()
  await page.goto(`${origin}/nl/plan/measures/2.1`)
  await page.getByText(FIRST_WORDS).waitFor()
}
