import { bilingual, choice, day, form, key, optional } from '#kernel/field'
import { empty, readForm, type FormState } from '#kernel/form'
import { record } from '#kernel/record'
import { Invalid, notFound, Redirect, type Answer, type Visit } from '#kernel/route'
import { useScene, useText } from '#kernel/scene'
import { inLanguage } from '#kernel/text'
import { Button } from '#ui/button'
import { ButtonRow } from '#ui/button-row'
import { Choices } from '#ui/choices'
import { DateField } from '#ui/date-field'
import { Form } from '#ui/form'
import { LinkButton } from '#ui/link-button'
import { LocalisedField } from '#ui/localised-field'
import { Page } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { partnerNames } from '../partners.ts'
import { isCoordination } from '../people.ts'
import { newSeatPath, seatPath, seatsPath } from '../paths.ts'
import { seatText } from '../seat-text.ts'
import { addSeat } from '../seats.ts'
import { kindOf } from './partner-fields.tsx'

const SeatForm = form({
  structure: key(),
  holder: key(),
  designated_by: key(),
  name: bilingual(200),
  alternates: choice(['yes', 'no']),
  since_on: optional(day()),
})

export async function seatNew({ db }: Visit): Promise<Answer> {
  if (!(await isCoordination(db))) return notFound
  return <SeatNew partners={await partnerNames(db)} state={empty} />
}

export async function seatAdd(visit: Visit): Promise<Answer> {
  const { db } = visit
  if (!(await isCoordination(db))) return notFound
  const { values, state } = readForm(SeatForm, visit)
  if (!values) return new Invalid(<SeatNew partners={await partnerNames(db)} state={state} />)
  const { structure, holder, designated_by, name, alternates, since_on } = values
  const id = await addSeat(
    db,
    {
      structure_id: structure,
      holder_id: holder,
      designated_by_id: designated_by,
      name,
      alternates: alternates === 'yes',
    },
    since_on,
  )
  await record(db, { act: 'added', kind: 'seat', record: id })
  return new Redirect(seatPath(id))
}

interface SeatNewProps {
  readonly partners: Awaited<ReturnType<typeof partnerNames>>
  readonly state: FormState
}

function SeatNew({ partners, state }: SeatNewProps) {
  const t = useText(seatText)
  const { language } = useScene()
  const optionsOf = (kind: 'organisation' | 'structure') =>
    partners
      .filter(({ form: shape }) => kindOf(shape) === kind)
      .map(({ id, name }) => ({ value: id, label: inLanguage(name, language).text }))
  const organisations = optionsOf('organisation')
  return (
    <Page
      title={t.add}
      for="staff"
      lead={t.addLead}
      state={state}
      crumbs={[{ path: seatsPath, label: t.seats }]}
    >
      <Form action={newSeatPath} state={state}>
        <SelectField state={state} name="structure" label={t.structure} options={optionsOf('structure')} />
        <SelectField
          state={state}
          name="holder"
          label={t.holder}
          hint={t.holderHint}
          options={organisations}
        />
        <SelectField
          state={state}
          name="designated_by"
          label={t.designatedBy}
          hint={t.designatedByHint}
          options={organisations}
        />
        <LocalisedField state={state} name="name" label={t.name} />
        <Choices
          state={state}
          name="alternates"
          label={t.alternates}
          options={[
            { value: 'yes', label: t.yes },
            { value: 'no', label: t.no },
          ]}
        />
        <DateField state={state} name="since_on" label={t.since} optional />
        <ButtonRow>
          <Button>{t.add}</Button>
          <LinkButton to={seatsPath}>{t.cancel}</LinkButton>
        </ButtonRow>
      </Form>
    </Page>
  )
}
