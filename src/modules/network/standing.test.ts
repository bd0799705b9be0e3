import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { as } from '#kernel/as'
import { visitor, type Asker } from '#kernel/asker'
import type { Tx } from '#kernel/database'
import { visiting, wordsOn } from '#test/browser'
import { asOwnerOfStory, today, undone } from '#test/database'
import { karim, kevin, mieke, nathalie, oscar, samira, yasmina } from '#test/people'
import { changeMandate } from './mandates.ts'
import { peopleText } from './people-text.ts'
import { formerDays, leftBehind } from './standing.ts'
import { standingText } from './standing-text.ts'
import { partnerId, storyId } from './story/story-id.ts'
import { successionText } from './succession-text.ts'
import { mergePartners, mergeZones } from './successions.ts'

const rightsOf = (tx: Tx, who: Asker) =>
  as(who, 'network', tx, async db => {
    const { rows } = await sql`select network.is_colleague() as colleague, network.my_partners() as partners,
      network.acting_for() as acting, network.holds('project_lead') as leads`.execute(db)
    return rows[0]
  })

const NOTHING = { colleague: false, partners: [], acting: [], leads: false }

/** The association of Yasmina and Kevin becomes another one, as of today. */
const merged = (tx: Tx, target: string) =>
  as(mieke, 'network', tx, db =>
    mergePartners(db, {
      partners: [partnerId('de-zevende-brug')],
      target: partnerId(target),
      became_on: today,
    }),
  )

test(
  'a mandate gives no rights once its partner is there no more; whoever comes along has them at the new one',
  undone(async tx => {
    await merged(tx, 'het-open-raam')
    const target = partnerId('het-open-raam')
    assert.deepEqual(await rightsOf(tx, yasmina), {
      colleague: true,
      partners: [target],
      acting: [target],
      leads: true,
    })
  }),
)

test(
  'where the function does not fit the new partner nobody comes along, and the coordination finds them on its day',
  undone(async tx => {
    await merged(tx, 'universiteit-atlantis')
    assert.deepEqual(await rightsOf(tx, kevin), NOTHING)
    const seen = async (who: typeof mieke) =>
      wordsOn((await (await visiting(tx, who)).open('/nl/my-day')).body)
    assert.ok((await seen(mieke)).includes(standingText.nl.dayLeft(kevin.name, 'De Zevende Brug')))
    assert.ok(!(await seen(samira)).includes(kevin.name))
    const page = await (
      await visiting(tx, mieke)
    ).open(`/nl/mandates/${storyId('mandate kevin de-zevende-brug')}`)
    assert.ok(wordsOn(page.body).includes(standingText.nl.gone))
  }),
)

test(
  'a mandate on a seat gives no rights once the seat is closed',
  asOwnerOfStory(async tx => {
    const seat = storyId('seat regional-platform zone-5340')
    const partners = async () =>
      as(nathalie, 'network', tx, async db => {
        const { rows } = await sql<{ partners: string[] }>`select network.my_partners() as partners`.execute(
          db,
        )
        return rows[0]?.partners ?? []
      })
    assert.ok((await partners()).includes(partnerId('regional-platform')))
    await as(mieke, 'network', tx, db =>
      sql`update network.seat set valid = daterange(lower(valid), ${today}) where id = ${seat}`.execute(db),
    )
    assert.ok(!(await partners()).includes(partnerId('regional-platform')))
  }),
)

test(
  'before zones are merged the coordination sees who comes along; they have their mandate at the new zone from that day',
  undone(async tx => {
    const typed = {
      zones: '5340',
      code: '5999',
      name_nl: 'Noord',
      name_fr: 'Nord',
      became_on_day: '1',
      became_on_month: '1',
      became_on_year: '2030',
    }
    const { send, open } = await visiting(tx, mieke)
    const shown = wordsOn((await send('/nl/successions/zones/new', typed)).body)
    assert.match(shown, new RegExp(`${standingText.nl.along}.*Laurent Gilson.*Nathalie Dubois`))
    assert.equal((await send('/nl/successions/zones/new', { ...typed, step: 'keep' })).statusCode, 303)
    assert.match(wordsOn((await open('/nl/partners/zone-5999?on=2030-01-01')).body), /Nathalie Dubois/)
  }),
)

