import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openPostgres } from '#kernel/database'
import { keepImporting } from '#modules/network'
import { committedStory } from '#test/committed'
import { asking } from '#test/postgres'
import { mieke } from '#test/people'

const story = await committedStory()
after(() => story.close())

const LINES = 1000

test('two servers that work on one file keep each line once', async t => {
  const wrong: unknown[] = []
  const file = '00000000-0000-4000-8000-000000000001'
  await asking(story.addresses.superuser, async client => {
    await client.query(
      `insert into network.import (id, sent_by_id, lines, step) values ($1, $2, ${LINES}, 'keep')`,
      [file, mieke.id],
    )
    await client.query(
      `insert into network.import_line (import_id, line, fields) select $1, at, jsonb_build_object(
        'address', 'twice-' || at || '@tandem.example', 'name', 'Noor Verzonnen', 'language', 'nl',
        'partner', 'molenbeek', 'function', 'field_worker', 'represents', '', 'stands_in', '',
        'starts_on', '2026-01-01', 'ends_on', '') from generate_series(2, ${LINES + 1}) at`,
      [file],
    )
  })
  const begun = Date.now()
  const other = openPostgres(story.addresses.serving, 2)
  const servers = [story.db, other].map(db => keepImporting(db, error => wrong.push(error)))
  await asking(story.addresses.superuser, async client => {
    for (let tries = 0; tries < 1200; tries++) {
      const { rows } = await client.query(
        'select added, same, refused from network.import where ended_at is not null',
      )
      if (rows.length > 0) {
        assert.deepEqual(rows, [{ added: LINES, same: 0, refused: 0 }])
        break
      }
      await new Promise(resolve => setTimeout(resolve, 25))
    }
    const { rows } = await client.query(
      `select count(*)::int as lines from network.person where address like 'twice-%'`,
    )
    assert.deepEqual(rows, [{ lines: LINES }])
  })
  t.diagnostic(`${LINES} lines in ${Date.now() - begun} ms`)
  for (const server of servers) await server.stop()
  await other.close()
  assert.deepEqual(wrong, [])
})
