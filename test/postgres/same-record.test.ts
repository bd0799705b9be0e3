import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { as } from '#kernel/as'
import { committedStory, meeting, once, overlapping } from '#test/committed'
import { karim, mieke, samira } from '#test/people'
import { asking } from '#test/postgres'
import { canalTalks, draftOf, standingVersion } from './places.ts'

const story = await committedStory()
after(() => story.close())

test('of two people who change the same action at once one wins and the other sees both versions', async () => {
  const action = await canalTalks(story)
  const work = await formOf(action)
  const answers = await meeting<[Answer, Answer]>(
    story,
    `select from plan.action where id = '${action}' for update`,
    () => [
      story.send(samira, `/fr/plan/actions/${action}/edit`, {
        ...work,
        ...once(),
        progress_nl: 'Zes gesprekken gevoerd.',
      }),
      story.send(karim, `/fr/plan/actions/${action}/edit`, {
        ...work,
        ...once(),
        progress_nl: 'Wacht op de zaal.',
      }),
    ],
  )
  assert.deepEqual(new Set(answers.map(answer => answer.statusCode)), new Set([303, 422]))
  const [winner, loser] = answers[0].statusCode === 303 ? WORDS : WORDS.toReversed()
  const refused = answers.find(answer => answer.statusCode === 422)?.body ?? ''
  assert.ok(refused.includes(`${loser}`), 'what the loser typed stays')
  assert.ok(refused.includes(`${winner}`), 'what the winner stored stands beside it')
  assert.equal((await formOf(action)).progress_nl, winner)
})

const WORDS = ['Zes gesprekken gevoerd.', 'Wacht op de zaal.']

test('the form that was overtaken can be sent again over the other version', async () => {
  const action = await canalTalks(story)
  const work = await formOf(action)
  const stale = await story.send(samira, `/fr/plan/actions/${action}/edit`, {
    ...work,
    revision: `${Number(work.revision) - 1}`,
    progress_nl: 'Toch zeven.',
  })
  const [, offered = ''] = /name="revision" value="(\d+)"/.exec(stale.body) ?? []
  assert.deepEqual([stale.statusCode, offered], [422, work.revision])
  const again = { ...work, revision: offered, progress_nl: 'Toch zeven.' }
  assert.equal((await story.send(samira, `/fr/plan/actions/${action}/edit`, again)).statusCode, 303)
})

