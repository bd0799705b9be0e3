import { readForm } from '#kernel/form'
import { Invalid, notFound, Redirect, type Answer, type Visit } from '#kernel/route'
import { findActionToChange } from '../actions.ts'
import { addMilestone, reachMilestone, reopenMilestone } from '../milestones.ts'
import { addPart, partnersToChoose, removePart } from '../parts.ts'
import { actionEditPath } from '../paths.ts'
import { text } from '../text.ts'
import { MilestoneForm, PartForm } from './action-form.ts'
import { RefusedPart } from './refused-part.tsx'
import { MilestoneFields } from './action-milestones.tsx'
import { PartFields } from './action-partners.tsx'

export async function milestoneAdd(visit: Visit): Promise<Answer> {
  const action = await findActionToChange(visit.db, visit.params.id ?? '')
  if (!action) return notFound
  const { values, state } = readForm(MilestoneForm, visit)
  const t = text[visit.language]
  if (!values)
    return new Invalid(
      <RefusedPart action={action} title={t.addMilestone} state={state}>
        <MilestoneFields action={action.id} state={state} />
      </RefusedPart>,
    )
  await addMilestone(visit.db, { action_id: action.id, title: values.milestone_title, due_on: values.due_on })
  return new Redirect(`${actionEditPath(action.id)}#milestones`)
}

const milestoneIn = ({ id = '', milestone = '' }: Visit['params']) => ({ action: id, id: milestone })

export async function milestoneReached({ db, params, today }: Visit): Promise<Answer> {
  const reached = await reachMilestone(db, milestoneIn(params), today)
  return reached ? new Redirect(`${actionEditPath(params.id ?? '')}#milestones`) : notFound
}

export async function milestoneReopened({ db, params }: Visit): Promise<Answer> {
  const reopened = await reopenMilestone(db, milestoneIn(params))
  return reopened ? new Redirect(`${actionEditPath(params.id ?? '')}#milestones`) : notFound
}

export async function partAdd(visit: Visit): Promise<Answer> {
  const action = await findActionToChange(visit.db, visit.params.id ?? '')
  if (!action) return notFound
  const { values, state } = readForm(PartForm, visit)
  if (!values)
    return new Invalid(
      <RefusedPart action={action} title={text[visit.language].addPartner} state={state}>
        <PartFields action={action.id} state={state} partners={await partnersToChoose(visit.db)} />
      </RefusedPart>,
    )
  await addPart(visit.db, { action_id: action.id, partner_id: values.partner, role: values.role })
  return new Redirect(`${actionEditPath(action.id)}#partners`)
}

export async function partRemove(visit: Visit): Promise<Answer> {
  const { values } = readForm(PartForm, visit)
  const id = visit.params.id ?? ''
  const removed =
    values && (await removePart(visit.db, { action_id: id, partner_id: values.partner, role: values.role }))
  return removed ? new Redirect(`${actionEditPath(id)}#partners`) : notFound
}
