import { TextDecoder } from 'node:util'
import { empty, type FormState } from '#kernel/form'
import { record } from '#kernel/record'
import { Download, Invalid, notFound, Redirect, type Answer, type Visit } from '#kernel/route'
import { useScene, useText } from '#kernel/scene'
import { Badge, type Tone } from '#ui/badge'
import { Button } from '#ui/button'
import { ButtonRow } from '#ui/button-row'
import { FileField } from '#ui/file-field'
import { Form } from '#ui/form'
import { Hidden } from '#ui/hidden'
import { LinkButton } from '#ui/link-button'
import { Note } from '#ui/note'
import { Page } from '#ui/page'
import { SummaryList } from '#ui/summary-list'
import { Table } from '#ui/table'
import { COLUMNS, linesIn, UnreadableFile, type Line } from '../directory-file.ts'
import { directoryText } from '../directory-text.ts'
import { exportDirectory } from '../exported-directory.ts'
import { countsOf, keepLines, type Verdict } from '../kept-lines.ts'
import { isCoordination } from '../people.ts'
import { directoryImportPath, peoplePath } from '../paths.ts'
import { peopleText } from '../people-text.ts'

/** Larger files go through the command line. */
const MOST_LINES = 1000

export async function directoryExport({ db }: Visit): Promise<Answer> {
  if (!(await isCoordination(db))) return notFound
  const { csv, lines } = await exportDirectory(db)
  await record(db, { act: 'exported', kind: 'person', facts: { lines } })
  return new Download('tandem-people.csv', 'text/csv; charset=utf-8', csv)
}

export async function directoryImport({ db }: Visit): Promise<Answer> {
  return (await isCoordination(db)) ? <ImportPage state={empty} /> : notFound
}

/** Tries every line and shows what came of it; keeps it when the reader has seen that. */
export async function directoryRead(visit: Visit): Promise<Answer> {
  const { db, reader, fields, language } = visit
  if (!(await isCoordination(db))) return notFound
  const source = sourceIn(visit)
  if (source === undefined) return refuse(directoryText[language].noFile)
  if (source === null) return refuse(directoryText[language].notText)
  const lines = await readLines(source)
  if (lines instanceof UnreadableFile) return refuse(lines.told(language))
  const verdicts = await keepLines(db, lines, reader?.id)
  const counts = countsOf(verdicts)
  if (fields.step !== 'keep')
    return new Invalid(<Report source={source} verdicts={verdicts} counts={counts} />)
  await record(db, { act: 'imported', kind: 'person', facts: counts })
  return new Redirect(peoplePath)
}

/** The text of the file, or what was read before; a file that is no UTF-8 text gives null. */
function sourceIn({ fields, files }: Visit): string | null | undefined {
  const { file } = files
  if (!file || file.bytes.length === 0) return fields.source ? String(fields.source) : undefined
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(file.bytes)
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}

const refuse = (fault: string) => new Invalid(<ImportPage state={{ typed: {}, errors: { file: fault } }} />)

async function readLines(source: string): Promise<Line[] | UnreadableFile> {
  try {
    const lines: Line[] = []
    for await (const line of linesIn(only(source), MOST_LINES)) lines.push(line)
    return lines
  } catch (error) {
    if (error instanceof UnreadableFile) return error
    throw error
  }
}

async function* only(source: string) {
  yield source
}

function ImportPage({ state }: { state: FormState }) {
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
      <Form action={directoryImportPath} state={state} upload repeatable>
        <FileField state={state} name="file" label={t.file} hint={t.fileHint} accept=".csv,text/csv" />
        <Button>{t.read}</Button>
      </Form>
      <h2>{t.columns}</h2>
      <p>{t.columnsHint}</p>
      <p>
        <code lang="en">{COLUMNS.join(';')}</code>
      </p>
    </Page>
  )
}

const TONES = { added: 'ok', changed: 'info', same: 'neutral', refused: 'bad' } as const satisfies Record<
  Verdict['result'],
  Tone
>

interface ReportProps {
  readonly source: string
  readonly verdicts: readonly Verdict[]
  readonly counts: ReturnType<typeof countsOf>
}

function Report({ source, verdicts, counts }: ReportProps) {
  const t = useText(directoryText)
  const { people } = useText(peopleText)
  const { language } = useScene()
  const useful = counts.added + counts.changed > 0
  return (
    <Page title={t.reportTitle} for="staff" crumbs={[{ path: peoplePath, label: people }]}>
      <Note
        tone={counts.refused > 0 ? 'warn' : 'info'}
        title={useful ? t.reportLead : t.nothingToKeep}
        announced
      />
      <SummaryList
        items={(['added', 'changed', 'same', 'refused'] as const).map(result => ({
          term: t.results[result],
          value: String(counts[result]),
        }))}
      />
      <Form action={directoryImportPath} upload>
        <Hidden name="source" value={source} />
        <Hidden name="step" value="keep" />
        <ButtonRow>
          {useful && <Button>{t.keep}</Button>}
          <LinkButton to={directoryImportPath}>{t.other}</LinkButton>
        </ButtonRow>
      </Form>
      <Table
        caption={t.perLine}
        dense
        rows={verdicts}
        columns={[
          { header: t.line, main: true, render: ({ line }) => String(line) },
          {
            header: t.result,
            render: ({ result }) => <Badge tone={TONES[result]}>{t.results[result]}</Badge>,
          },
          { header: t.reason, render: ({ why }) => why?.(language) ?? '' },
        ]}
      />
    </Page>
  )
}
