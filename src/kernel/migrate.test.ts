import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { modules } from '#modules'
import { database } from '#test/database'
import { apply, forget, found, fresh, invented, write } from '#test/own-modules'
import { as } from './as.ts'
import { visitor } from './asker.ts'
import { migrate, pendingSteps } from './migrate.ts'

const again = async () => migrate(await fresh(), invented)

test('dated files run by date and number: 10 comes after 02', async () => {
  await apply('bakery', {
    '2026-01-02-10-price.sql': 'alter table bakery.bread add column price int not null default 3',
    '2026-01-02-02-bread.sql': 'create table bakery.bread (name text primary key)',
  })
  assert.deepEqual(
    await found(`select column_name from information_schema.columns where table_schema = 'bakery'`),
    ['name', 'price'],
  )
})

test('dated files run by date across modules, and two modules may use the same file name', async () => {
  write('cheese', { '2026-01-04-01-shop.sql': 'create table cheese.stall (id int primary key)' })
  await apply('market', {
    '2026-01-04-01-shop.sql': 'create table market.stall (id int primary key references cheese.stall)',
    '2026-01-03-01-square.sql': 'create table market.square (id int)',
  })
  assert.deepEqual(
    await found(`select step from kernel.applied_step where step like '2026-01-0_-01%' order by step`).then(
      steps => steps.map(step => String(step).replace(/ .*\//, ' ')),
    ),
    ['2026-01-03-01-square.sql market', '2026-01-04-01-shop.sql cheese', '2026-01-04-01-shop.sql market'],
  )
})

test('a dated file that changed after it ran is refused before anything else is done', async () => {
  const before = 'create table mill.flour (id int)'
  await apply('mill', { '2026-01-05-01-flour.sql': before })
  write('mill', {
    '2026-01-05-01-flour.sql': `${before};`,
    '2026-01-05-02-later.sql': 'create table mill.later (id int)',
  })
  await assert.rejects(
    again(),
    /Already applied and changed since: 2026-01-05-01-flour\.sql .*Write a new file/,
  )
  assert.deepEqual(await found(`select tablename from pg_tables where schemaname = 'mill'`), ['flour'])
  write('mill', { '2026-01-05-01-flour.sql': null })
  await assert.rejects(again(), /Already applied and changed since/, 'one that was taken away is refused too')
  write('mill', { '2026-01-05-01-flour.sql': before })
  await again()
  assert.deepEqual(await found(`select tablename from pg_tables where schemaname = 'mill' order by 1`), [
    'flour',
    'later',
  ])
})

test('a migration that fails leaves nothing behind, and row security stays forced', async () => {
  await apply('pond', { '2026-01-06-01-frog.sql': 'create table pond.frog (id int)' })
  write('pond', { '2026-01-06-02-toad.sql': 'create table pond.toad (id int); select 1 / 0' })
  await assert.rejects(again(), /division by zero/)
  assert.deepEqual(
    await found(`select relname::text from pg_class where relnamespace = 'pond'::regnamespace`),
    ['frog'],
  )
  assert.deepEqual(
    await found(`select relforcerowsecurity from pg_class where oid = 'pond.frog'::regclass`),
    [true],
  )
  write('pond', { '2026-01-06-02-toad.sql': null })
  await again()
})

test('a policy, view, grant, trigger or function that was renamed or removed disappears', async () => {
  write('porch', {})
  await apply('garden', {
    '2026-01-07-01-rose.sql': 'create table garden.rose (id int, thorn int)',
    'functions.sql': `
      create or replace function garden.first() returns int language sql as 'select 1';
      create or replace function garden.kept() returns int language sql as 'select 2';
      create or replace function garden.touch() returns trigger language plpgsql as 'begin return new; end'`,
    'views.sql':
      'create view garden.roses as select id from garden.rose; create view garden.more as select id from garden.roses',
    'policies.sql': `
      grant select on garden.rose, garden.roses to tandem_garden;
      grant insert (thorn) on garden.rose to tandem_porch;
      grant select on garden.more to tandem_app;
      grant execute on function garden.first(), garden.kept() to tandem_garden, tandem_porch, tandem_app;
      create policy "everybody smells" on garden.rose for select using (true);
      create trigger "a rose is touched" before insert on garden.rose for each row execute function garden.touch()`,
  })
  const all = `
    select 'policy ' || policyname from pg_policies where schemaname = 'garden' and roles = '{public}'
    union all select 'view ' || viewname from pg_views where schemaname = 'garden'
    union all select 'trigger ' || tgname from pg_trigger where tgrelid = 'garden.rose'::regclass
    union all select 'function ' || proname from pg_proc where pronamespace = 'garden'::regnamespace
    union all select grantee || ' may ' || privilege_type || ' ' || column_name from information_schema.column_privileges
      where table_schema = 'garden' and table_name = 'rose' and grantee not in ('tandem_owner', 'tandem_garden_rules')
    union all select grantee || ' may call ' || routine_name from information_schema.routine_privileges
      where routine_schema = 'garden' and grantee not in ('tandem_owner', 'tandem_garden_rules')
    order by 1`
  assert.equal((await found(all)).length, 16)
  await apply('garden', {
    'functions.sql': `create or replace function garden.kept() returns int language sql as 'select 3'`,
    'views.sql': null,
    'policies.sql': `
      grant select (id) on garden.rose to tandem_garden;
      create policy "some smell" on garden.rose for select using (id > 0)`,
  })
  assert.deepEqual(await found(all), ['function kept', 'policy some smell', 'tandem_garden may SELECT id'])
})

test('nobody may call a function before it is granted', async () => {
  await apply('well', {
    'functions.sql': `create or replace function well.draw() returns int language sql as 'select 1'`,
  })
  const db = await fresh()
  const draw = () => as(visitor, 'well', db, tx => sql`select well.draw()`.execute(tx))
  await assert.rejects(draw(), { code: '42501' })
  await apply('well', { 'policies.sql': 'grant execute on function well.draw() to tandem_well;' })
  await draw()
  assert.deepEqual(await found(`select has_function_privilege('public', 'well.draw()', 'execute')`), [false])
})

test('a later dated file sees the rows that it moves, and afterwards the owner is bound again', async () => {
  await apply('attic', {
    '2026-01-08-01-box.sql': `create table attic.box (label text); insert into attic.box values ('letters')`,
  })
  assert.deepEqual(
    await found(`select relforcerowsecurity from pg_class where oid = 'attic.box'::regclass`),
    [true],
  )
  await apply('attic', {
    '2026-01-08-02-crate.sql': 'create table attic.crate as select upper(label) as label from attic.box',
  })
  const { pool } = await fresh()
  const client = await pool.connect()
  try {
    await client.query('begin; set local role tandem_owner')
    assert.equal((await client.query('select from attic.box')).rowCount, 0)
    assert.equal((await client.query('select from attic.crate')).rowCount, 0)
  } finally {
    await client.query('rollback')
    client.release()
  }
  assert.deepEqual(await found('select label from attic.crate'), ['LETTERS'])
})

test('when the current state cannot be stated, the owner is bound all the same', async () => {
  const wrong = {
    '2026-01-08-03-shelf.sql': 'create table attic.shelf ()',
    'policies.sql': 'grant select on attic.none to tandem_app',
  }
  await assert.rejects(apply('attic', wrong))
  const tables = `from pg_class where relnamespace = 'attic'::regnamespace and relkind = 'r'`
  assert.deepEqual(await found(`select distinct relforcerowsecurity ${tables}`), [true])
  await apply('attic', { 'policies.sql': '' })
})

test('bringing the database up to date again changes nothing', async () => {
  const state = `select max(xmin::text::bigint) from pg_policy union all select max(xmin::text::bigint) from pg_proc`
  const before = await found(state)
  await again()
  assert.deepEqual(await found(state), before)
})

test('a login that may only look finds the steps that are pending', async () => {
  const names = modules.map(module => module.name)
  assert.deepEqual(await pendingSteps(database, names), [])
  write('later', { '2026-01-09-01-later.sql': 'create table later.on (id int)', 'views.sql': '' })
  const later = invented.filter(home => home.endsWith('later'))
  assert.deepEqual(await pendingSteps(database, [...names, ...later]), [
    `2026-01-09-01-later.sql ${later.join('')}`,
    'current state',
  ])
  forget('later')
})
