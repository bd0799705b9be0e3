import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { as } from '#kernel/as'
import { visitor, type Asker } from '#kernel/asker'
import type { Tx } from '#kernel/database'
import { modules } from '#modules'
import { roleOf } from '#kernel/module'
import { eva, joris, kevin, laurent, mieke, oscar, roland, samira } from '#test/people'
import { database, today, undone } from '#test/database'
import { findPartner, mandatesOf, myMandates } from './partners.ts'

const namesSeen = (who: Asker, tx: Tx): Promise<string[]> =>
  as(who, 'network', tx, async db => {
    const people = await db.selectFrom('network.person').select('name').orderBy('name').execute()
    return people.map(({ name }) => name)
  })

const mandatesSeen = (who: Asker, tx: Tx): Promise<number> =>
  as(who, 'network', tx, async db => (await db.selectFrom('network.mandate').select('id').execute()).length)

test(
  'everybody sees the territories, postcodes, partners, former names, functions, seats, thresholds and levels',
  undone(async tx => {
    const tables = [
      'territory',
      'territory_part',
      'postcode',
      'partner',
      'alias',
      'function',
      'seat',
      'notice_day',
      'clearance_level',
    ] as const
    await as(visitor, 'network', tx, async db => {
      for (const table of tables) {
        const found = await db
          .selectFrom(`network.${table}`)
          .select(sql<number>`1`.as('one'))
          .execute()
        assert.ok(found.length > 1, table)
      }
    })
  }),
)

test(
  'nobody deletes them or changes what stands fixed by a request, the coordinator neither',
  undone(async tx => {
    for (const change of [
      'delete from network.mandate',
      'delete from network.person',
      `update network.partner set slug = 'other'`,
      `update network.mandate set function = 'auditor'`,
      `update network.mandate set person_id = person_id`,
      `update network.function set acts_for = true`,
      `update network.alias set name = name`,
    ])
      await assert.rejects(
        as(mieke, 'network', tx, db => sql.raw(change).execute(db)),
        { code: '42501' },
        change,
      )
  }),
)

test(
  'colleagues see each other: whoever holds any mandate today',
  undone(async tx => {
    for (const colleague of [mieke, samira, joris, laurent, eva, kevin]) {
      const seen = await namesSeen(colleague, tx)
      assert.ok(seen.includes(mieke.name) && seen.includes(oscar.name), colleague.name)
    }
  }),
)

test(
  'people see themselves; without a mandate today they see nobody else, and a visitor sees nobody',
  undone(async tx => {
    assert.deepEqual(await namesSeen(oscar, tx), [oscar.name])
    assert.deepEqual(await namesSeen(roland, tx), [roland.name])
    assert.deepEqual(await namesSeen(visitor, tx), [])
  }),
)

test(
  'colleagues see who acts for whom; others do not, by any way',
  undone(async tx => {
    const actingForJette = (who: Asker) =>
      as(who, 'network', tx, async db => {
        const jette = await findPartner(db, 'jette')
        return (await mandatesOf(db, jette?.id ?? '', today)).mandates.map(({ person }) => person)
      })
    assert.deepEqual(await actingForJette(kevin), [joris.name])
    for (const outsider of [oscar, roland, visitor]) assert.deepEqual(await actingForJette(outsider), [])
    assert.ok((await mandatesSeen(samira, tx)) > 40)
    assert.equal(await mandatesSeen(oscar, tx), 0)
    assert.equal(await mandatesSeen(visitor, tx), 0)
  }),
)

test(
  'people see their own mandates, also one that has ended; it gives them nothing any more',
  undone(async tx => {
    assert.equal(await mandatesSeen(roland, tx), 2)
    await as(roland, 'network', tx, async db => {
      assert.deepEqual(await myMandates(db), [])
      assert.deepEqual(await rights(db), { holds: false, colleague: false, of: 0, for: 0 })
    })
  }),
)

test(
  'what people may do follows from their mandates of today',
  undone(async tx => {
    const expected = [
      [mieke, { holds: false, colleague: true, of: 1, for: 1 }],
      [samira, { holds: true, colleague: true, of: 2, for: 1 }],
      [joris, { holds: true, colleague: true, of: 3, for: 2 }],
      [kevin, { holds: false, colleague: true, of: 1, for: 0 }],
      [laurent, { holds: false, colleague: true, of: 1, for: 0 }],
      [oscar, { holds: false, colleague: false, of: 0, for: 0 }],
      [visitor, { holds: false, colleague: false, of: 0, for: 0 }],
    ] as const
    for (const [who, may] of expected) assert.deepEqual(await as(who, 'network', tx, rights), may)
  }),
)

const rights = async (db: Tx) => {
  const { rows } =
    await sql`select network.holds('prevention_officer') as holds, network.is_colleague() as colleague,
    cardinality(network.my_partners()) as of, cardinality(network.acting_for()) as for`.execute(db)
  return { ...(rows[0] as object) }
}

test(
  'the names that others get through the door are those that the person who asks may see',
  undone(async tx => {
    const published = (who: Asker) =>
      as(who, 'plan', tx, async db => (await sql`select from network.people_names`.execute(db)).rows.length)
    assert.ok((await published(samira)) > 50)
    assert.equal(await published(oscar), 1)
    assert.equal(await published(visitor), 0)
  }),
)

test(
  'no function that a module may call gives the name of another person',
  undone(async tx => {
    const { rows } = await sql<{ found: string }>`
      select distinct p.oid::regprocedure::text as found
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      join unnest(${modules.map(({ name }) => roleOf(name))}::text[]) as role (name)
        on has_schema_privilege(role.name, n.oid, 'usage') and has_function_privilege(role.name, p.oid, 'execute')
      where n.nspname = any (${modules.map(({ name }) => name.replaceAll('-', '_'))}::text[])
        and (p.proretset or p.prorettype in ('text'::regtype, 'jsonb'::regtype, 'record'::regtype))
      order by 1`.execute(tx)
    const ofTheJournal = [
      'last_signer()',
      'looking_at()',
      'pseudonym(text,text,uuid)',
      'seal_to_mail()',
      'sealed_text(journal.seal)',
      'unsealed()',
      'waiting()',
    ].map(name => `journal.${name}`)
    const onlyForTheStory = database.embedded ? ['network.story_people()'] : []
    // What only that person's browser has is needed for the first; the others give keys, addresses and codes.
    const giveNoOtherName = [
      'sign_in.person_of(bytea)',
      'network.clearance_readers(uuid)',
      'network.announce_ends()',
      'network.my_language()',
      'network.take_imports()',
      'sign_in.ask_link(text,bytea,bytea,text)',
      'sign_in.end_session(bytea)',
      'sign_in.invite(uuid,bytea)',
      'sign_in.link_at(bytea,bytea)',
      'sign_in.use_link(bytea,bytea,text)',
      'sign_in.my_address()',
      'sign_in.passkey_of(bytea)',
    ]
    assert.deepEqual(
      rows.map(({ found }) => found),
      [...ofTheJournal, ...onlyForTheStory, ...giveNoOtherName].toSorted(),
    )
    for (const { name } of modules)
      await assert.rejects(
        as(mieke, name, tx, db => sql`select network.name_of(${samira.id})`.execute(db)),
        { code: '42501' },
      )
  }),
)
