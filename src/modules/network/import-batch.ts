import { sql } from 'kysely'
import { as } from '#kernel/as'
import type { Database, Tx } from '#kernel/database'
import { record } from '#kernel/record'
import type { Fields, Line } from './directory-file.ts'
import type { LineFault } from './directory-text.ts'
import { countsOf, keepLines, type Verdict } from './kept-lines.ts'

const SERVICE = { kind: 'service', name: 'import' } as const
/** The embedded database has one connection: a page that is asked for meanwhile waits for one batch. */
const BATCH = 100

interface Taken {
  readonly id: string
  readonly person_id: string
}

/**
 * Does one batch of each file with work to do; false when there was none. Each batch is a transaction of whoever sent
 * the file, so that the policies decide as they would by hand, and it moves the counter: whoever is killed halfway
 * leaves a batch that was never begun.
 */
export async function moveImports(db: Database | Tx): Promise<boolean> {
  const taken = await as(
    SERVICE,
    'network',
    db,
    async tx => (await sql<Taken>`select * from network.take_imports()`.execute(tx)).rows,
  )
  for (const { id, person_id } of taken)
    await as({ kind: 'person', id: person_id, name: '' }, 'network', db, tx => moveImport(tx, id, person_id))
  return taken.length > 0
}

async function moveImport(db: Tx, id: string, sender: string): Promise<void> {
  if (await givenUp(db, id)) return
  // Another server may have taken it since, and its sender may have stopped it.
  const { rows } = await sql<{
    step: 'trial' | 'keep'
    read_to: number
  }>`select step, read_to from network.import
    where id = ${id} and ended_at is null for update skip locked`.execute(db)
  const [work] = rows
  if (!work) return
  const lines = await nextLines(db, id, work.read_to)
  const verdicts = await (work.step === 'keep' ? keepLines : tryLines)(db, lines, sender)
  await tell(db, id, verdicts)
  if (work.step === 'keep')
    await record(db, { act: 'imported', kind: 'person', record: id, facts: countsOf(verdicts) })
}

async function givenUp(db: Tx, id: string): Promise<boolean> {
  const { rows } = await sql<{
    refused: number | null
  }>`select network.give_up_import(${id}) as refused`.execute(db)
  const refused = rows[0]?.refused ?? null
  if (refused !== null) await record(db, { act: 'imported', kind: 'person', record: id, facts: { refused } })
  return refused !== null
}

interface StoredLine {
  readonly line: number
  readonly fields: Fields | null
  readonly fault: LineFault | null
}

async function nextLines(db: Tx, id: string, readTo: number): Promise<Line[]> {
  const { rows } = await sql<StoredLine>`select line, fields, fault from network.import_line
    where import_id = ${id} and line > ${readTo} order by line limit ${BATCH}`.execute(db)
  return rows.map(({ line, fields, fault }) =>
    fields ? { line, fields } : { line, fault: fault ?? 'wrongNumber' },
  )
}

/** A trial is the real thing, taken back. */
async function tryLines(db: Tx, lines: readonly Line[], sender: string): Promise<Verdict[]> {
  await sql`savepoint trial`.execute(db)
  const verdicts = await keepLines(db, lines, sender)
  await sql`rollback to savepoint trial`.execute(db)
  await sql`release savepoint trial`.execute(db)
  return verdicts
}

async function tell(db: Tx, id: string, verdicts: readonly Verdict[]): Promise<void> {
  await sql`update network.import_line l set result = v.result, reason = v.reason
    from jsonb_to_recordset(${JSON.stringify(verdicts)}) as v(line int, result text, reason text)
    where l.import_id = ${id} and l.line = v.line`.execute(db)
  const { added, changed, same, refused } = countsOf(verdicts)
  await sql`update network.import set added = added + ${added}, changed = changed + ${changed}, same = same + ${same},
    refused = refused + ${refused}, tries = 0, read_to = ${verdicts.at(-1)?.line ?? 0},
    ended_at = case when ${verdicts.length < BATCH} then now() end
    where id = ${id}`.execute(db)
}
