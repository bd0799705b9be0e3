import { sql } from 'kysely'
import { as } from '#kernel/as'
import type { Tx } from '#kernel/database'
import { tine } from './people.ts'

/** An entry as oversight sees it. */
export interface SeenEntry {
  readonly module: string
  readonly asker: string | null
  readonly act: string
  readonly kind: string | null
  readonly reason: string | null
  readonly facts: Readonly<Record<string, unknown>>
}

/** What the journal says, the first first, as the data protection officer sees it who begins a look at the open workspaces. */
export const entriesSeen = (tx: Tx): Promise<SeenEntry[]> =>
  as(tine, 'journal', tx, async db => {
    await sql`select journal.begin_look('open', 'Controle op verzoek van een betrokkene')`.execute(db)
    const { rows } =
      await sql<SeenEntry>`select module, asker, act, kind, reason, facts from journal.seen_entries
      where not (module = 'journal' and asker = ${tine.id}) order by id`.execute(db)
    return rows
  })
