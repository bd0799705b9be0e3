import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as, install } from '#kernel/as'
import type { Asker } from '#kernel/asker'
import { record } from '#kernel/record'
import { does, look, REASON, twoCompartments } from '#test/compartments'
import { asOwner } from '#test/database'
import { eva, kevin, mieke, samira, tine } from '#test/people'
import { oversightDay } from './day.ts'
import { text } from './text.ts'

test(
  'My day tells whoever oversees how many reviews and alerts wait, and says that they wait only then',
  asOwner(async tx => {
    await twoCompartments(tx)
    const day = (who: Asker, language: 'nl' | 'fr' = 'nl') =>
      as(who, 'oversight', tx, async db =>
        (await oversightDay(db, { language })).map(({ kind, note }) => ({ kind, note })),
      )
    assert.deepEqual(await day(tine), [{ kind: 'also', note: text.nl.dayNote }])
    await does(samira, tx, `break_glass('note', '${mieke.id}', '${REASON}', '{}')`, 'plan')
    await does(tine, tx, `break_glass('note', '${eva.id}', '${REASON}', '{}')`, 'plan')
    for (let times = 0; times < 31; times++)
      await as(kevin, 'network', tx, db => record(db, { act: 'refused' }))
    await does({ kind: 'service', name: 'journal' }, tx, 'raise_alerts()')
    const reviews = text.fr.dayReviews(1)
    assert.deepEqual(await day(tine, 'fr'), [{ kind: 'waits', note: `${reviews} · ${text.fr.dayAlerts(1)}` }])
    await look(tine, tx)
    assert.deepEqual(
      await day(tine, 'fr'),
      [{ kind: 'waits', note: reviews }],
      'the alert was there to be seen',
    )
    for (const who of [samira, kevin, mieke]) assert.deepEqual(await day(who), [])
    await install('journal', tx, db =>
      db
        .updateTable('journal.opening')
        .set({ reviewed_at: new Date(), reviewed_by: eva.id, justified: true })
        .where('person_id', '=', samira.id)
        .execute(),
    )
    assert.deepEqual(await day(tine), [{ kind: 'also', note: text.nl.dayNote }])
  }),
)
