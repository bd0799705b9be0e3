import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '#kernel/database'
import { postMail } from '#kernel/mail'
import { overseerText } from './overseer-text.ts'

/** In minutes: a week. */
const WORTH = 7 * 24 * 60

/** Who oversees the journal today or will, agreed or not yet; whether the reader may agree. */
export const overseers = (db: Tx) =>
  db
    .selectFrom('network.mandate as m')
    .innerJoin('network.function as f', 'f.code', 'm.function')
    .innerJoin('network.person as p', 'p.id', 'm.person_id')
    .innerJoin('network.partner as o', 'o.id', 'm.partner_id')
    .leftJoin('network.person as c', 'c.id', 'm.confirmed_by_id')
    .where(sql<boolean>`f.oversees <> '{}' and coalesce(m.ends_on, 'infinity') >= kernel.today()`)
    .select(['m.id', 'm.person_id', 'm.starts_on', 'm.ends_on', 'm.confirmed_at', 'm.revision', 'p.address'])
    .select([
      'p.name as person',
      'f.name as function',
      'o.name as partner',
      'o.slug',
      'c.name as confirmed_by',
    ])
    .select(
      sql<boolean>`m.confirmed_at is null and m.person_id <> kernel.person_id()
        and m.noted_by_id is distinct from kernel.person_id() and coalesce(m.ends_on, 'infinity') > kernel.today() and f.oversees <@ journal.overseen()
        and not network.holds('regional_coordinator')`.as('confirmable'),
    )
    .orderBy(sql`m.confirmed_at is null`)
    .orderBy('p.sort_name')
    .orderBy('m.id')
    .limit(200)
    .execute()
    .then(found =>
      found.toSorted((a, b) => Number(a.confirmed_at !== null) - Number(b.confirmed_at !== null)),
    )

export type Overseer = Awaited<ReturnType<typeof overseers>>[number]

/** Agrees that somebody will oversee, as `seen` shows it; the database refuses whoever may not. */
export async function confirmOverseer(db: Tx, mandate: string, seen: number): Promise<void> {
  await sql`select network.confirm_overseer(${mandate}, ${seen})`.execute(db)
  await tellOverseers(db, mandate, 'confirmed')
}

/** What can happen to a mandate that oversees. */
export type OverseerNews = 'given' | 'confirmed' | 'changed'

/**
 * Tells everybody else who oversees the same, and of an agreement the person, that such a mandate was given, agreed or,
 * once agreed, changed: nobody chooses alone, and unseen, who watches. Of any other mandate nothing is told. The mail
 * names nobody.
 */
export async function tellOverseers(db: Tx, mandate: string, news: OverseerNews): Promise<void> {
  const parts = sql`(select f.oversees from network.mandate m join network.function f on f.code = m.function
    where m.id = ${mandate} and (${news} <> 'changed' or m.confirmed_at is not null))`
  const proposed = news === 'confirmed' ? await addresseeOf(db, mandate) : []
  for (const { address, language } of [...proposed, ...(await othersOverseeing(db, parts))]) {
    const { greeting, subject, bodies, where } = overseerText[language].mail
    const body = [greeting, bodies[news], where].join('\n\n')
    await postMail(db, { address, subject, body, minutes: WORTH })
  }
}

/** Tells who oversees the open workspaces that the glass was broken there: one of them reviews it. */
export async function tellReviewers(db: Tx): Promise<void> {
  for (const { address, language } of await othersOverseeing(db, sql`array['open']`)) {
    const { mail, review } = overseerText[language]
    const body = [mail.greeting, review.body].join('\n\n')
    await postMail(db, { address, subject: review.subject, body, minutes: WORTH })
  }
}

const addresseeOf = (db: Tx, mandate: string) =>
  db
    .selectFrom('network.mandate as m')
    .innerJoin('network.person as p', 'p.id', 'm.person_id')
    .where('m.id', '=', mandate)
    .where('p.address', 'is not', null)
    .select(['p.address', 'p.language'])
    .execute()

/** Whoever oversees one of these compartments today and has an address, without whoever asks. */
const othersOverseeing = (db: Tx, parts: RawBuilder<unknown>) =>
  db
    .selectFrom('network.mandate as m')
    .innerJoin('network.function as f', 'f.code', 'm.function')
    .innerJoin('network.person as p', 'p.id', 'm.person_id')
    .where(sql<boolean>`f.oversees && ${parts} and p.id is distinct from kernel.person_id()`)
    // Whoever is agreed to in this transaction is told as the one whom it is about.
    .where(sql<boolean>`m.confirmed_at < now()`)
    .where(sql<boolean>`kernel.today() between m.starts_on and coalesce(m.ends_on, 'infinity')`)
    .where('p.address', 'is not', null)
    .select(['p.address', 'p.language'])
    .distinct()
    .execute()
