import { sql } from 'kysely'
import type { Tx } from '#kernel/database'

export const ACTS = [
  'listed',
  'searched',
  'opened',
  'read',
  'added',
  'changed',
  'ended',
  'exported',
  'imported',
  'signed_in',
  'signed_out',
  'refused',
  'broke_glass',
  'reviewed',
  'alerted',
] as const

export type Act = (typeof ACTS)[number]

export const DAYS = ['1', '7', '30'] as const

export type Days = (typeof DAYS)[number]

export interface EntryFilter {
  readonly act?: Act | undefined
  /** A person who acted. */
  readonly who?: string | undefined
  /** An entry; the others are about the same record. */
  readonly same?: string | undefined
  /** How many days back. */
  readonly days?: Days | undefined
  readonly after?: string | undefined
}

const PAGE = 50

/** A page of entries of the compartment looked at, the last first, and the entry after which the next page begins. */
export async function entriesSeen(db: Tx, { act, who, same, days, after }: EntryFilter) {
  const found = await db
    .selectFrom('journal.seen_entries as e')
    .leftJoin('network.people_names as p', 'p.id', 'e.asker')
    .$if(act !== undefined, query => query.where('e.act', '=', act ?? 'read'))
    .$if(who !== undefined, query => query.where('e.asker', '=', who ?? null))
    .$if(same !== undefined, query =>
      query.where(sql<boolean>`e.id = any(journal.same_record(${same}::bigint))`),
    )
    .$if(days !== undefined, query =>
      query.where(sql<boolean>`e.at > now() - make_interval(days => ${days}::int)`),
    )
    .$if(after !== undefined, query => query.where('e.id', '<', after ?? ''))
    .select([
      'e.id',
      'e.at',
      'e.module',
      'e.asker',
      'e.service',
      'e.act',
      'e.kind',
      'e.pseudonym',
      'e.reason',
    ])
    .select(['p.name', sql<string | null>`e.facts ->> 'route'`.as('route')])
    .orderBy('e.id', 'desc')
    .limit(PAGE + 1)
    .execute()
  return { entries: found.slice(0, PAGE), next: found.length > PAGE ? found[PAGE - 1]?.id : undefined }
}

/** A page of alerts of the compartment looked at, the last first. */
export async function alertsSeen(db: Tx, after: string | undefined) {
  const found = await db
    .selectFrom('journal.seen_alerts as a')
    .leftJoin('network.people_names as p', 'p.id', 'a.asker')
    .$if(after !== undefined, query => query.where('a.id', '<', after ?? ''))
    .select(['a.id', 'a.raised_at', 'a.name', 'a.entries', 'a.asker', 'p.name as person'])
    .orderBy('a.id', 'desc')
    .limit(PAGE + 1)
    .execute()
  return { alerts: found.slice(0, PAGE), next: found.length > PAGE ? found[PAGE - 1]?.id : undefined }
}

/** Where the glass was broken in the compartment looked at; what waits for a review first. */
export const brokenGlass = (db: Tx) =>
  db
    .selectFrom('journal.broken_glass as b')
    .leftJoin('network.people_names as p', 'p.id', 'b.person_id')
    .leftJoin('network.people_names as r', 'r.id', 'b.reviewed_by')
    .where('b.compartment', '=', sql<string>`(select journal.looking_at())`)
    .select(['b.id', 'b.kind_name', 'b.pseudonym', 'b.reason', 'b.opened_at', 'b.reviewed_at', 'b.justified'])
    .select(['p.name as person', 'r.name as reviewer'])
    .select(sql<boolean>`b.person_id = kernel.person_id()`.as('own'))
    .orderBy(sql`b.reviewed_at is not null`)
    .orderBy('b.opened_at', 'desc')
    .limit(PAGE)
    .execute()
