import { showInstant, showNumber } from '#kernel/dates'
import { record } from '#kernel/record'
import { notFound, Redirect, type Answer, type Visit } from '#kernel/route'
import { useScene, useText } from '#kernel/scene'
import { Button } from '#ui/button'
import { ButtonRow } from '#ui/button-row'
import { Form } from '#ui/form'
import { LinkButton } from '#ui/link-button'
import { Note } from '#ui/note'
import { Page } from '#ui/page'
import { Progress } from '#ui/progress'
import { SummaryList } from '#ui/summary-list'
import { directoryText } from '../directory-text.ts'
import { beginStep, findImport, forgetImport, reportOf, stopImport, type Import } from '../imports.ts'
import {
  directoryImportPath,
  importKeepPath,
  importPath,
  importRemovalPath,
  importStopPath,
  importTrialPath,
  peoplePath,
} from '../paths.ts'
import { peopleText } from '../people-text.ts'
import { ImportReport, type ReportProps } from './import-report.tsx'

/** In seconds. */
const REFRESH = 3

export async function sentImport({ db, params: { id = '' }, query }: Visit): Promise<Answer> {
  const file = await findImport(db, id)
  if (!file) return notFound
  if (file.ended_at === null) return <UnderWay file={file} />
  const refusedOnly = query.show === 'refused'
  const after = /^\d{1,7}$/.test(query.after ?? '') ? Number(query.after) : 0
  return <Ended file={file} refusedOnly={refusedOnly} {...await reportOf(db, id, { refusedOnly, after })} />
}

export const importStep =
  (step: Import['step']) =>
  async ({ db, params: { id = '' } }: Visit): Promise<Answer> => {
    if (!(await findImport(db, id))) return notFound
    await beginStep(db, id, step)
    return new Redirect(importPath(id))
  }

export async function importStop({ db, params: { id = '' } }: Visit): Promise<Answer> {
  if (!(await findImport(db, id))) return notFound
  await stopImport(db, id)
  return new Redirect(importPath(id))
}

export async function importForget({ db, params: { id = '' } }: Visit): Promise<Answer> {
  if (!(await findImport(db, id))) return notFound
  await forgetImport(db, id)
  await record(db, { act: 'ended', kind: 'import', record: id })
  return new Redirect(directoryImportPath)
}

function useTitle({ sent_at }: Import) {
  const t = useText(directoryText)
  const { people } = useText(peopleText)
  const crumbs = [
    { path: peoplePath, label: people },
    { path: directoryImportPath, label: t.importTitle },
  ]
  return { title: t.importOf(showInstant(useScene().language, sent_at)), crumbs, for: 'staff' } as const
}

function UnderWay({ file }: { file: Import }) {
  const t = useText(directoryText)
  const { language } = useScene()
  const done = file.added + file.changed + file.same + file.refused
  const number = (count: number) => showNumber(language, count)
  return (
    <Page {...useTitle(file)} lead={t.mayLeave} refreshes={REFRESH}>
      <Progress
        label={file.step === 'keep' ? t.keeping : t.trying}
        state={done === 0 ? t.waiting : t.progress(number(done), number(file.lines))}
        value={done}
        max={file.lines}
        refreshes
        stop={
          <Form action={importStopPath(file.id)}>
            <Button kind="quiet">{t.stop}</Button>
          </Form>
        }
      />
    </Page>
  )
}

function Ended({ file, ...report }: { file: Import } & Omit<ReportProps, 'file'>) {
  const t = useText(directoryText)
  const { language } = useScene()
  return (
    <Page {...useTitle(file)} lead={t.linesOf(showNumber(language, file.lines))}>
      <Note {...useOutcome(file)} announced />
      <SummaryList
        items={(['added', 'changed', 'same', 'refused'] as const).map(result => ({
          term: t.results[result],
          value: showNumber(language, file[result]),
        }))}
      />
      <NextSteps file={file} />
      <ImportReport file={file} {...report} />
    </Page>
  )
}

/** What came of it, in a sentence. */
function useOutcome({ step, stopped, added, changed, refused }: Import) {
  const t = useText(directoryText)
  const tone = refused > 0 ? ('warn' as const) : ('info' as const)
  if (stopped) return { tone: 'warn', title: step === 'keep' ? t.stoppedKeep : t.stoppedTrial } as const
  if (step === 'trial') return { tone, title: added + changed > 0 ? t.reportLead : t.nothingToKeep }
  return refused > 0 ? { tone, title: t.keptBut } : { tone: 'ok' as const, title: t.kept }
}

/** The one thing to do now, the others beside it. */
function NextSteps({ file: { id, step, stopped, added, changed, refused } }: { file: Import }) {
  const t = useText(directoryText)
  const keeps = step === 'keep' ? stopped : !stopped && added + changed > 0
  const again = !keeps && (stopped || refused > 0)
  return (
    <ButtonRow>
      {keeps && (
        <Form action={importKeepPath(id)}>
          <Button>{stopped ? t.goOn : t.keep}</Button>
        </Form>
      )}
      {again && (
        <Form action={importTrialPath(id)}>
          <Button>{t.again}</Button>
        </Form>
      )}
      <LinkButton to={directoryImportPath}>{t.other}</LinkButton>
      <Form action={importRemovalPath(id)}>
        <Button kind="quiet">{t.forget}</Button>
      </Form>
    </ButtonRow>
  )
}
