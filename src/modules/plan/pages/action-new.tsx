import { readForm, withErrors, type FormState } from '#kernel/form'
import { Invalid, notFound, Redirect, type Answer, type Visit } from '#kernel/route'
import { useScene, useText } from '#kernel/scene'
import { inLanguage } from '#kernel/text'
import { Button } from '#ui/button'
import { ButtonRow } from '#ui/button-row'
import { Choices } from '#ui/choices'
import { Form } from '#ui/form'
import { LinkButton } from '#ui/link-button'
import { Page } from '#ui/page'
import { addOwnAction } from '../actions.ts'
import { measuresStanding } from '../measures.ts'
import { partnersActedFor } from '../parts.ts'
import { actionEditPath, actionsPath, newActionPath } from '../paths.ts'
import { text } from '../text.ts'
import { NewActionForm } from './action-form.ts'
import { WordFields } from './action-fields.tsx'

export async function actionNew(visit: Visit): Promise<Answer> {
  const found = await toAdd(visit)
  if (!found) return notFound
  const [only] = found.partners
  const lead = found.partners.length === 1 && only ? { lead: only.id } : {}
  return (
    <ActionNew {...found} state={{ typed: { measures: [visit.query.measure ?? ''], ...lead }, errors: {} }} />
  )
}

export async function actionAdd(visit: Visit): Promise<Answer> {
  const found = await toAdd(visit)
  if (!found) return notFound
  const { values, state } = readForm(NewActionForm, visit)
  if (!values) return new Invalid(<ActionNew {...found} state={state} />)
  const first = found.measures.find(({ number }) => values.measures.includes(number))
  if (!first)
    return new Invalid(
      <ActionNew {...found} state={withErrors(state, { measures: text[visit.language].chooseMeasure })} />,
    )
  const by = visit.reader?.id ?? ''
  const id = await addOwnAction(visit.db, { ...values, chapter: first.chapter_id, by })
  return new Redirect(actionEditPath(id))
}

/** What the page offers, when the reader acts for somebody and there is a plan. */
async function toAdd({ db }: Visit) {
  const partners = await partnersActedFor(db)
  const measures = await measuresStanding(db)
  return partners.length > 0 && measures.length > 0 ? { partners, measures } : undefined
}

type ActionNewProps = NonNullable<Awaited<ReturnType<typeof toAdd>>> & { readonly state: FormState }

function ActionNew({ partners, measures, state }: ActionNewProps) {
  const t = useText(text)
  const { language } = useScene()
  return (
    <Page
      title={t.newActionTitle}
      for="staff"
      lead={t.newActionLead}
      state={state}
      crumbs={[{ path: actionsPath, label: t.actions }]}
    >
      <Form action={newActionPath} state={state}>
        <Choices
          state={state}
          name="lead"
          label={t.leadField}
          options={partners.map(({ id, name }) => ({ value: id, label: inLanguage(name, language).text }))}
        />
        <WordFields state={state} measures={measures} />
        <ButtonRow>
          <Button>{t.add}</Button>
          <LinkButton to={actionsPath}>{t.cancel}</LinkButton>
        </ButtonRow>
      </Form>
    </Page>
  )
}