test(
  'a partner with the last who coordinates does not end, by form and by rule',
  undone(async tx => {
    const [partner, target] = [partnerId('safe-brussels'), partnerId('het-open-raam')]
    await assert.rejects(
      as(mieke, 'network', tx, db =>
        mergePartners(db, { partners: [partner], target, became_on: '2030-01-01' }),
      ),
      { constraint: 'somebody coordinates on every day to come' },
    )
    const { send } = await visiting(tx, mieke)
    const answer = await send('/nl/successions/partners/new', {
      partners: partner,
      target,
      became_on_day: '1',
      became_on_month: '1',
      became_on_year: '2030',
    })
    assert.equal(answer.statusCode, 422)
    assert.ok(wordsOn(answer.body).includes(successionText.nl.coordinationLast))
    assert.ok(
      await as(mieke, 'network', tx, db =>
        mergeZones(db, {
          zones: ['5340'],
          code: '5999',
          name: { nl: 'a', fr: 'b' },
          became_on: '2030-01-01',
        }),
      ),
    )
  }),
)

const KEVINS = storyId('mandate kevin de-zevende-brug')
const STARTS = '2023-03-01'
const change = (tx: Tx, who: Asker, days: { starts_on: string; ends_on: string | null }, revision = 1) =>
  as(who, 'network', tx, db => changeMandate(db, { id: KEVINS, revision }, days))

test(
  'days that have passed are corrected by the coordination alone; whoever acts for the partner changes those from today',
  undone(async tx => {
    const constraint = 'only the coordination corrects days that have passed'
    await assert.rejects(change(tx, yasmina, { starts_on: '2022-01-01', ends_on: null }), { constraint })
    await assert.rejects(change(tx, yasmina, { starts_on: STARTS, ends_on: '2025-01-01' }), { constraint })
    await assert.rejects(change(tx, kevin, { starts_on: STARTS, ends_on: '2025-01-01' }), { constraint })
    assert.equal(await change(tx, yasmina, { starts_on: STARTS, ends_on: today }), true)
    assert.equal(await change(tx, karim, { starts_on: '2022-01-01', ends_on: '2025-01-01' }, 2), true)
    const { send } = await visiting(tx, yasmina)
    const answer = await send(`/nl/mandates/${KEVINS}`, {
      revision: '3',
      starts_on_year: '2021',
      starts_on_month: '1',
      starts_on_day: '1',
    })
    assert.equal(answer.statusCode, 422)
    assert.ok(wordsOn(answer.body).includes(standingText.nl.pastKept))
  }),
)

test(
  'the days that a mandate had are kept, with who changed them; colleagues see them, and nobody writes them',
  undone(async tx => {
    await change(tx, mieke, { starts_on: '2022-01-01', ends_on: null })
    const seen = (who: Asker) => as(who, 'network', tx, db => formerDays(db, KEVINS))
    const [first] = await seen(samira)
    assert.deepEqual([first?.starts_on, first?.ends_on, first?.changed_by], [STARTS, null, mieke.name])
    for (const who of [oscar, visitor]) assert.deepEqual(await seen(who), [])
    const page = wordsOn((await (await visiting(tx, samira)).open(`/nl/mandates/${KEVINS}`)).body)
    assert.match(page, new RegExp(`${standingText.nl.former}.*Mieke Goossens`))
    assert.ok(page.includes(peopleText.nl.period))
    for (const sentence of [
      'delete from network.former_days',
      `update network.former_days set starts_on = '2020-01-01'`,
    ])
      await assert.rejects(
        as(mieke, 'network', tx, db => sql.raw(sentence).execute(db)),
        { code: '42501' },
      )
  }),
)

test(
  'nobody outside the network learns who stayed behind',
  undone(async tx => {
    await merged(tx, 'universiteit-atlantis')
    for (const who of [oscar, visitor])
      assert.deepEqual(await as(who, 'network', tx, db => leftBehind(db, { day: today, most: 50 })), [])
  }),
)
