import { TextDecoder } from 'node:util'
import { empty, filled, readForm, withErrors, type FormState } from '#kernel/form'
import { Invalid, notFound, Redirect, type Answer, type Visit } from '#kernel/route'
import { useText } from '#kernel/scene'
import { Button } from '#ui/button'
import { FileField } from '#ui/file-field'
import { Form } from '#ui/form'
import { Page } from '#ui/page'
import { TextArea } from '#ui/text-area'
import { addLanguage, draftsOfTheme } from '../added-language.ts'
import { draftText } from '../draft-text.ts'
import { holdDrafts, holdsCoordination } from '../drafts.ts'
import { keepReading } from '../kept-reading.ts'
import { draftPath, draftsPath, importPath } from '../paths.ts'
import { readPlan } from '../reading/read-plan.ts'
import { KeepForm, SourceForm } from './import-form.ts'
import { ReadingPage } from './reading-page.tsx'

export async function importPage({ db }: Visit): Promise<Answer> {
  return (await holdsCoordination(db)) ? <ImportPage state={empty} /> : notFound
}

/** Shows what was read; keeps it only when the reader has seen it and asks so. */
export async function importRead(visit: Visit): Promise<Answer> {
  if (!(await holdsCoordination(visit.db))) return notFound
  const source = sourceIn(visit)
  const refused = refusal(source, visit)
  if (refused || !source)
    return new Invalid(
      <ImportPage state={{ typed: visit.fields, errors: { [sourceField(visit)]: refused ?? '' } }} />,
    )
  if (visit.fields.step === 'keep') return keep(visit, source)
  return visit.fields.step === 'add' ? add(visit, source) : show(visit, source)
}

const sourceField = ({ files }: Visit) => (files.file && files.file.bytes.length > 0 ? 'file' : 'source')

/** Nothing is kept yet: like a form that is not right yet, the page asks for the reader's confirmation. */
async function show(visit: Visit, source: string): Promise<Answer> {
  const reading = readPlan(source)
  const drafts = await draftsOfTheme(visit.db, reading.theme)
  const [from, until] = periodIn(source, visit.today)
  const state = filled({ source, starts_on: from, ends_on: until })
  return new Invalid(<ReadingPage reading={reading} source={source} drafts={drafts} state={state} />)
}

async function keep(visit: Visit, source: string): Promise<Answer> {
  const reading = readPlan(source)
  const { values, state } = readForm(KeepForm, visit)
  const drafts = await draftsOfTheme(visit.db, reading.theme)
  if (!values)
    return new Invalid(<ReadingPage reading={reading} source={source} drafts={drafts} state={state} />)
  const t = draftText[visit.language]
  const errors = {
    ...(values.title.nl || values.title.fr ? {} : { title_nl: t.titleNeeded }),
    ...(values.ends_on <= values.starts_on ? { ends_on: t.endsBeforeStart } : {}),
  }
  if (Object.keys(errors).length > 0)
    return new Invalid(
      <ReadingPage reading={reading} source={source} drafts={drafts} state={withErrors(state, errors)} />,
    )
  const { title, starts_on, ends_on } = values
  const draft = await keepReading(visit.db, reading, {
    title,
    starts_on,
    ends_on,
    source,
    by: visit.reader?.id ?? null,
  })
  return new Redirect(draftPath(draft))
}

/** Adds the text to a draft, as what it says in its own language. */
async function add(visit: Visit, source: string): Promise<Answer> {
  const reading = readPlan(source)
  const drafts = await draftsOfTheme(visit.db, reading.theme)
  const draft = drafts.find(({ id }) => id === visit.fields.draft)
  if (!draft) return notFound
  await holdDrafts(visit.db, draft.id)
  await addLanguage(visit.db, draft.id, reading)
  return new Redirect(draftPath(draft.id))
}

/** The text of the file, or what was pasted; a file that is no UTF-8 text gives null. */
function sourceIn(visit: Visit): string | null | undefined {
  const { file } = visit.files
  if (!file || file.bytes.length === 0) return readForm(SourceForm, visit).values?.source
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file.bytes)
  } catch {
    return null
  }
}

function refusal(source: string | null | undefined, { language }: Visit): string | undefined {
  const t = draftText[language]
  if (source === undefined) return t.nothingGiven
  if (source === null || source.includes('\0')) return t.notText
  return readPlan(source).measures.length === 0 ? t.nothingFound : undefined
}

/** The years that the text itself names, or the next five. */
function periodIn(source: string, today: string): [string, string] {
  const [, from, until] = /\b(20\d\d)\s?[-–]\s?(20\d\d|\d\d)\b/.exec(source) ?? []
  if (!from || !until) return [`${Number(today.slice(0, 4))}-01-01`, `${Number(today.slice(0, 4)) + 4}-12-31`]
  return [`${from}-01-01`, `${until.length === 2 ? `20${until}` : until}-12-31`]
}

function ImportPage({ state }: { state: FormState }) {
  const t = useText(draftText)
  return (
    <Page
      title={t.importTitle}
      for="staff"
      lead={t.importLead}
      state={state}
      crumbs={[{ path: draftsPath, label: t.draftsTitle }]}
    >
      <Form action={importPath} state={state} upload>
        <FileField state={state} name="file" label={t.file} hint={t.fileHint} accept=".txt,text/plain" />
        <TextArea state={state} name="source" label={t.paste} rows={12} />
        <Button>{t.read}</Button>
      </Form>
    </Page>
  )
}
