import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { as } from '#kernel/as'
import { visiting } from '#test/browser'
import { undone } from '#test/database'
import { joris, laurent, mieke, samira } from '#test/people'
import { ALL_COLUMNS, linesIn, type Line } from './directory-file.ts'
import { keepLines } from './kept-lines.ts'

async function* whole(file: string) {
  yield file
}

test(
  'a mandate for part of a partner’s territory goes out and comes in with the code of that part',
  undone(async tx => {
    const row = 'noor@tandem.example;Noor Verzonnen;nl;zone-5340;internal_control_officer;;;2026-01-01;'
    const results = async (...rows: string[]) => {
      const lines: Line[] = []
      for await (const line of linesIn(whole([ALL_COLUMNS.join(';'), ...rows].join('\n')), 10))
        lines.push(line)
      const verdicts = await as(mieke, 'network', tx, db => keepLines(db, lines, mieke.id))
      return verdicts.map(({ result, reason }) => reason ?? result)
    }
    assert.deepEqual(await results(`${row};21010`, `${row};`, `${row};21001`, `${row};99999`), [
      'added',
      'added',
      'a mandate is held within the partner’s territory',
      'territory',
    ])
    assert.deepEqual(await results(`${row};21010`, `${row};`), ['same', 'same'])
    const { open } = await visiting(tx, mieke)
    const lines = (await open('/nl/people/people.csv')).body.split('\r\n')
    assert.ok(lines[0]?.endsWith('ends_on;territory'))
    assert.equal(lines.filter(line => line.startsWith('noor@') && line.endsWith(';21010')).length, 1)
  }),
)

test(
  'somebody is outside the territory of a mandate, or within it, by where the territories lie',
  undone(async tx => {
    const outside = (asker: typeof mieke, person: typeof mieke) =>
      as(
        asker,
        'network',
        tx,
        async db =>
          (await sql<{ outside: boolean }>`select network.is_outside(${person.id}) as outside`.execute(db))
            .rows[0]?.outside,
      )
    assert.equal(await outside(laurent, samira), false, 'Molenbeek is in the zone')
    assert.equal(await outside(samira, joris), true, 'Jette is not in Molenbeek')
    assert.equal(await outside(mieke, joris), false, 'the region holds every municipality')
  }),
)
