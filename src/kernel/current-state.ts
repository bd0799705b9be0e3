import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { rulesRoleOf, schemaOf } from './module.ts'
import { readStated, type OwnerDb } from './schema-files.ts'
import { waitForRequests } from './schema-change.ts'

/** The step under which the hash of everything that is stated again is kept. */
export const CURRENT_STATE = 'current state'

/**
 * Functions, views and policies are what the files say and nothing else: when any file of any module changed,
 * all policies, views and grants are dropped and stated again, in one transaction.
 */
export async function restate(db: OwnerDb, modules: readonly string[], embedded: boolean): Promise<void> {
  const hash = await currentHash(modules, embedded)
  await db.transaction().execute(async tx => {
    await waitForRequests(tx)
    const { rows } =
      await sql`select from kernel.applied_step where step = ${CURRENT_STATE} and hash = ${hash}`.execute(tx)
    if (rows.length > 0) return
    for (const module of modules) await clear(tx, module)
    const forgotten: string[] = []
    for (const module of modules) forgotten.push(...(await state(tx, module, embedded)))
    if (forgotten.length > 0) await sql`drop function ${sql.raw(forgotten.join(', '))}`.execute(tx)
    await sql`insert into kernel.applied_step values (${CURRENT_STATE}, ${hash})
      on conflict (step) do update set hash = excluded.hash`.execute(tx)
  })
}

/** One hash over every file that is stated again. */
export async function currentHash(modules: readonly string[], embedded: boolean): Promise<string> {
  const hash = createHash('sha256').update(embedded ? 'embedded' : 'postgresql')
  for (const module of modules)
    for (const stem of ['functions', 'views', 'policies', 'embedded'] as const)
      hash.update(`${module}/${stem}\n`).update(await readStated(module, stem))
  return hash.digest('hex')
}

/** Policies are permissive and grants add up: one that was renamed or removed would otherwise stay and keep a door open. */
async function clear(tx: OwnerDb, module: string): Promise<void> {
  const schema = schemaOf(module)
  await sql`set local role tandem_owner`.execute(tx)
  const policies = await sql<{ name: string; table: string }>`
    select policyname as name, tablename as table from pg_policies where schemaname = ${schema}`.execute(tx)
  for (const { name, table } of policies.rows)
    await sql`drop policy ${sql.id(name)} on ${sql.id(schema, table)}`.execute(tx)
  const triggers = await sql<{ name: string; table: string }>`
    select t.tgname as name, c.relname as table from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where c.relnamespace = ${schema}::regnamespace and not t.tgisinternal`.execute(tx)
  for (const { name, table } of triggers.rows)
    await sql`drop trigger ${sql.id(name)} on ${sql.id(schema, table)}`.execute(tx)
  const views = await sql<{
    name: string
  }>`select viewname as name from pg_views where schemaname = ${schema}`.execute(tx)
  for (const { name } of views.rows)
    await sql`drop view if exists ${sql.id(schema, name)} cascade`.execute(tx)
  await revokeAll(tx, module)
  await sql`reset role`.execute(tx)
}

/** Whoever was given something, another module too, has nothing until the files give it again. */
async function revokeAll(tx: OwnerDb, module: string): Promise<void> {
  const schema = schemaOf(module)
  const rules = rulesRoleOf(module)
  const { rows } = await sql<{ name: string }>`select rolname as name from pg_roles
    where rolname like 'tandem\\_%' and rolname not in ('tandem_owner', ${rules})`.execute(tx)
  const everybody = sql`public, ${sql.join(rows.map(({ name }) => sql.id(name)))}`
  for (const name of await tablesOf(tx, module))
    await sql`revoke all on ${sql.id(schema, name)} from ${sql.id(rules)}, ${everybody}`.execute(tx)
  await sql`set local role ${sql.id(rules)}`.execute(tx)
  await sql`revoke all on all functions in schema ${sql.id(schema)} from ${everybody}`.execute(tx)
}

/** States a module; gives the functions that no file states any more. */
async function state(tx: OwnerDb, module: string, embedded: boolean): Promise<string[]> {
  await bindEveryTable(tx, module)
  const before = await functionsOf(tx, module)
  await run(tx, rulesRoleOf(module), await readStated(module, 'functions'))
  const after = await functionsOf(tx, module)
  await sql`set local role ${sql.id(rulesRoleOf(module))}`.execute(tx)
  await sql`grant execute on all functions in schema ${sql.id(schemaOf(module))} to tandem_owner`.execute(tx)
  await run(tx, 'tandem_owner', await readStated(module, 'views'))
  await showOwnViews(tx, module)
  await run(tx, 'tandem_owner', withRulesGrants(await readStated(module, 'policies'), module))
  if (embedded) await run(tx, 'tandem_owner', withRulesGrants(await readStated(module, 'embedded'), module))
  return [...after].filter(([name, place]) => before.get(name) === place).map(([name]) => name)
}

/** Functions belong to the rules role, which alone may grant them; everything else in a policies file is the owner's. */
const withRulesGrants = (text: string, module: string): string =>
  text.replaceAll(
    /^\s*grant execute on function [^;]*;/gim,
    grant => `set local role ${rulesRoleOf(module)}; ${grant} set local role tandem_owner;`,
  )

/** Set-up work runs as the rules and reads the module's views like its requests do. */
async function showOwnViews(tx: OwnerDb, module: string): Promise<void> {
  const schema = schemaOf(module)
  const { rows } = await sql<{
    name: string
  }>`select viewname as name from pg_views where schemaname = ${schema}`.execute(tx)
  await sql`set local role tandem_owner`.execute(tx)
  for (const { name } of rows)
    await sql`grant select on ${sql.id(schema, name)} to ${sql.id(rulesRoleOf(module))}`.execute(tx)
  await sql`reset role`.execute(tx)
}

async function run(tx: OwnerDb, role: string, text: string): Promise<void> {
  await sql`set local role ${sql.id(role)}`.execute(tx)
  if (text) await sql.raw(text).execute(tx)
  await sql`reset role`.execute(tx)
}

/** Row security binds everybody on every table, the owner too; only the module's own rules see all of its rows. */
async function bindEveryTable(tx: OwnerDb, module: string): Promise<void> {
  const schema = schemaOf(module)
  const rules = sql.id(rulesRoleOf(module))
  await sql`set local role tandem_owner`.execute(tx)
  for (const name of await tablesOf(tx, module)) {
    const table = sql.id(schema, name)
    await sql`alter table ${table} enable row level security, force row level security`.execute(tx)
    await sql`grant select, insert, update, delete on ${table} to ${rules}`.execute(tx)
    await sql`create policy "the rules of the module see every row" on ${table} to ${rules} using (true) with check (true)`.execute(
      tx,
    )
  }
  await sql`reset role`.execute(tx)
}

/** Kysely's own two tables belong to the login that migrates: nobody else may reach them. */
async function tablesOf(tx: OwnerDb, module: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select tablename as name from pg_tables
    where schemaname = ${schemaOf(module)} and tableowner = 'tandem_owner'`.execute(tx)
  return rows.map(({ name }) => name)
}

/** The functions of a module, each with the place where it is stored: stating one again moves it. */
async function functionsOf(tx: OwnerDb, module: string): Promise<Map<string, string>> {
  const { rows } = await sql<{ name: string; place: string }>`
    select oid::regprocedure::text as name, ctid::text as place from pg_proc
    where pronamespace = ${schemaOf(module)}::regnamespace`.execute(tx)
  return new Map(rows.map(({ name, place }) => [name, place]))
}
