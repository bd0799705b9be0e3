import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { sql } from 'kysely'
import { visiting } from '#test/browser'
import { undone } from '#test/database'
import { apply, found, fresh } from '#test/own-modules'
import { mieke, samira } from '#test/people'
import { as } from './as.ts'
import { answerOnce } from './once.ts'
import { Redirect, type Fields, type Visit } from './route.ts'

/** A shop of the tests' own: each sale that is kept is a row. */
async function openShop() {
  await apply('till', {
    '2026-01-10-01-sale.sql': 'create table till.sale (id int generated always as identity, what text)',
    'policies.sql': `grant insert (what) on till.sale to tandem_till;
      create policy "anybody sells" on till.sale for insert with check (true)`,
  })
  const db = await fresh()
  return (fields: Fields, asker = mieke, fails = false) =>
    as(asker, 'till', db, (tx, reader) =>
      answerOnce({ db: tx, fields, reader, files: {} } as unknown as Visit, async () => {
        await sql`insert into till.sale (what) values (${fields.what})`.execute(tx)
        if (fails) throw new Error('on purpose')
        return new Redirect(`/sales/${randomUUID()}`)
      }),
    )
}

const sales = (what: string) => found('select what from till.sale where what = $1', [what])

test('two sendings of one form at the same moment yield one result, and both are led to it', async () => {
  const sell = await openShop()
  const form = { _once: randomUUID(), what: 'bread' }
  const answers = await Promise.all([sell(form), sell(form), sell(form)])
  assert.equal((await sales('bread')).length, 1)
  assert.match((answers[0] as Redirect).to, /^\/sales\/./)
  for (const answer of answers) assert.deepEqual(answer, answers[0])
})

test('a sending that failed does not count: the second one does the work', async () => {
  const sell = await openShop()
  const form = { _once: randomUUID(), what: 'cake' }
  const [failed, done] = await Promise.allSettled([sell(form, mieke, true), sell(form)])
  assert.deepEqual([failed.status, done.status], ['rejected', 'fulfilled'])
  assert.equal((await sales('cake')).length, 1)
})

test('the same form with other words, after going back, or from somebody else, is sent anew', async () => {
  const sell = await openShop()
  const form = { _once: randomUUID() }
  await sell({ ...form, what: 'tea' })
  await sell({ ...form, what: 'coffee' })
  await sell({ ...form, what: 'tea' }, samira)
  assert.deepEqual([(await sales('tea')).length, (await sales('coffee')).length], [2, 1])
})

test(
  'a double click adds an action once, and a form with a mistake keeps nothing, not even that it was sent',
  undone(async tx => {
    const { open, send } = await visiting(tx, samira)
    const page = await open('/nl/plan/actions/new')
    const [, lead = ''] = /name="lead"[^>]*value="([^"]+)"|$/.exec(page.body) ?? []
    const [, once = ''] = /name="_once" value="([^"]+)"/.exec(page.body) ?? []
    const title = `Dubbel ${once}`
    const mistake = { _once: once, lead, title_nl: title }
    for (const _ of [1, 2]) {
      const refused = await send('/nl/plan/actions/new', mistake)
      assert.equal(refused.statusCode, 422)
      assert.ok(refused.body.includes(title), 'what was typed is kept')
    }
    const fields = { ...mistake, title_fr: 'Double', text_nl: 'Tekst', text_fr: 'Texte', measures: '2.1' }
    const [first, second] = [
      await send('/nl/plan/actions/new', fields),
      await send('/nl/plan/actions/new', fields),
    ]
    assert.deepEqual([first.statusCode, second.statusCode], [303, 303])
    assert.equal(second.headers.location, first.headers.location)
    const kept = await as(samira, 'plan', tx, db =>
      db
        .selectFrom('plan.action_wording')
        .select('id')
        .where(sql`title ->> 'nl'`, '=', title)
        .execute(),
    )
    assert.equal(kept.length, 1)
  }),
)