test('a form that is sent twice at the same moment yields one milestone, and both are led to the same place', async () => {
  const action = await canalTalks(story)
  const form = {
    ...once(),
    milestone_title_nl: 'Tweemaal geklikt',
    milestone_title_fr: 'Cliqué deux fois',
    ...DAY,
  }
  const [first, second] = await meeting<[Answer, Answer]>(
    story,
    'lock table kernel.submission in exclusive mode',
    () => [
      story.send(samira, `/fr/plan/actions/${action}/milestones`, form),
      story.send(samira, `/fr/plan/actions/${action}/milestones`, form),
    ],
  )
  assert.deepEqual([first.statusCode, second.statusCode], [303, 303])
  assert.equal(first.headers.location, second.headers.location)
  assert.match(`${first.headers.location}`, /^\/fr\/plan\/actions\/.+#milestones$/)
  assert.equal(await milestones('Tweemaal geklikt'), 1)
})

test('when the first sending is refused, the second is answered for itself', async () => {
  const action = await canalTalks(story)
  const form = { ...once(), milestone_title_nl: 'Alleen Nederlands', ...DAY }
  const answers = await meeting<[Answer, Answer]>(
    story,
    'lock table kernel.submission in exclusive mode',
    () => [
      story.send(samira, `/fr/plan/actions/${action}/milestones`, form),
      story.send(samira, `/fr/plan/actions/${action}/milestones`, form),
    ],
  )
  assert.deepEqual(
    answers.map(answer => answer.statusCode),
    [422, 422],
  )
})

test('of two drafts that two coordinators adopt at once, one stands', async () => {
  const from = await standingVersion(story)
  const [first, second] = [await draftOf(story, from), await draftOf(story, from)]
  const answers = await meeting<[Answer, Answer]>(
    story,
    `select from plan.version where id = '${from}' for update`,
    () => [
      story.send(mieke, `/nl/plan/drafts/${first}/adoption`, once()),
      story.send(karim, `/fr/plan/drafts/${second}/adoption`, once()),
    ],
  )
  assert.deepEqual(
    answers.map(answer => answer.statusCode),
    [303, 303],
  )
  const { rows } = await asking(story.addresses.superuser, client =>
    client.query<{ id: string; replaced: boolean }>(
      `select id, replaced_on is not null as replaced from plan.version where status = 'adopted' and id = any($1)`,
      [[from, first, second]],
    ),
  )
  assert.equal(rows.length, 3, 'both were adopted')
  assert.equal(rows.filter(row => !row.replaced).length, 1, 'one stands')
  assert.ok([first, second].includes(await standingVersion(story)))
})

test('a text cannot lose its French while its draft is being adopted', async () => {
  const from = await standingVersion(story)
  const draft = await draftOf(story, from)
  const words = { revision: '1', title_nl: 'Kort', title_fr: 'Court', text_nl: 'Alleen nog Nederlands.' }
  const held = `select from plan.measure_wording where version_id = '${draft}' for update`
  const rewording = () => story.send(karim, `/fr/plan/drafts/${draft}/measure/2.1`, { ...once(), ...words })
  const [reworded, adopted] = await overlapping(story, held, rewording, () =>
    story.send(mieke, `/nl/plan/drafts/${draft}/adoption`, once()),
  )
  assert.deepEqual([reworded.statusCode, adopted.statusCode], [303, 422])
  const { rows } = await asking(story.addresses.superuser, client =>
    client.query(
      `select w.text from plan.measure_wording w join plan.version v on v.id = w.version_id
       where v.id = $1 and v.status = 'adopted' and not w.text ? 'fr'`,
      [draft],
    ),
  )
  assert.deepEqual(rows, [], 'an adopted text without French')
})

test('a text is not reworded once the adoption of its draft has begun', async () => {
  const draft = await draftOf(story, await standingVersion(story))
  const words = {
    revision: '1',
    title_nl: 'Na',
    title_fr: 'Après',
    text_nl: 'Te laat.',
    text_fr: 'Trop tard.',
  }
  const held = `select from plan.version where id = '${draft}' for update`
  const adopting = () => story.send(mieke, `/nl/plan/drafts/${draft}/adoption`, once())
  const [adopted, reworded] = await overlapping(story, held, adopting, () =>
    story.send(karim, `/fr/plan/drafts/${draft}/measure/2.1`, { ...once(), ...words }),
  )
  assert.deepEqual([adopted.statusCode, reworded.statusCode], [303, 404])
  assert.ok(!(await story.open(mieke, '/nl/plan/measures/2.1')).body.includes('Te laat.'))
})

test('nor is it by SQL that asks nobody to wait', async () => {
  const from = await standingVersion(story)
  const draft = await draftOf(story, from)
  const held = `select from plan.version where id = '${draft}' for update`
  const adopting = () =>
    as(mieke, 'plan', story.db, async tx => {
      await sql`update plan.version set replaced_on = current_date where id = ${from}`.execute(tx)
      const adoption = sql`update plan.version set status = 'adopted', adopted_on = current_date where id = ${draft}`
      return (await adoption.execute(tx)).numAffectedRows
    })
  const [adopted, refusal] = await overlapping(story, held, adopting, () =>
    as(karim, 'plan', story.db, tx =>
      sql`update plan.measure_wording set text = '{"nl": "Stil", "fr": "Caché"}' where version_id = ${draft}`.execute(
        tx,
      ),
    ).catch((error: unknown) => Reflect.get(Object(error), 'code')),
  )
  assert.deepEqual([adopted, refusal], [1n, '42501'])
})

test('a draft that is being adopted cannot be thrown away', async () => {
  const draft = await draftOf(story, await standingVersion(story))
  const held = `select from plan.version where id = '${draft}' for update`
  const adopting = () => story.send(mieke, `/nl/plan/drafts/${draft}/adoption`, once())
  const [adopted, thrown] = await overlapping(story, held, adopting, () =>
    story.send(karim, `/fr/plan/drafts/${draft}/removal`, once()),
  )
  assert.deepEqual([adopted.statusCode, thrown.statusCode], [303, 404])
  assert.equal(await standingVersion(story), draft)
  assert.equal((await story.open(karim, '/fr/plan/measures/2.1')).statusCode, 200)
})

type Answer = Awaited<ReturnType<typeof story.send>>

const DAY = { due_on_day: '1', due_on_month: '3', due_on_year: '2030' }

/** The fields of the form of an action, as its page shows them to Samira. */
async function formOf(action: string): Promise<Record<string, string>> {
  const { body } = await story.open(samira, `/fr/plan/actions/${action}/edit`)
  const form = body.split('</form>').find(part => part.includes('name="revision"')) ?? ''
  const fields = [
    ...form.matchAll(/<input[^>]*?name="([^"]+)"[^>]*?value="([^"]*)"/g),
    ...form.matchAll(/<textarea[^>]*?name="([^"]+)"[^>]*>([^<]*)</g),
    ...form.matchAll(/<select[^>]*?name="([^"]+)".*?<option[^>]*selected[^>]*value="([^"]*)"/g),
    ...form.matchAll(/<select[^>]*?name="([^"]+)".*?<option[^>]*value="([^"]*)"[^>]*selected/g),
  ]
  return { ...Object.fromEntries(fields.map(([, name = '', value = '']) => [name, value])), measures: '2.1' }
}

async function milestones(title: string): Promise<number> {
  const { rowCount } = await asking(story.addresses.superuser, client =>
    client.query(`select from plan.milestone where title ->> 'nl' = $1`, [title]),
  )
  return rowCount ?? 0
}
