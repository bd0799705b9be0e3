import { sql } from 'kysely'
import type { OwnerDb } from './schema-files.ts'

/**
 * A server goes on serving while the schema changes. Without this, one request that has read a table and wants another
 * would wait for the change, which waits for the first table: neither would ever end.
 */
const CHANGE = `hashtext('tandem schema')`

/** What a request asks first of all: it waits here, holding nothing, until a change of the schema has ended. */
export const WAIT_FOR_SCHEMA_CHANGE = `pg_advisory_xact_lock_shared(${CHANGE})`

/** Lets the requests that have begun end, and holds up new ones until this transaction ends. */
export const waitForRequests = (tx: OwnerDb): Promise<unknown> =>
  sql`select pg_advisory_xact_lock(${sql.raw(CHANGE)})`.execute(tx)
