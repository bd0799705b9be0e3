import { choice, day, form, key, optional } from '#kernel/field'
import { readForm, withErrors, type FormState } from '#kernel/form'
import { record } from '#kernel/record'
import { Invalid, notFound, Redirect, type Answer, type Visit } from '#kernel/route'
import { useScene, useText } from '#kernel/scene'
import { inLanguage } from '#kernel/text'
import { Button } from '#ui/button'
import { ButtonRow } from '#ui/button-row'
import { Choices } from '#ui/choices'
import { DateField } from '#ui/date-field'
import { Form } from '#ui/form'
import { Hidden } from '#ui/hidden'
import { Link } from '#ui/link'
import { LinkButton } from '#ui/link-button'
import { Page } from '#ui/page'
import { SummaryList } from '#ui/summary-list'
import { trying } from '../kept-rule.ts'
import { giveMandate } from '../mandates.ts'
import { findPerson } from '../people.ts'
import { newDesignationPath, seatPath, seatsPath } from '../paths.ts'
import { peopleText } from '../people-text.ts'
import { seatText } from '../seat-text.ts'
import { findSeat, mayFill, type Seat } from '../seats.ts'
import { mandateFault } from './mandate-fault.ts'
import { begun } from './mandate-new.tsx'
import { candidates, PersonChoice } from './person-choice.tsx'

const DesignationForm = form({
  person: key(),
  stands_in: choice(['no', 'yes']),
  starts_on: day(),
  ends_on: optional(day()),
})

export async function designationNew(visit: Visit): Promise<Answer> {
  const seat = await seatToFill(visit)
  if (!seat) return notFound
  const person = visit.query.person ? await findPerson(visit.db, visit.query.person) : undefined
  if (person) return <DesignationFields seat={seat} person={person} state={begun(visit.today)} />
  return <WhoFirst seat={seat} {...await candidates(visit)} />
}

export async function designate(visit: Visit): Promise<Answer> {
  const { db, language, fields, reader } = visit
  const seat = await seatToFill(visit)
  const person = await findPerson(db, String(fields.person ?? ''))
  if (!seat || !person) return notFound
  const { values, state } = readForm(DesignationForm, visit)
  const refuse = (shown: FormState) =>
    new Invalid(<DesignationFields seat={seat} person={person} state={shown} />)
  if (!values) return refuse(state)
  if (person.id === reader?.id)
    return refuse(withErrors(state, { starts_on: peopleText[language].notYourself }))
  const { given, refused } = await trying(db, tx => giveMandate(tx, mandateOf(seat, values)))
  if (refused !== undefined) return refuse(withErrors(state, mandateFault(refused, language)))
  await record(db, { act: 'added', kind: 'mandate', record: given, facts: { function: 'seat_holder' } })
  return new Redirect(seatPath(seat.id))
}

interface Designation {
  readonly person: string
  readonly stands_in: 'no' | 'yes'
  readonly starts_on: string
  readonly ends_on?: string
}

const mandateOf = (seat: Seat, { person, stands_in, starts_on, ends_on }: Designation) => ({
  person_id: person,
  partner_id: seat.structure_id,
  function: 'seat_holder',
  starts_on,
  ends_on: ends_on ?? null,
  seat_id: seat.id,
  stands_in: stands_in === 'yes',
})

async function seatToFill({ db, params }: Visit) {
  const seat = await findSeat(db, params.id ?? '')
  return seat && (await mayFill(db, seat.id)) ? seat : undefined
}

type WhoFirstProps = Awaited<ReturnType<typeof candidates>> & { readonly seat: Seat }

const WhoFirst = ({ seat, ...found }: WhoFirstProps) => <PersonChoice {...usePlace(seat)} {...found} />

interface DesignationFieldsProps {
  readonly seat: Seat
  readonly person: { readonly id: string; readonly name: string }
  readonly state: FormState
}

function DesignationFields({ seat, person, state }: DesignationFieldsProps) {
  const t = useText(seatText)
  const words = useText(peopleText)
  const { path, title, crumbs } = usePlace(seat)
  return (
    <Page title={title} for="staff" state={state} crumbs={crumbs}>
      <SummaryList
        items={[{ term: words.who, value: person.name, change: <Link to={path}>{words.chooseOther}</Link> }]}
      />
      <Form action={path} state={state}>
        <Hidden name="person" value={person.id} />
        <Choices
          state={state}
          name="stands_in"
          label={t.role}
          options={[
            { value: 'no', label: t.asHolder },
            ...(seat.alternates ? [{ value: 'yes', label: t.asAlternate }] : []),
          ]}
        />
        <DateField state={state} name="starts_on" label={words.starts} />
        <DateField state={state} name="ends_on" label={words.ends} hint={words.endsHint} optional />
        <ButtonRow>
          <Button>{t.designate}</Button>
          <LinkButton to={seatPath(seat.id)}>{t.cancel}</LinkButton>
        </ButtonRow>
      </Form>
    </Page>
  )
}

function usePlace(seat: Seat) {
  const t = useText(seatText)
  const { language } = useScene()
  const name = inLanguage(seat.name, language).text
  return {
    path: newDesignationPath(seat.id),
    title: t.designateFor(name),
    crumbs: [
      { path: seatsPath, label: t.seats },
      { path: seatPath(seat.id), label: name },
    ],
  }
}
