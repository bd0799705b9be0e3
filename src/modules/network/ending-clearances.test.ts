import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { as } from '#kernel/as'
import { visitor } from '#kernel/asker'
import { visiting, wordsOn } from '#test/browser'
import { undone } from '#test/database'
import { eva, mieke, nathalie, oscar, samira } from '#test/people'
import { clearanceReaders } from './clearances.ts'
import { storyPeople } from './story/story-people.ts'

test(
  'My day tells the coordination how many clearances end; a page lists them after a reason, for nobody else',
  undone(async tx => {
    const url = '/nl/people/clearances'
    const { open, send } = await visiting(tx, { ...mieke, fresh: true })
    const day = wordsOn((await open('/nl/my-day')).body)
    assert.match(day, /2 veiligheidsmachtigingen verlopen binnen 60 dagen/)
    const names = [nathalie.name, storyPeople.serkan.name]
    for (const name of names) assert.doesNotMatch(day, new RegExp(`machtiging[^.]*${name}`))
    const asked = wordsOn((await open(url)).body)
    for (const name of names) assert.ok(!asked.includes(name))
    const short = await send(`${url}/opening`, { reason: 'kort' })
    assert.equal(short.statusCode, 422)
    for (const name of names) assert.ok(!short.body.includes(name))
    const opening = await send(`${url}/opening`, { reason: 'Plannen wie een nieuwe aanvraagt' })
    assert.equal(opening.headers.location, url)
    const listed = wordsOn((await open(url)).body)
    for (const name of names) assert.ok(listed.includes(name))
    const told = await as(nathalie, 'network', tx, db => clearanceReaders(db, nathalie.id))
    assert.deepEqual(
      told.map(({ act, reason }) => [act, reason]),
      [['opened', 'Plannen wie een nieuwe aanvraagt']],
    )
    for (const who of [nathalie, samira, eva, oscar]) {
      const other = await visiting(tx, { ...who, fresh: true })
      assert.equal((await other.open(url)).statusCode, 404)
      const sent = await other.send(`${url}/opening`, { reason: 'Plannen wie een nieuwe aanvraagt' })
      assert.equal(sent.statusCode, 404)
    }
  }),
)

test(
  'nobody but the coordination opens the clearances that end',
  undone(async tx => {
    for (const who of [nathalie, samira, oscar, visitor])
      await assert.rejects(
        as(who, 'network', tx, db =>
          sql`select network.open_ending_clearances('Plannen wie een nieuwe aanvraagt')`.execute(db),
        ),
        { code: '42501' },
      )
  }),
)
