import { sql } from 'kysely'
import { Refusal } from './refusal.ts'
import { roleOf, rulesRoleOf, schemaOf } from './module.ts'
import type { OwnerDb } from './schema-files.ts'

/** The login of the embedded database's requests: like the one of PostgreSQL it owns nothing and inherits nothing. */
export const EMBEDDED_LOGIN = 'tandem_login'

/** One owner whom row policies bind; per module one schema, one role for requests and one for its rules. */
export async function prepareRoles(db: OwnerDb, modules: readonly string[], login?: string): Promise<void> {
  const { rows } = await sql<{ name: string }>`select rolname as name from pg_roles
    union all select 'schema ' || nspname from pg_namespace`.execute(db)
  const existing = new Set(rows.map(({ name }) => name))
  const missing = (role: string) => !existing.has(role)

  for (const role of ['tandem_owner', 'tandem_app'].filter(missing)) await createRole(db, role)
  for (const module of modules.filter(name => missing(roleOf(name)) || missing(rulesRoleOf(name)))) {
    for (const role of [roleOf(module), rulesRoleOf(module)].filter(missing)) await createRole(db, role)
    await sql`grant tandem_app to ${sql.id(roleOf(module))}, ${sql.id(rulesRoleOf(module))}`.execute(db)
  }
  await refuseStrangeRoles(db, modules)
  for (const module of modules.filter(name => missing(`schema ${schemaOf(name)}`)))
    await createSchema(db, module)
  if (login === EMBEDDED_LOGIN && missing(login)) {
    await sql`create role ${sql.id(login)} nologin noinherit`.execute(db)
    await sql`grant pg_maintain to ${sql.id(login)} with inherit true`.execute(db)
  }
  if (login) await letIn(db, login, modules)
  await refuseTemporaryTables(db)
}

/** A temporary table has no policies; only the database's owner can take the right to make one from everybody. */
async function refuseTemporaryTables(db: OwnerDb): Promise<void> {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db)
  for (const { name } of rows) await sql`revoke temporary on database ${sql.id(name)} from public`.execute(db)
  const answer = await sql<{ may: boolean }>`
    select has_database_privilege('tandem_app', current_database(), 'temporary') as may`.execute(db)
  if (answer.rows.some(({ may }) => may))
    throw new Refusal(
      'Everybody may make temporary tables in this database. Its owner must run: revoke temporary on database … from public.',
    )
}

async function createRole(db: OwnerDb, role: string): Promise<void> {
  await sql`create role ${sql.id(role)} nologin`.execute(db)
  await sql`grant ${sql.id(role)} to current_user`.execute(db)
}

async function createSchema(db: OwnerDb, module: string): Promise<void> {
  const schema = sql.id(schemaOf(module))
  const rules = sql.id(rulesRoleOf(module))
  await sql`create schema ${schema} authorization tandem_owner`.execute(db)
  await db.transaction().execute(async tx => {
    await sql`set local role tandem_owner`.execute(tx)
    await sql`grant usage on schema ${schema} to tandem_app`.execute(tx)
    await sql`grant create on schema ${schema} to ${rules}`.execute(tx)
    await sql`set local role ${rules}`.execute(tx)
    await sql`alter default privileges revoke execute on functions from public`.execute(tx)
    await sql`set local role tandem_owner`.execute(tx)
    if (module === 'kernel')
      await sql`create table kernel.applied_step (step text primary key, hash text not null)`.execute(tx)
  })
}

/** The serving login may become any module, one at a time, and inherits nothing from them. */
async function letIn(db: OwnerDb, login: string, modules: readonly string[]): Promise<void> {
  const { rows } = await sql<{
    version: number
  }>`select current_setting('server_version_num')::int as version`.execute(db)
  const how = (rows[0]?.version ?? 0) >= 160_000 ? sql`with inherit false, set true` : sql``
  for (const module of modules)
    await sql`grant ${sql.id(roleOf(module))} to ${sql.id(login)} ${how}`.execute(db)
}

/** Roles that somebody else made under our names, or put others into, are not trusted. */
async function refuseStrangeRoles(db: OwnerDb, modules: readonly string[]): Promise<void> {
  const rulers = ['tandem_owner', ...modules.map(rulesRoleOf)]
  const ours = ['tandem_app', ...rulers, ...modules.map(roleOf)]
  const { rows } = await sql<{ name: string }>`
    select rolname as name from pg_roles where rolname = any(${ours})
      and (rolcanlogin or rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
    union
    select r.rolname || ' (' || m.rolname || ')' from pg_auth_members a
    join pg_roles r on r.oid = a.roleid join pg_roles m on m.oid = a.member
    where r.rolname = any(${rulers}) and m.rolname <> current_user and not m.rolsuper`.execute(db)
  if (rows.length > 0)
    throw new Refusal(
      `These roles are stronger than Tandem makes them: ${rows.map(row => row.name).join(', ')}.`,
    )
}
