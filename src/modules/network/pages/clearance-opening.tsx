import { form, lines } from '#kernel/field'
import { empty, readForm, withErrors, type FormState } from '#kernel/form'
import { Invalid, notFound, Redirect, type Answer, type Visit } from '#kernel/route'
import { useText } from '#kernel/scene'
import { Button } from '#ui/button'
import { ButtonRow } from '#ui/button-row'
import { Form } from '#ui/form'
import { LinkButton } from '#ui/link-button'
import { Page } from '#ui/page'
import { TextArea } from '#ui/text-area'
import { clearanceText } from '../clearance-text.ts'
import { breakGlass, mayBreakGlass, openClearances } from '../clearances.ts'
import { findPerson, isCoordination } from '../people.ts'
import { clearanceEmergencyPath, clearanceOpeningPath, clearancesPath, personPath } from '../paths.ts'

const ReasonForm = form({ reason: lines(500) })
/** What the journal asks of a reason too. */
const SHORTEST = 10

/** The coordination says why it opens the clearances of somebody else. */
export async function clearanceOpen(visit: Visit): Promise<Answer> {
  const person = await personOf(visit)
  if (!person || !(await isCoordination(visit.db))) return notFound
  return answer(visit, person, false)
}

/** A colleague who otherwise may not opens them in an emergency. */
export async function clearanceEmergency(visit: Visit): Promise<Answer> {
  const person = await personOf(visit)
  if (!person || !(await mayBreakGlass(visit.db))) return notFound
  return <ClearanceOpening person={person} emergency state={empty} />
}

export async function clearanceBreak(visit: Visit): Promise<Answer> {
  const person = await personOf(visit)
  if (!person || !(await mayBreakGlass(visit.db))) return notFound
  return answer(visit, person, true)
}

async function personOf({ db, params, reader }: Visit) {
  const person = await findPerson(db, params.id ?? '')
  return person?.id === reader?.id ? undefined : person
}

type Person = NonNullable<Awaited<ReturnType<typeof findPerson>>>

async function answer(visit: Visit, person: Person, emergency: boolean): Promise<Answer> {
  const refuse = (state: FormState) =>
    new Invalid(<ClearanceOpening person={person} emergency={emergency} state={state} />)
  const { reason, state } = reasonIn(visit)
  if (reason === undefined) return refuse(state)
  await (emergency ? breakGlass : openClearances)(visit.db, person.id, reason)
  return new Redirect(clearancesPath(person.id))
}

/** The reason that somebody gives, or what is wrong with it. */
export function reasonIn(visit: Visit): { readonly reason?: string; readonly state: FormState } {
  const { values, state } = readForm(ReasonForm, visit)
  if (!values) return { state }
  return Array.from(values.reason).length < SHORTEST
    ? { state: withErrors(state, { reason: clearanceText[visit.language].reasonShort }) }
    : { reason: values.reason, state }
}

interface ClearanceOpeningProps {
  readonly person: Person
  readonly emergency: boolean
  readonly state: FormState
}

/** Asks why, before anything is shown. */
export function ClearanceOpening({ person, emergency, state }: ClearanceOpeningProps) {
  const t = useText(clearanceText)
  const path = emergency ? clearanceEmergencyPath : clearanceOpeningPath
  return (
    <Page
      title={emergency ? t.emergencyTitle(person.name) : t.openTitle(person.name)}
      for="staff"
      lead={emergency ? t.emergencyLead : t.openLead}
      state={state}
      crumbs={[{ path: personPath(person.id), label: person.name }]}
    >
      <WhyForm action={path(person.id)} back={personPath(person.id)} emergency={emergency} state={state} />
    </Page>
  )
}

interface WhyFormProps {
  readonly action: string
  readonly back: string
  readonly emergency?: boolean
  readonly state: FormState
}

export function WhyForm({ action, back, emergency, state }: WhyFormProps) {
  const t = useText(clearanceText)
  return (
    <Form action={action} state={state}>
      <TextArea state={state} name="reason" label={t.reason} hint={t.reasonHint} rows={3} atMost={500} />
      <ButtonRow>
        <Button kind={emergency ? 'danger' : 'main'}>{t.open}</Button>
        <LinkButton to={back}>{t.back}</LinkButton>
      </ButtonRow>
    </Form>
  )
}
