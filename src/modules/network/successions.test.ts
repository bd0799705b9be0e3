import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { as } from '#kernel/as'
import { visitor, type Asker } from '#kernel/asker'
import type { Tx } from '#kernel/database'
import { visiting, wordsOn } from '#test/browser'
import { asOwner, undone } from '#test/database'
import { karim, kevin, mieke, nathalie, oscar, samira } from '#test/people'
import { giveMandate, representativesOn } from './mandates.ts'
import { partnerId } from './story/story-id.ts'
import { seats } from './seats.ts'
import { successionText } from './succession-text.ts'
import { mergePartners, mergeZones, successions, undoSuccession } from './successions.ts'
import { findPartner } from './partners.ts'
import { municipalities } from './territories.ts'

const REFUSED = { code: '42501' }
const SIX = ['5339', '5340', '5341', '5342', '5343', '5344']
const LAST = '2027-12-31'
const FIRST = '2028-01-01'
const merger = { zones: SIX, code: '5999', name: { nl: 'Brussel', fr: 'Bruxelles' }, became_on: FIRST }
const asCoordination = <Result>(tx: Tx, work: (db: Tx) => Promise<Result>) => as(mieke, 'network', tx, work)

const past = (db: Tx) =>
  db
    .selectFrom('network.mandate')
    .where('came_with_id', 'is', null)
    .select(['id', 'person_id', 'partner_id', 'function', 'starts_on', 'ends_on', 'seat_id', 'revision'])
    .orderBy('id')
    .execute()

const state = (db: Tx) =>
  sql`select (select jsonb_agg(to_jsonb(t) order by t.id) from network.territory t) as territories,
      (select jsonb_agg(to_jsonb(p) order by p.whole_id, p.part_id) from network.territory_part p) as parts,
      (select jsonb_agg(to_jsonb(o) order by o.id) from network.partner o) as partners,
      (select jsonb_agg(to_jsonb(s) order by s.id) from network.seat s) as seats`.execute(db)

const zonesOn = (tx: Tx, day: string) =>
  asCoordination(tx, async db => new Set((await municipalities(db, day)).map(({ zone }) => zone)))

test(
  'six zones become one: each day keeps its own municipalities, zones, seats and representatives',
  undone(async tx => {
    await asCoordination(tx, db => mergeZones(db, merger))
    assert.deepEqual(await zonesOn(tx, '2026-03-03'), new Set(SIX))
    assert.deepEqual(await zonesOn(tx, LAST), new Set(SIX))
    assert.deepEqual(await zonesOn(tx, FIRST), new Set(['5999']))
    const amount = (day: string) => asCoordination(tx, async db => (await municipalities(db, day)).length)
    assert.deepEqual([await amount(LAST), await amount(FIRST)], [19, 19])

    const zoneSeats = (day: string) =>
      asCoordination(tx, async db =>
        (await seats(db, { structure: 'regional-platform' }, day)).seats
          .map(({ holder_slug: slug }) => slug)
          .filter(slug => slug.startsWith('zone-')),
      )
    assert.deepEqual(
      await zoneSeats(LAST),
      SIX.map(code => `zone-${code}`),
    )
    assert.deepEqual(await zoneSeats(FIRST), ['zone-5999'])

    const who = (partner: string, day: string) =>
      asCoordination(tx, async db => (await representativesOn(db, partner, day)).map(({ person }) => person))
    const merged = await asCoordination(tx, db => findPartner(db, 'zone-5999'))
    assert.deepEqual(await who(partnerId('zone-5340'), LAST), [nathalie.name])
    assert.deepEqual(await who(partnerId('zone-5340'), FIRST), [], 'her seat ended with the zone')
    assert.deepEqual(await who(merged?.id ?? '', FIRST), [], 'the new seat still waits for somebody')
  }),
)

test(
  'mandates, seats and names of the past stay with the old ones when zones merge',
  undone(async tx => {
    const before = await asCoordination(tx, past)
    await asCoordination(tx, db => mergeZones(db, merger))
    assert.deepEqual(await asCoordination(tx, past), before)
  }),
)

