import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tx } from '#kernel/database'
import { peopleText, storyId } from '#modules/network'
import { visiting, wordsOn } from '#test/browser'
import { today, undone } from '#test/database'
import { joris, karim, kevin, mieke, oscar, samira, yasmina } from '#test/people'
import { handOverText } from './hand-over-text.ts'

const t = handOverText.nl
const [year = '', month = '', date = ''] = today.split('-')
const lastDay = { last_on_year: year, last_on_month: month, last_on_day: date }
const page = (person: { id: string }) => `/nl/people/${person.id}/hand-over`
const mandate = (words: string) => storyId(`mandate ${words}`)

const seen = async (tx: Tx, who: typeof mieke, person: { id: string }) =>
  wordsOn((await (await visiting(tx, who)).open(page(person))).body)

test(
  'the work that only a leaver can carry on is listed, to the leaver, the partner and the coordination; others find no such page',
  undone(async tx => {
    for (const who of [mieke, samira]) {
      const words = await seen(tx, who, samira)
      assert.match(
        words,
        new RegExp(`${t.work}.*preventieambtenaar, Gemeente Sint-Jans-Molenbeek \\(${t.alone}\\)`),
      )
      assert.ok(!words.includes(t.workNone))
    }
    assert.ok((await seen(tx, mieke, karim)).includes(t.workNone), 'Mieke coordinates with him')
    for (const who of [kevin, yasmina, oscar])
      assert.equal((await (await visiting(tx, who)).open(page(samira))).statusCode, 404, who.name)
  }),
)

test(
  'the last who acts for a partner does not leave before somebody takes over; the coordination may take the work',
  undone(async tx => {
    const end = async (who: typeof mieke, revision: string) =>
      (await visiting(tx, who)).send(`/nl/mandates/${mandate('samira molenbeek')}`, {
        revision,
        starts_on_day: '2',
        starts_on_month: '3',
        starts_on_year: '2020',
        ends_on_year: year,
        ends_on_month: month,
        ends_on_day: date,
      })
    const refused = await end(samira, '1')
    assert.equal(refused.statusCode, 422)
    assert.ok(wordsOn(refused.body).includes(peopleText.nl.lastOne))
    assert.ok(refused.body.includes(page(samira)), 'with the way to the list')
    assert.equal((await end(mieke, '1')).statusCode, 303)
  }),
)

test(
  'mandates and seats pass to another in one step: the one ends, the other begins the next day',
  undone(async tx => {
    const { send, open } = await visiting(tx, mieke)
    const answer = await send(page(joris), { person: kevin.id, mandates: mandate('joris jette'), ...lastDay })
    assert.equal(answer.statusCode, 303)
    assert.match(
      wordsOn((await open(`/nl/people/${kevin.id}`)).body),
      /preventieambtenaar.*Gemeente Jette.*nog niet begonnen/,
    )
    const sitting = storyId('sitting joris jette')
    assert.equal(
      (await send(page(joris), { person: kevin.id, mandates: sitting, ...lastDay })).statusCode,
      303,
    )
    const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10)
    const who = async (day: string) => wordsOn((await open(`/nl/represented?who=jette&on=${day}`)).body)
    assert.match(await who(today), new RegExp(joris.name))
    assert.match(await who(tomorrow), new RegExp(kevin.name))
  }),
)

test(
  'a hand-over that cannot be is refused with the reason: nothing chosen, to oneself, to the same, on a day outside',
  undone(async tx => {
    const { send } = await visiting(tx, mieke)
    const fields = { person: kevin.id, mandates: mandate('joris jette'), ...lastDay }
    for (const [change, reason] of [
      [{ mandates: mandate('nobody nowhere') }, t.chooseOne],
      [{ person: joris.id }, t.notSame],
      [{ person: mieke.id }, t.notReader],
      [{ last_on_year: '2000' }, t.lastTooEarly],
    ] as const) {
      const { statusCode, body } = await send(page(joris), { ...fields, ...change })
      assert.equal(statusCode, 422, reason)
      assert.ok(wordsOn(body).includes(reason), reason)
    }
    for (const who of [kevin, samira, oscar])
      assert.equal((await (await visiting(tx, who)).send(page(joris), fields)).statusCode, 404)
  }),
)
