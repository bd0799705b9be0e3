import { sql } from 'kysely'
import { as, install } from '#kernel/as'
import { visitor, type Asker } from '#kernel/asker'
import type { Tx } from '#kernel/database'
import { record } from '#kernel/record'
import { kevin, mieke, nathalie, oscar, samira, tine } from './people.ts'

/** A reason that is long enough. */
export const REASON = 'Controle van het logboek van vandaag'
/** Everybody who oversees nothing. */
export const everybody: readonly Asker[] = [visitor, oscar, kevin, samira, nathalie, mieke]

/** How many rows somebody sees. */
export const seen = (who: Asker, tx: Tx, rows: string): Promise<number> =>
  as(who, 'journal', tx, async db => (await sql.raw(`select 1 from ${rows}`).execute(db)).rows.length)

/** Somebody calls a function of the journal, with a fresh proof unless it says otherwise. */
export const does = (who: Asker, tx: Tx, call: string, module = 'journal') =>
  as(who.kind === 'person' ? { fresh: true, ...who } : who, module, tx, db =>
    sql.raw(`select journal.${call}`).execute(db),
  )

/** Somebody begins to look at a compartment. */
export const look = (who: Asker, tx: Tx, compartment = 'open') =>
  does(who, tx, `begin_look('${compartment}', '${REASON}')`)

/** Two compartments with an entry each, both overseen by the data protection officer; for whoever may become the rules. */
export async function twoCompartments(tx: Tx): Promise<void> {
  await install('journal', tx, db =>
    sql
      .raw(
        `insert into journal.compartment (code, name) values ('plan', '{"nl": "Plan", "fr": "Plan"}');
         insert into journal.record_kind (code, module, compartment, name, breakable) values
           ('note', 'plan', 'plan', '{"nl": "Nota", "fr": "Note"}', true),
           ('sealed_note', 'plan', 'plan', '{"nl": "Gesloten nota", "fr": "Note scellée"}', false)`,
      )
      .execute(db),
  )
  await as(samira, 'network', tx, db => record(db, { act: 'read', kind: 'person', record: mieke.id }))
  await as(samira, 'plan', tx, db => record(db, { act: 'read', kind: 'note', record: mieke.id }))
  await install('journal', tx, db =>
    sql.raw(`select journal.appoint('${tine.id}', '{open,plan}', current_date, null)`).execute(db),
  )
}