test(
  'a succession is taken back while its day is to come, and everything is as it was; not once its day has come or it is used',
  undone(async tx => {
    const before = (await asCoordination(tx, state)).rows
    const id = await asCoordination(tx, db => mergeZones(db, merger))
    assert.notDeepEqual((await asCoordination(tx, state)).rows, before)
    assert.equal(await asCoordination(tx, db => undoSuccession(db, id)), true)
    assert.deepEqual((await asCoordination(tx, state)).rows, before)

    const begun = await asCoordination(tx, db => mergeZones(db, { ...merger, became_on: '2026-01-01' }))
    assert.equal(await asCoordination(tx, db => undoSuccession(db, begun)), false)
  }),
)

test(
  'a succession on whose new partner somebody has a mandate is not taken back, and the reader is told why',
  undone(async tx => {
    const id = await asCoordination(tx, db => mergeZones(db, merger))
    await asCoordination(tx, async db => {
      const zone = await findPartner(db, 'zone-5999')
      return giveMandate(db, {
        person_id: kevin.id,
        partner_id: zone?.id ?? '',
        function: 'zone_representative',
        starts_on: FIRST,
        ends_on: null,
      })
    })
    const { send } = await visiting(tx, mieke)
    const answer = await send(`/nl/successions/${id}/removal`, {})
    assert.equal(answer.statusCode, 422)
    assert.ok(wordsOn(answer.body).includes(successionText.nl.undoUsed))
  }),
)

test(
  'only the coordination says what became what, and takes it back',
  undone(async tx => {
    const id = await asCoordination(tx, db => mergeZones(db, merger))
    const partners = { partners: [partnerId('radio-denkbeeld')], target: partnerId('het-open-raam') }
    for (const who of [samira, nathalie, kevin, oscar, visitor] as const satisfies readonly Asker[])
      for (const attempt of [
        (db: Tx) => mergeZones(db, { ...merger, code: '5998' }),
        (db: Tx) => mergePartners(db, { ...partners, became_on: FIRST }),
        (db: Tx) => undoSuccession(db, id),
      ] as const)
        await assert.rejects(as<unknown>(who, 'network', tx, attempt), REFUSED)
    assert.equal(await as(karim, 'network', tx, db => undoSuccession(db, id)), true)
  }),
)

test(
  'everybody sees what became what, and nobody writes it by hand',
  undone(async tx => {
    await asCoordination(tx, db => mergeZones(db, merger))
    const seen = await as(visitor, 'network', tx, db => successions(db, undefined))
    assert.equal(seen.successions.length, 2)
    for (const change of [
      `insert into network.succession (became_on) values ('2030-01-01')`,
      'delete from network.succession',
      'update network.succeeded set to_partner_id = null',
      `update network.territory set valid = '(,)'`,
    ])
      await assert.rejects(
        asCoordination(tx, db => sql.raw(change).execute(db)),
        REFUSED,
        change,
      )
  }),
)

test(
  'what does not fit is refused: a code that is taken, a zone that ended, a zone without municipalities',
  undone(async tx => {
    const attempt = (change: Partial<typeof merger>) =>
      asCoordination(tx, db => mergeZones(db, { ...merger, ...change }))
    await assert.rejects(attempt({ code: '5340' }), { code: '23505' })
    await assert.rejects(attempt({ code: 'abcd' }), { code: '23514' })
    await assert.rejects(attempt({ zones: [] }), { code: '23514' })
    await assert.rejects(attempt({ zones: ['5340', '1234'] }), { code: '23514' })
    await attempt({})
    await assert.rejects(attempt({ code: '5998', became_on: '2029-01-01' }), { code: '23514' })
  }),
)

test(
  'a zone without municipalities is refused when the transaction ends',
  asOwner(async tx => {
    await sql`set local role tandem_network_rules`.execute(tx)
    await sql`insert into network.territory (kind, code, name) values ('zone', '9999', '{"nl": "Leeg", "fr": "Vide"}')`.execute(
      tx,
    )
    await assert.rejects(sql`set constraints all immediate`.execute(tx), {
      constraint: 'a zone has municipalities',
    })
  }),
)
