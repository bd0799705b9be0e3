import { day, form, key, several } from '#kernel/field'
import { empty, readForm, withErrors, type FormState } from '#kernel/form'
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
import { Page } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { trying } from '../kept-rule.ts'
import { partnerNames } from '../partners.ts'
import { isCoordination } from '../people.ts'
import { newMergerPath, successionsPath } from '../paths.ts'
import { successionText } from '../succession-text.ts'
import { mergePartners, openSeatsOf, peopleOf } from '../successions.ts'
import { MergerShown } from './merger-shown.tsx'

const MergerForm = form({ partners: several(36), target: key(), became_on: day() })

export async function partnerMerger({ db }: Visit): Promise<Answer> {
  if (!(await isCoordination(db))) return notFound
  return <PartnerMerger partners={await mergeable(db)} state={empty} />
}

/** First shows what will happen; keeps it when the reader has seen that. */
export async function partnerMerge(visit: Visit): Promise<Answer> {
  const { db, fields, language } = visit
  if (!(await isCoordination(db))) return notFound
  const all = await mergeable(db)
  const refuse = (state: FormState) => new Invalid(<PartnerMerger partners={all} state={state} />)
  const { values, state } = readForm(MergerForm, visit)
  if (!values) return refuse(state)
  const fault = unfit(values, language)
  if (fault) return refuse(withErrors(state, fault))
  const partners = all.filter(({ id }) => values.partners.includes(id))
  if (partners.length < values.partners.length)
    return refuse(withErrors(state, { partners: successionText[language].choosePartners }))
  const effects = { municipalities: [], partners, seats: await openSeatsOf(db, partners) }
  const { given, refused } = await trying(db, tx => mergePartners(tx, values))
  if (refused !== undefined) return refuse(withErrors(state, { became_on: faultOf(refused, language) }))
  if (fields.step !== 'keep')
    return new Invalid(
      <MergerShown
        title={successionText[language].newPartnersTitle}
        path={newMergerPath}
        fields={fields}
        day={values.became_on}
        effects={{ ...effects, ...(await peopleOf(db, given, { partners, day: values.became_on })) }}
      />,
    )
  await record(db, { act: 'added', kind: 'succession', record: given, facts: { partners: partners.length } })
  return new Redirect(successionsPath)
}

function faultOf(rule: string, language: Visit['language']): string {
  const t = successionText[language]
  if (rule === 'somebody coordinates on every day to come') return t.coordinationLast
  return rule === 'the seats of a structure are closed before it becomes another' ? t.seatsFirst : t.notThere
}

/** Zones have a territory that goes with them, and a form of their own. */
const mergeable = async (db: Visit['db']) =>
  (await partnerNames(db)).filter(({ form: shape }) => shape !== 'police_zone')

function unfit(
  { partners, target }: { partners: readonly string[]; target: string },
  language: Visit['language'],
): FormState['errors'] | undefined {
  const t = successionText[language]
  if (partners.length === 0) return { partners: t.choosePartners }
  return partners.includes(target) ? { target: t.notItself } : undefined
}

interface PartnerMergerProps {
  readonly partners: Awaited<ReturnType<typeof mergeable>>
  readonly state: FormState
}

function PartnerMerger({ partners, state }: PartnerMergerProps) {
  const t = useText(successionText)
  const { language } = useScene()
  const options = partners.map(({ id, name }) => ({ value: id, label: inLanguage(name, language).text }))
  return (
    <Page
      title={t.newPartnersTitle}
      for="staff"
      lead={t.newZonesLead}
      state={state}
      crumbs={[{ path: successionsPath, label: t.successions }]}
    >
      <Form action={newMergerPath} state={state}>
        <SelectField state={state} name="target" label={t.target} hint={t.targetHint} options={options} />
        <DateField state={state} name="became_on" label={t.dayField} />
        <Choices state={state} name="partners" label={t.partners} pick="several" columns options={options} />
        <ButtonRow>
          <Button>{t.show}</Button>
          <LinkButton to={successionsPath}>{t.cancel}</LinkButton>
        </ButtonRow>
      </Form>
    </Page>
  )
}
