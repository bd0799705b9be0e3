import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Tx } from '#kernel/database'
import { asOwner } from '#test/database'
import { laws } from './laws.ts'

const broken = async (tx: Tx, law: string): Promise<string[]> => {
  const { rows } = await sql.raw<{ broken: string }>(laws[law] ?? '').execute(tx)
  return rows.map(row => row.broken)
}

for (const law of Object.keys(laws))
  test(
    law,
    asOwner(async tx => assert.deepEqual(await broken(tx, law), [])),
  )

/** For each law something that breaks it, to see that the law notices. */
const crimes: Readonly<Record<keyof typeof laws, string>> = {
  'every table forces row security': 'alter table plan.milestone no force row level security',
  'a table that a module may read has a policy that says who': `drop policy "everybody sees the territories" on network.territory`,
  'everything belongs to an owner whom row security binds': 'create table plan.stray (id int)',
  'a module role reaches no table of another schema': 'grant select on network.person to tandem_plan',
  'inserts and updates are granted column by column': 'grant update on plan.action to tandem_plan',
  'nothing is granted to everybody': 'grant execute on function network.holds(text) to public',
  'every function that borrows its owner’s rights pins its search path':
    'create function plan.loose() returns int language sql security definer as $$ select 1 $$',
  'every function belongs to the rules of its module':
    'create function plan.stray() returns int language sql as $$ select 1 $$',
  'a rules role sees all rows of its own module and of no other':
    'create policy "peeking" on network.person to tandem_plan_rules using (true)',
  'no role of ours is strong': 'alter role tandem_plan createrole',
  'no role of ours makes temporary tables, which have no policies': `do $$ begin
    execute format('grant temporary on database %I to public', current_database()); end $$`,
  'the login that serves owns nothing and inherits nothing':
    // Before PostgreSQL 16 the login itself says whether it inherits; since then each grant does.
    `alter role tandem_login inherit; do $$ begin if current_setting('server_version_num')::int >= 160000 then
      execute 'grant tandem_plan to tandem_login with inherit true'; end if; end $$`,
  'no name of a policy, constraint or trigger is cut off':
    'create policy "a sentence that is so long that the database will cut off its end, and nobody knows" on plan.action using (false)',
  'every list that grows has an index behind its foreign keys':
    'alter table plan.milestone add column zone_id uuid references network.territory',
}

for (const [law, crime] of Object.entries(crimes))
  test(
    `broken on purpose: ${law}`,
    asOwner(async tx => {
      await sql.raw(crime).execute(tx)
      assert.notDeepEqual(await broken(tx, law), [], 'the law did not notice')
    }),
  )
