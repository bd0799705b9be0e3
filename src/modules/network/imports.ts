import { sql } from 'kysely'
import type { Tx } from '#kernel/database'
import type { Line } from './directory-file.ts'

const PAGE = 50
const AT_ONCE = 5_000

const imports = (db: Tx) =>
  db
    .selectFrom('network.import as i')
    .select(['i.id', 'i.sent_at', 'i.step', 'i.lines', 'i.ended_at', 'i.stopped'])
    .select(['i.added', 'i.changed', 'i.same', 'i.refused'])

export type Import = NonNullable<Awaited<ReturnType<typeof findImport>>>

export const findImport = (db: Tx, id: string) => imports(db).where('i.id', '=', id).executeTakeFirst()

/** What the reader has sent, the last first. */
export async function sentImports(db: Tx, after: string | undefined) {
  const found = await imports(db)
    .$if(after !== undefined, query =>
      query.where(
        sql<boolean>`(i.sent_at, i.id) < (select l.sent_at, l.id from network.import l where l.id = ${after})`,
      ),
    )
    .orderBy('i.sent_at', 'desc')
    .orderBy('i.id', 'desc')
    .limit(PAGE + 1)
    .execute()
  return { sent: found.slice(0, PAGE), next: found.length > PAGE ? found[PAGE - 1]?.id : undefined }
}

/** Keeps the lines of a file to work on; nothing of them is done yet. */
export async function addImport(db: Tx, lines: readonly Line[]): Promise<string> {
  const { id } = await db
    .insertInto('network.import')
    .values({ sent_by_id: sql<string>`kernel.person_id()`, lines: lines.length })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (let at = 0; at < lines.length; at += AT_ONCE)
    await sql`insert into network.import_line (import_id, line, fields, fault)
      select ${id}, l.line, l.fields, l.fault
      from jsonb_to_recordset(${JSON.stringify(lines.slice(at, at + AT_ONCE))}) as l(line int, fields jsonb, fault text)`.execute(
      db,
    )
  return id
}

/** Begins a step from the first line; not while there is work, and nothing is kept that was not tried to the end. */
export const beginStep = (db: Tx, id: string, step: Import['step']) =>
  db
    .updateTable('network.import')
    .set({ step, read_to: 0, added: 0, changed: 0, same: 0, refused: 0, tries: 0 })
    .set({ ended_at: null, stopped: false })
    .where('id', '=', id)
    .where('ended_at', 'is not', null)
    .$if(step === 'keep', query => query.where(sql<boolean>`(step = 'keep' or not stopped)`))
    .execute()

/** Stops the work after the batch that is under way; what was kept stays. */
export const stopImport = (db: Tx, id: string) =>
  db
    .updateTable('network.import')
    .set({ ended_at: sql<Date>`now()`, stopped: true })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute()

/** Forgets the file and its report. */
export const forgetImport = (db: Tx, id: string) =>
  db.deleteFrom('network.import').where('id', '=', id).execute()

interface Asked {
  readonly refusedOnly: boolean
  /** The last line of the page before. */
  readonly after: number
}

/** What became of each line, a page of it. */
export async function reportOf(db: Tx, id: string, { refusedOnly, after }: Asked) {
  const found = await db
    .selectFrom('network.import_line')
    .where('import_id', '=', id)
    .where('line', '>', after)
    .where('result', 'is not', null)
    .$if(refusedOnly, query => query.where('result', '=', 'refused'))
    .select(['line', 'result', 'reason'])
    .orderBy('line')
    .limit(PAGE + 1)
    .execute()
  const next = found.length > PAGE ? found[PAGE - 1]?.line : undefined
  return { rows: found.slice(0, PAGE), next, isFirst: after === 0 }
}
