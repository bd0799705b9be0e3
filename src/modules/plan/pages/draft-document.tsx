import { bilingual, day, form, localised, whole } from '#kernel/field'
import { filled, overtaken, readForm, withErrors, type FormState } from '#kernel/form'
import { Invalid, notFound, Redirect, type Answer, type Visit } from '#kernel/route'
import { useText } from '#kernel/scene'
import { Button } from '#ui/button'
import { ButtonRow } from '#ui/button-row'
import { DateField } from '#ui/date-field'
import { Form } from '#ui/form'
import { Hidden } from '#ui/hidden'
import { LinkButton } from '#ui/link-button'
import { LocalisedField } from '#ui/localised-field'
import { Page } from '#ui/page'
import { draftText } from '../draft-text.ts'
import { describeDraft, holdDrafts, nameChapter } from '../drafts.ts'
import { draftDocumentPath, draftPath } from '../paths.ts'
import { findVersion } from '../versions.ts'

const DocumentForm = form({
  revision: whole(1, 1_000_000),
  title: localised(200),
  chapter: bilingual(200),
  starts_on: day(),
  ends_on: day(),
})

export async function draftDocument(visit: Visit): Promise<Answer> {
  const draft = await draftIn(visit)
  return draft ? <DraftDocument id={draft.id} state={filled(storedIn(draft))} /> : notFound
}

export async function draftDocumentSave(visit: Visit): Promise<Answer> {
  await holdDrafts(visit.db, visit.params.id ?? '')
  const draft = await draftIn(visit)
  if (!draft) return notFound
  const { values, state } = readForm(DocumentForm, visit)
  if (!values) return new Invalid(<DraftDocument id={draft.id} state={state} />)
  const { revision, chapter, ...document } = values
  if (document.ends_on <= document.starts_on) {
    const errors = { ends_on: draftText[visit.language].endsBeforeStart }
    return new Invalid(<DraftDocument id={draft.id} state={withErrors(state, errors)} />)
  }
  if (!(await describeDraft(visit.db, draft.id, revision, document)))
    return new Invalid(<DraftDocument id={draft.id} state={overtaken(state, storedIn(draft))} />)
  await nameChapter(visit.db, draft.chapter_id, chapter)
  return new Redirect(draftPath(draft.id))
}

async function draftIn({ db, params }: Visit) {
  const version = await findVersion(db, params.id ?? '')
  return version?.status === 'draft' ? version : undefined
}

const storedIn = ({
  revision,
  title,
  chapter,
  starts_on,
  ends_on,
}: NonNullable<Awaited<ReturnType<typeof draftIn>>>) => ({
  revision,
  title,
  chapter,
  starts_on,
  ends_on,
})

function DraftDocument({ id, state }: { id: string; state: FormState }) {
  const t = useText(draftText)
  return (
    <Page title={t.document} for="staff" state={state} crumbs={[{ path: draftPath(id), label: t.back }]}>
      <Form action={draftDocumentPath(id)} state={state}>
        <Hidden name="revision" value={String(state.typed.revision ?? '')} />
        <LocalisedField state={state} name="title" label={t.titleField} hint={t.titleHint} />
        <LocalisedField state={state} name="chapter" label={t.chapterField} hint={t.chapterHint} />
        <DateField state={state} name="starts_on" label={t.startsOn} />
        <DateField state={state} name="ends_on" label={t.endsOn} />
        <ButtonRow>
          <Button>{t.save}</Button>
          <LinkButton to={draftPath(id)}>{t.cancel}</LinkButton>
        </ButtonRow>
      </Form>
    </Page>
  )
}
