import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as } from '#kernel/as'
import type { Asker } from '#kernel/asker'
import { visiting, wordsOn } from '#test/browser'
import { today, undone } from '#test/database'
import { karim, kevin, mieke, nathalie, oscar, samira, yasmina } from '#test/people'
import { handOver, mandatesToPass } from './hand-over.ts'
import { changeMandate, giveMandate, mandatesOfPerson } from './mandates.ts'
import { standingText } from './standing-text.ts'
import { partnerId, storyId } from './story/story-id.ts'
import { mergePartners, undoSuccession } from './successions.ts'

test(
  'while a merger is to come, who comes along follows from the mandates of today, also when work is handed over',
  undone(async tx => {
    const KEVIN = storyId('mandate kevin de-zevende-brug')
    const target = partnerId('het-open-raam')
    const plan = { partners: [partnerId('de-zevende-brug')], target, became_on: '2030-01-01' }
    await as(mieke, 'network', tx, db => mergePartners(db, plan))
    const there = () =>
      as(mieke, 'network', tx, async db => {
        const found = await db
          .selectFrom('network.mandate as m')
          .innerJoin('network.person as p', 'p.id', 'm.person_id')
          .where('m.partner_id', '=', target)
          .where('m.came_with_id', 'is not', null)
          .select(['p.name', 'm.starts_on', 'm.ends_on'])
          .orderBy('p.name')
          .execute()
        return found.map(({ name, starts_on, ends_on }) => [name, starts_on, ends_on])
      })
    const both = [
      [kevin.name, '2030-01-01', null],
      [yasmina.name, '2030-01-01', null],
    ]
    assert.deepEqual(await there(), both)
    await as(yasmina, 'network', tx, db =>
      changeMandate(db, { id: KEVIN, revision: 1 }, { starts_on: '2023-03-01', ends_on: '2031-05-31' }),
    )
    assert.deepEqual(await there(), [[kevin.name, '2030-01-01', '2031-05-31'], both[1]])
    const passed = await as(mieke, 'network', tx, db => mandatesToPass(db, kevin.id))
    await as(mieke, 'network', tx, db =>
      handOver(
        db,
        passed.filter(({ id }) => id === KEVIN),
        { to: oscar.id, last_on: today },
      ),
    )
    assert.deepEqual(await there(), [[oscar.name, '2030-01-01', '2031-05-31'], both[1]])
  }),
)

test(
  'taking a merger back takes those who came along, and nothing that somebody changed by hand; the later merger first',
  undone(async tx => {
    const merge = (from: string, to: string, became_on: string) =>
      as(mieke, 'network', tx, db =>
        mergePartners(db, { partners: [partnerId(from)], target: partnerId(to), became_on }),
      )
    const undo = (id: string) => as(mieke, 'network', tx, db => undoSuccession(db, id))
    const first = await merge('de-zevende-brug', 'het-open-raam', '2030-01-01')
    const second = await merge('het-open-raam', 'radio-denkbeeld', '2031-01-01')
    const of = (who: { id: string }) =>
      as(mieke, 'network', tx, async db =>
        (await mandatesOfPerson(db, who.id)).map(({ slug, starts_on }) => `${slug} ${starts_on}`),
      )
    assert.deepEqual(await of(yasmina), [
      'radio-denkbeeld 2031-01-01',
      'het-open-raam 2030-01-01',
      'de-zevende-brug 2020-09-01',
    ])
    await assert.rejects(
      as(mieke, 'network', tx, db => undoSuccession(db, first)),
      {
        constraint: 'what became another in turn is taken back first',
      },
    )
    const moved = await as(mieke, 'network', tx, db => mandatesOfPerson(db, kevin.id))
    const brought = moved.find(({ slug }) => slug === 'het-open-raam')
    await as(mieke, 'network', tx, db =>
      changeMandate(db, { id: brought?.id ?? '', revision: 1 }, { starts_on: '2020-01-01', ends_on: null }),
    )
    assert.deepEqual([await undo(second), await undo(first)], [true, true])
    assert.deepEqual(await of(yasmina), ['de-zevende-brug 2020-09-01'])
    assert.deepEqual(
      await of(kevin),
      ['de-zevende-brug 2023-03-01', 'het-open-raam 2020-01-01'],
      'what counted stays',
    )
  }),
)

test(
  'a structure with seats does not become another',
  undone(async tx => {
    const merge = (from: string, to: string) =>
      as(mieke, 'network', tx, db =>
        mergePartners(db, { partners: [partnerId(from)], target: partnerId(to), became_on: '2030-01-01' }),
      )
    await assert.rejects(merge('regional-platform', 'local-cell-jette'), {
      constraint: 'the seats of a structure are closed before it becomes another',
    })
  }),
)

test(
  'nobody leaves a day without somebody who coordinates, by ending, by moving, or with the partner',
  undone(async tx => {
    const [MIEKE, KARIM] = [storyId('mandate mieke safe-brussels'), storyId('mandate karim safe-brussels')]
    const days = (who: Asker, id: string, starts_on: string, ends_on: string | null) =>
      as(who, 'network', tx, db => changeMandate(db, { id, revision: 1 }, { starts_on, ends_on }))
    const constraint = 'somebody coordinates on every day to come'
    assert.equal(await days(mieke, MIEKE, '2021-03-01', '2040-01-01'), true)
    await assert.rejects(days(mieke, KARIM, '2090-01-01', null), { constraint })
    await assert.rejects(days(karim, KARIM, '2023-09-01', '2039-01-01'), { constraint })
    assert.equal(await days(mieke, KARIM, '2024-01-01', null), true)
    const { send } = await visiting(tx, karim)
    const answer = await send(`/nl/mandates/${KARIM}`, {
      revision: '2',
      starts_on_year: '2024',
      starts_on_month: '1',
      starts_on_day: '1',
      ends_on_year: '2039',
      ends_on_month: '1',
      ends_on_day: '1',
    })
    assert.equal(answer.statusCode, 422)
    assert.ok(wordsOn(answer.body).includes(standingText.nl.lastCoordination))
  }),
)

test(
  'only the coordination notes afterwards who sat on a seat, or what somebody was; that it was noted later is shown',
  undone(async tx => {
    const sat = (who: Asker) =>
      as(who, 'network', tx, db =>
        giveMandate(db, {
          person_id: kevin.id,
          partner_id: partnerId('regional-platform'),
          function: 'seat_holder',
          seat_id: storyId('seat regional-platform zone-5340'),
          stands_in: false,
          starts_on: '2020-01-01',
          ends_on: '2021-12-31',
        }),
      )
    await assert.rejects(sat(nathalie), {
      constraint: 'only the coordination corrects days that have passed',
    })
    assert.ok(await sat(mieke))
    const page = await (await visiting(tx, samira)).open('/nl/represented?who=zone-5340&on=2021-06-01')
    assert.match(wordsOn(page.body), /Kevin Tshibangu \(genoteerd op/)
  }),
)
