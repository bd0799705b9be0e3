import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as, install } from '#kernel/as'
import { visitor, type Asker } from '#kernel/asker'
import type { Tx } from '#kernel/database'
import { asOwnerOfStory, today } from '#test/database'
import { gilles, karim, kevin, mieke, oscar, samira, tine, veerle } from '#test/people'
import { changeMandate, giveMandate } from './mandates.ts'
import { confirmOverseer } from './overseers.ts'
import { partnerId, storyId } from './story/story-id.ts'

const REFUSED = { code: '42501' }
const withProof = (who: Asker): Asker => (who.kind === 'person' ? { ...who, fresh: true } : who)

/** The coordination proposes that Kevin oversees. */
const proposed = (tx: Tx, starts_on = today) =>
  as(mieke, 'network', tx, db =>
    giveMandate(db, {
      person_id: kevin.id,
      partner_id: partnerId('oversight-safe-brussels'),
      function: 'auditor',
      starts_on,
      ends_on: null,
    }),
  )

const agrees = (tx: Tx, who: Asker, id: string, seen = 1) =>
  as(who, 'network', tx, db => confirmOverseer(db, id, seen))

test(
  'nobody agrees who does not oversee, who would oversee, who coordinates, or who gave no fresh proof; and nobody twice',
  asOwnerOfStory(async tx => {
    const id = await proposed(tx)
    for (const who of [mieke, karim, kevin, samira, oscar, visitor])
      await assert.rejects(agrees(tx, withProof(who), id), REFUSED)
    await assert.rejects(agrees(tx, tine, id), REFUSED, 'without a fresh proof')
    await assert.rejects(agrees(tx, withProof(tine), id, 2), REFUSED, 'to another state than they saw')
    await agrees(tx, withProof(veerle), id)
    await assert.rejects(agrees(tx, withProof(gilles), id), REFUSED, 'it is agreed already')
    await assert.rejects(
      agrees(tx, withProof(gilles), storyId('mandate samira molenbeek')),
      REFUSED,
      'it oversees nothing',
    )
  }),
)

test(
  'a proposal that is changed, or taken back, after somebody saw it is not agreed to',
  asOwnerOfStory(async tx => {
    const id = await proposed(tx)
    const days = (ends_on: string | null, revision: number) =>
      as(mieke, 'network', tx, db =>
        changeMandate(db, { id, revision }, { starts_on: '2019-01-01', ends_on }),
      )
    assert.equal(await days(null, 1), true)
    await assert.rejects(agrees(tx, withProof(tine), id), REFUSED)
    assert.equal(await days(today, 2), true)
    await assert.rejects(agrees(tx, withProof(tine), id, 3), REFUSED, 'taken back')
  }),
)

test(
  'nobody coordinates and oversees on one day, and nobody agrees to their own proposal',
  asOwnerOfStory(async tx => {
    const gives = (to: { id: string }, partner: string, held: string, starts_on = today) =>
      as(mieke, 'network', tx, db =>
        giveMandate(db, {
          person_id: to.id,
          partner_id: partnerId(partner),
          function: held,
          starts_on,
          ends_on: null,
        }),
      )
    const constraint = 'nobody coordinates and oversees on one day'
    await assert.rejects(gives(tine, 'safe-brussels', 'regional_coordinator'), { constraint })
    await assert.rejects(gives(tine, 'safe-brussels', 'regional_coordinator', '2040-01-01'), { constraint })
    await assert.rejects(gives(karim, 'oversight-safe-brussels', 'auditor'), { constraint })
    const id = await proposed(tx)
    await install('network', tx, db =>
      db.updateTable('network.mandate').set({ noted_by_id: tine.id }).where('id', '=', id).execute(),
    )
    await assert.rejects(agrees(tx, withProof(tine), id), REFUSED)
  }),
)
