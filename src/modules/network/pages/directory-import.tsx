import { TextDecoder } from 'node:util'
import { empty, type FormState } from '#kernel/form'
import { LARGEST_FILE } from '#kernel/guard'
import { record } from '#kernel/record'
import {
  Download,
  Invalid,
  notFound,
  Redirect,
  type Answer,
  type UploadedFile,
  type Visit,
} from '#kernel/route'
import { useScene, useText } from '#kernel/scene'
import type { Language } from '#kernel/text'
import { showInstant, showNumber } from '#kernel/dates'
import { Button } from '#ui/button'
import { FileField } from '#ui/file-field'
import { Form } from '#ui/form'
import { ItemList } from '#ui/item-list'
import { KeysetPages } from '#ui/keyset-pages'
import { Page } from '#ui/page'
import { ALL_COLUMNS, linesIn, UnreadableFile, type Line } from '../directory-file.ts'
import { directoryText } from '../directory-text.ts'
import { exportDirectory } from '../exported-directory.ts'
import { addImport, sentImports, type Import } from '../imports.ts'
import { isCoordination } from '../people.ts'
import { asking, directoryImportPath, importPath, peoplePath } from '../paths.ts'
import { peopleText } from '../people-text.ts'

/** In bytes. */
export const LARGEST_IMPORT = LARGEST_FILE
/** More lines than a usual file of that size has; more go through the command line. */
const MOST_LINES = 50_000

export async function directoryExport({ db }: Visit): Promise<Answer> {
  if (!(await isCoordination(db))) return notFound
  const { csv, lines } = await exportDirectory(db)
  await record(db, { act: 'exported', kind: 'person', facts: { lines } })
  return new Download('tandem-people.csv', 'text/csv; charset=utf-8', csv)
}

export async function directoryImport({ db, query }: Visit): Promise<Answer> {
  if (!(await isCoordination(db))) return notFound
  return <ImportForm state={empty} {...await sentImports(db, query.after)} />
}

/** Takes the file; each line is then tried in the background. A file that cannot be read is refused at once. */
export async function directoryRead({ db, files, language }: Visit): Promise<Answer> {
  if (!(await isCoordination(db))) return notFound
  const lines = await readLines(files.file, language)
  if (typeof lines === 'string')
    return new Invalid(
      <ImportForm state={{ typed: {}, errors: { file: lines } }} {...await sentImports(db, undefined)} />,
    )
  const id = await addImport(db, lines)
  await record(db, { act: 'added', kind: 'import', record: id, facts: { lines: lines.length } })
  return new Redirect(importPath(id))
}

/** The lines of the file, or why it cannot be read. */
async function readLines(file: UploadedFile | undefined, language: Language): Promise<Line[] | string> {
  const t = directoryText[language]
  if (!file || file.bytes.length === 0) return t.noFile
  const source = textOf(file.bytes)
  if (source === undefined) return t.notText
  try {
    const lines: Line[] = []
    for await (const line of linesIn(piecesOf(source), MOST_LINES)) lines.push(line)
    return lines.length > 0 ? lines : t.noLines
  } catch (error) {
    if (error instanceof UnreadableFile) return error.told(language)
    throw error
  }
}

function textOf(bytes: Buffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}

const PIECE = 64 * 1024

/** Whole lines, so that no letter is cut in two; no more of a hostile file is read than it takes to refuse it. */
async function* piecesOf(source: string) {
  for (let at = 0; at < source.length;) {
    const end = source.indexOf('\n', at + PIECE) + 1 || source.length
    yield source.slice(at, end)
    at = end
  }
}

interface ImportFormProps {
  readonly state: FormState
  readonly sent: readonly Import[]
  readonly next: string | undefined
}

function ImportForm({ state, sent, next }: ImportFormProps) {
  const t = useText(directoryText)
  const { people } = useText(peopleText)
  return (
    <Page
      title={t.importTitle}
      for="staff"
      lead={t.importLead}
      state={state}
      crumbs={[{ path: peoplePath, label: people }]}
    >
      <Form action={directoryImportPath} state={state} upload>
        <FileField state={state} name="file" label={t.file} hint={t.fileHint} accept=".csv,text/csv" />
        <Button>{t.read}</Button>
      </Form>
      {sent.length > 0 && <Sent sent={sent} next={next} />}
      <h2>{t.columns}</h2>
      <p>{t.columnsHint}</p>
      <p>
        <code lang="en">{ALL_COLUMNS.join(';')}</code>
      </p>
    </Page>
  )
}

function Sent({ sent, next }: Omit<ImportFormProps, 'state'>) {
  const t = useText(directoryText)
  const { language } = useScene()
  return (
    <>
      <h2>{t.sentFiles}</h2>
      <p>{t.sentHint}</p>
      <ItemList
        items={sent.map(file => ({
          title: t.importOf(showInstant(language, file.sent_at)),
          to: importPath(file.id),
          note: t.linesOf(showNumber(language, file.lines)),
          aside: t.states[stateOf(file)],
        }))}
      />
      <KeysetPages label={t.sentFiles} next={next && asking(directoryImportPath, { after: next })} />
    </>
  )
}

function stateOf({ step, ended_at, stopped }: Import): keyof typeof directoryText.nl.states {
  if (stopped) return 'stopped'
  if (ended_at === null) return step
  return step === 'keep' ? 'kept' : 'tried'
}
