import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { as, install } from '#kernel/as'
import { asOwnerOfStory, today } from '#test/database'
import { kevin, mieke, tine } from '#test/people'
import { addPersonWithMandate } from './first-person.ts'
import { giveMandate } from './mandates.ts'
import { agreeAsOperator, endMandates } from './operator.ts'
import { partnerId } from './story/story-id.ts'
import { storyPeople } from './story/story-people.ts'

test(
  'whoever runs Tandem agrees where nobody is left to, and ends the mandates of somebody who oversees; the others hear of it',
  asOwnerOfStory(async tx => {
    await as(mieke, 'network', tx, db =>
      giveMandate(db, {
        person_id: kevin.id,
        partner_id: partnerId('oversight-safe-brussels'),
        function: 'auditor',
        starts_on: today,
        ends_on: null,
      }),
    )
    assert.equal(await install('network', tx, db => agreeAsOperator(db, storyPeople.kevin.address)), 1)
    const oversees = await as(kevin, 'network', tx, db => sql`select journal.overseen() as parts`.execute(db))
    assert.deepEqual(oversees.rows, [{ parts: ['open'] }])
    assert.equal(
      await install('network', tx, db => agreeAsOperator(db, storyPeople.kevin.address)),
      0,
      'once',
    )
    assert.deepEqual(await install('network', tx, db => endMandates(db, storyPeople.tine.address)), {
      ended: 1,
      later: 0,
    })
    const { rows } = await install('network', tx, db =>
      sql`select ends_on from network.mandate where person_id = ${tine.id}`.execute(db),
    )
    assert.deepEqual(rows, [{ ends_on: today }])
    const mailed = await install('kernel', tx, db =>
      sql`select from kernel.mail where address = ${storyPeople.veerle.address}`.execute(db),
    )
    assert.equal(mailed.rows.length, 3, 'of the proposal, the agreement and the end')
    await assert.rejects(
      install('network', tx, db => endMandates(db, 'nobody@tandem.example')),
      /^Error: Nobody has|Nobody has/,
    )
  }),
)

test(
  'whom whoever runs Tandem adds to oversee oversees at once: that is how the first one comes; a file only proposes',
  asOwnerOfStory(async tx => {
    const overseen = async (id: string) => {
      const { rows } = await as({ kind: 'person', id, name: 'Nora Eerste' }, 'network', tx, db =>
        sql<{ parts: string[] }>`select journal.overseen() as parts`.execute(db),
      )
      return rows[0]?.parts
    }
    const added = await install('network', tx, db =>
      addPersonWithMandate(db, {
        name: 'Nora Eerste',
        language: 'nl',
        address: 'nora@tandem.example',
        function: 'auditor',
        partner: 'comite-p',
      }),
    )
    assert.deepEqual(await overseen(added.id), ['open'])
    const given = await install('network', tx, db =>
      giveMandate(db, {
        person_id: kevin.id,
        partner_id: partnerId('comite-p'),
        function: 'auditor',
        starts_on: today,
        ends_on: null,
      }),
    )
    assert.ok(given)
    assert.deepEqual(await overseen(kevin.id), [])
  }),
)
