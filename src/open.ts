import { resolve } from 'node:path'
import type { Config } from '#config'
import { install } from '#kernel/as'
import { openEmbedded, openPostgres, type Database } from '#kernel/database'
import { migrate, pendingSteps } from '#kernel/migrate'
import { roleOf } from '#kernel/module'
import { Refusal } from '#kernel/refusal'
import { root } from '#kernel/root'
import { modules } from '#modules'
import { endAllSessions } from '#modules/sign-in'

const names = modules.map(module => module.name)

/** The database for requests. Only the embedded one migrates itself. */
export async function openToServe(config: Config): Promise<Database> {
  if (!config.databaseUrl) {
    const embedded = await openToWork(config)
    // Whoever stepped in while the story was on is nobody once it is off.
    if (!config.story) await install('sign-in', embedded, endAllSessions)
    return embedded
  }
  const db = openPostgres(config.databaseUrl)
  try {
    await reach(db, 'DATABASE_URL')
    await refuseStrongLogin(db)
    const pending = await pendingSteps(db, names)
    if (pending.length > 0)
      throw new Refusal(
        `The database is behind (steps: ${pending.length}). Run first: npm run tandem -- migrate`,
      )
    return db
  } catch (error) {
    await db.close()
    throw error
  }
}

/** The database for set-up work, brought up to date: as its owner on PostgreSQL. */
export async function openToWork({
  databaseUrl,
  databaseOwnerUrl,
  dataDirectory,
}: Config): Promise<Database> {
  if (!databaseUrl !== !databaseOwnerUrl)
    throw new Refusal(
      'DATABASE_URL and DATABASE_OWNER_URL go together: the login that serves, and the one that owns.',
    )
  const db = databaseOwnerUrl
    ? openPostgres(databaseOwnerUrl, 2, 0)
    : await openEmbedded(resolve(root, dataDirectory))
  if (databaseOwnerUrl) await reach(db, 'DATABASE_OWNER_URL')
  await migrate(db, names, databaseUrl && decodeURIComponent(new URL(databaseUrl).username))
  return db
}

const OLDEST = 15

/** Asks PostgreSQL for its version; an address where none answers is said by the name of its variable only. */
async function reach({ pool }: Database, variable: string): Promise<void> {
  const question = `select current_setting('server_version_num')::int / 10000 as version`
  const { rows } = await pool.query<{ version: number }>(question).catch((error: unknown) => {
    const code = String(Reflect.get(Object(error), 'code') ?? 'no answer in time')
    throw new Refusal(
      `${variable}: no PostgreSQL lets Tandem in there (${code}). Check the address, the name and the password.`,
    )
  })
  if ((rows[0]?.version ?? 0) < OLDEST)
    throw new Refusal(`${variable}: Tandem needs PostgreSQL ${OLDEST} or newer.`)
}

const LOGIN = `
  select
    (select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication
      from pg_roles where rolname = current_user) as strong,
    exists (select from pg_class where relowner = current_user::regrole)
      or exists (select from pg_namespace where nspowner = current_user::regrole)
      or exists (select from pg_database where datname = current_database() and datdba = current_user::regrole) as owner,
    exists (select from pg_roles where rolname <> current_user and pg_has_role(current_user, oid, 'usage')) as heir,
    exists (select from pg_roles where rolname <> all ($1) and rolname <> current_user
      and pg_has_role(current_user, oid, 'member')) as member,
    exists (select from pg_auth_members where member = current_user::regrole and admin_option) as admin`

/** Refuses to serve with a login that could become anything but a module, one at a time. */
async function refuseStrongLogin(db: Database): Promise<void> {
  const modulesOnly = ['tandem_app', 'tandem_kernel', ...names.map(roleOf)]
  const { rows } = await db.pool.query<Record<string, boolean>>(LOGIN, [modulesOnly])
  if (rows.length === 0 || rows.some(row => Object.values(row).includes(true)))
    throw new Refusal(
      'DATABASE_URL must name a login that owns nothing and inherits nothing (create role … login noinherit).',
    )
}
