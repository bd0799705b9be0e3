import { sql } from 'kysely'
import { within } from '#kernel/as'
import type { Tx } from '#kernel/database'
import { record } from '#kernel/record'
import { changeMandate, giveMandate } from './mandates.ts'

/** The mandates of somebody that the reader may end and give to another, and those for which nobody else acts. */
export const mandatesToPass = (db: Tx, person: string) =>
  db
    .selectFrom('network.mandate as m')
    .innerJoin('network.partner as o', 'o.id', 'm.partner_id')
    .innerJoin('network.function as f', 'f.code', 'm.function')
    .where('m.person_id', '=', person)
    .where(sql<boolean>`coalesce(m.ends_on, 'infinity') >= kernel.today()`)
    .where(sql<boolean>`network.may_change_mandate(m.id)`)
    .where(
      sql<boolean>`(network.holds('regional_coordinator') or m.seat_id = any ((select network.seats_to_fill())::uuid[])
        or m.function = any ((select network.open_functions())::text[]) and network.may_act_for(m.partner_id))`,
    )
    .select([
      'm.id',
      'm.partner_id',
      'm.function',
      'm.seat_id',
      'm.territory_id',
      'm.stands_in',
      'm.starts_on',
      'm.ends_on',
      'm.revision',
    ])
    .leftJoin('network.territory as t', 't.id', 'm.territory_id')
    .select(['o.name as partner', 'o.slug', 'f.name as function_name', 't.name as territory'])
    .select(
      sql<boolean>`f.acts_for and not exists (
        select from network.mandate other join network.function g on g.code = other.function
        where other.partner_id = m.partner_id and other.person_id <> m.person_id and g.acts_for
          and kernel.today() between other.starts_on and coalesce(other.ends_on, 'infinity'))`.as('alone'),
    )
    .orderBy('o.slug')
    .orderBy('m.id')
    .execute()

export type Passed = Awaited<ReturnType<typeof mandatesToPass>>[number]

interface HandOver {
  readonly to: string
  /** The last day of whoever leaves; the other begins on the next. */
  readonly last_on: string
}

/** Gives mandates to somebody else and ends them for whoever leaves, all or none of them. */
export const handOver = (db: Tx, mandates: readonly Passed[], { to, last_on }: HandOver): Promise<void> =>
  within('network', db, async tx => {
    for (const mandate of mandates) await pass(tx, mandate, { to, last_on })
  })

/** Of a seat the one rises before the other sits down; for a partner the other comes before the one leaves. */
async function pass(tx: Tx, mandate: Passed, { to, last_on }: HandOver): Promise<void> {
  const {
    id,
    revision,
    starts_on,
    partner_id,
    function: held,
    territory_id,
    seat_id,
    stands_in,
    ends_on,
  } = mandate
  const give = async () => {
    const given = await giveMandate(tx, {
      person_id: to,
      partner_id,
      function: held,
      territory_id,
      starts_on: dayAfter(last_on),
      ends_on: ends_on !== null && ends_on > last_on ? ends_on : null,
      ...(seat_id !== null && { seat_id, stands_in }),
    })
    await record(tx, { act: 'added', kind: 'mandate', record: given, facts: { function: held } })
  }
  const end = async () => {
    await changeMandate(tx, { id, revision }, { starts_on, ends_on: last_on })
    await record(tx, { act: 'ended', kind: 'mandate', record: id })
  }
  for (const step of seat_id === null ? [give, end] : [end, give]) await step()
}

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
