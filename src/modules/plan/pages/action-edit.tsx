import { filled, overtaken, readForm, withErrors, type FormState } from '#kernel/form'
import type { Tx } from '#kernel/database'
import { Invalid, notFound, Redirect, type Answer, type Visit } from '#kernel/route'
import { useScene, useText } from '#kernel/scene'
import { inLanguage } from '#kernel/text'
import { Page } from '#ui/page'
import { answerMeasures, answersOf, changeWork, findActionToChange, rewordOwnAction } from '../actions.ts'
import { measuresStanding } from '../measures.ts'
import { milestonesOf } from '../milestones.ts'
import { partnersToChoose, partsIn } from '../parts.ts'
import { actionPath, actionsPath } from '../paths.ts'
import { text } from '../text.ts'
import { OwnActionForm, WorkForm, type WorkValues } from './action-form.ts'
import { ActionFields } from './action-fields.tsx'
import { ActionMilestones } from './action-milestones.tsx'
import { ActionPartners } from './action-partners.tsx'

export async function actionEdit(visit: Visit): Promise<Answer> {
  const found = await toEdit(visit)
  return found ? <ActionEdit {...found} state={filled(found.stored)} /> : notFound
}

export async function actionSave(visit: Visit): Promise<Answer> {
  const found = await toEdit(visit)
  if (!found) return notFound
  const own = found.action.kind === 'own'
  const { values, state } = own ? readForm(OwnActionForm, visit) : readForm(WorkForm, visit)
  if (!values) return new Invalid(<ActionEdit {...found} state={state} />)
  const errors = faultsIn(values, text[visit.language])
  if (Object.keys(errors).length > 0)
    return new Invalid(<ActionEdit {...found} state={withErrors(state, errors)} />)
  if (await save(visit, found.action.id, values)) return new Redirect(actionPath(found.action.id))
  // Read again: the other change may be younger than what was found above.
  const now = await toEdit(visit)
  return now ? new Invalid(<ActionEdit {...now} state={overtaken(state, now.stored)} />) : notFound
}

const faultsIn = ({ starts_on, ends_on, measures }: WorkValues, t: typeof text.nl) => ({
  ...(starts_on && ends_on && ends_on < starts_on && { ends_on: t.endsBeforeStart }),
  ...(measures?.length === 0 && { measures: t.chooseMeasure }),
})

async function save({ db, reader }: Visit, id: string, values: WorkValues): Promise<boolean> {
  const { revision, title, text: said, measures = [], ...work } = values
  const unset = { starts_on: null, ends_on: null, times_a_year: null }
  if (!(await changeWork(db, { id, revision, by: reader?.id ?? '' }, { ...unset, ...work }))) return false
  if (title && said) {
    await rewordOwnAction(db, id, { title, text: said })
    await answerMeasures(db, id, measures)
  }
  return true
}

/** Everything that the page shows, when the reader may change this action. */
async function toEdit({ db, params, today }: Visit) {
  const action = await findActionToChange(db, params.id ?? '')
  if (!action) return undefined
  return {
    action,
    stored: await storedIn(db, action),
    milestones: await milestonesOf(db, action.id),
    parts: await partsIn(db, [action.id]),
    partners: await partnersToChoose(db),
    measures: await measuresStanding(db),
    today,
  }
}

async function storedIn(db: Tx, action: NonNullable<Awaited<ReturnType<typeof findActionToChange>>>) {
  const { revision, status, starts_on, ends_on, times_a_year, progress, title, kind } = action
  const work = { revision, status, starts_on, ends_on, times_a_year, progress }
  if (kind !== 'own') return work
  const measures = (await answersOf(db, action.id)).map(answer => answer.number)
  return { ...work, title, text: action.text, measures }
}

type ActionEditProps = NonNullable<Awaited<ReturnType<typeof toEdit>>> & { readonly state: FormState }

function ActionEdit({ action, state, milestones, parts, partners, measures, today }: ActionEditProps) {
  const t = useText(text)
  const { language } = useScene()
  const title = inLanguage(action.title, language).text
  return (
    <Page
      title={t.editOf(title)}
      for="staff"
      state={state}
      crumbs={[
        { path: actionsPath, label: t.actions },
        { path: actionPath(action.id), label: title },
      ]}
    >
      <ActionFields action={action} state={state} measures={measures} />
      <ActionMilestones action={action.id} milestones={milestones} today={today} />
      <ActionPartners action={action.id} parts={parts} partners={partners} />
    </Page>
  )
}
