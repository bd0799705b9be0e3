import { form, localised, whole } from '#kernel/field'
import { filled, overtaken, readForm, type FormState } from '#kernel/form'
import { Invalid, notFound, Redirect, type Answer, type Visit } from '#kernel/route'
import { useText } from '#kernel/scene'
import { Button } from '#ui/button'
import { ButtonRow } from '#ui/button-row'
import { Form } from '#ui/form'
import { Hidden } from '#ui/hidden'
import { LinkButton } from '#ui/link-button'
import { LocalisedField } from '#ui/localised-field'
import { Page } from '#ui/page'
import { draftText } from '../draft-text.ts'
import { confirm, findDraftText, reword } from '../draft-words.ts'
import { holdDrafts, pairAction, type DraftText } from '../drafts.ts'
import { draftPath, draftTextPath } from '../paths.ts'
import { findVersion } from '../versions.ts'

const KINDS = ['measure', 'mission', 'action'] as const
const WordsForm = form({ revision: whole(1, 1_000_000), title: localised(300), text: localised(20_000) })

export async function draftTextEdit(visit: Visit): Promise<Answer> {
  const found = await textIn(visit)
  return found ? <DraftTextEdit {...found} state={filled(storedIn(found.text))} /> : notFound
}

export async function draftTextSave(visit: Visit): Promise<Answer> {
  await holdDrafts(visit.db, visit.params.id ?? '')
  const found = await textIn(visit)
  if (!found) return notFound
  const { values, state } = readForm(WordsForm, visit)
  if (!values) return new Invalid(<DraftTextEdit {...found} state={state} />)
  const { revision, ...words } = values
  if (!(await reword(visit.db, found.place, revision, words)))
    return new Invalid(<DraftTextEdit {...found} state={overtaken(state, storedIn(found.text))} />)
  return new Redirect(`${draftPath(found.place.draft)}#text-${found.place.key}`)
}

export async function draftTextConfirm(visit: Visit): Promise<Answer> {
  await holdDrafts(visit.db, visit.params.id ?? '')
  const found = await textIn(visit)
  if (!found || !(await confirm(visit.db, found.place))) return notFound
  return new Redirect(`${draftPath(found.place.draft)}#text-${found.place.key}`)
}

export async function draftActionPair(visit: Visit): Promise<Answer> {
  await holdDrafts(visit.db, visit.params.id ?? '')
  const found = await textIn({ ...visit, params: { ...visit.params, kind: 'action' } })
  const to = String(visit.fields.action ?? '')
  if (!found || !visit.reader) return notFound
  const { draft, key: from } = found.place
  const chosen = await pairAction(visit.db, { draft, from, to, by: visit.reader.id })
  return chosen ? new Redirect(`${draftPath(draft)}#text-${chosen}`) : notFound
}

async function textIn({ db, params }: Visit) {
  const kind = KINDS.find(each => each === params.kind)
  const version = await findVersion(db, params.id ?? '')
  if (!kind || version?.status !== 'draft') return undefined
  const place = { draft: version.id, kind, key: params.key ?? '' }
  const text = await findDraftText(db, place)
  return text && { place, text }
}

const storedIn = ({ revision, title, text }: DraftText) => ({ revision, title, text })

type DraftTextEditProps = NonNullable<Awaited<ReturnType<typeof textIn>>> & { readonly state: FormState }

function DraftTextEdit({ place: { draft, kind, key }, state }: DraftTextEditProps) {
  const t = useText(draftText)
  const name = `${t.kinds[kind]} ${kind === 'measure' ? key : ''}`.trim()
  return (
    <Page
      title={t.editTitle(name)}
      for="staff"
      state={state}
      crumbs={[{ path: draftPath(draft), label: t.back }]}
    >
      <Form action={draftTextPath(draft, kind, key)} state={state}>
        <Hidden name="revision" value={String(state.typed.revision ?? '')} />
        <LocalisedField
          state={state}
          name="title"
          label={kind === 'measure' ? t.short : t.title}
          {...(kind === 'measure' ? { hint: t.shortHint } : {})}
        />
        <LocalisedField state={state} name="text" label={t.text} rows={10} optional={kind === 'mission'} />
        <ButtonRow>
          <Button>{t.save}</Button>
          <LinkButton to={draftPath(draft)}>{t.cancel}</LinkButton>
        </ButtonRow>
      </Form>
    </Page>
  )
}
