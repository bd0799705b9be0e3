import { bilingual, day, form, line, several } from '#kernel/field'
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
import { LocalisedField } from '#ui/localised-field'
import { Page } from '#ui/page'
import { TextField } from '#ui/text-field'
import { trying } from '../kept-rule.ts'
import { isCoordination } from '../people.ts'
import { newZonePath, successionsPath } from '../paths.ts'
import { successionText } from '../succession-text.ts'
import { mergeZones, mergerOf, openZones, peopleOf } from '../successions.ts'
import { MergerShown } from './merger-shown.tsx'

const MergerForm = form({
  zones: several(4),
  code: line(4),
  name: bilingual(60),
  became_on: day(),
})

export async function zoneMerger({ db }: Visit): Promise<Answer> {
  if (!(await isCoordination(db))) return notFound
  return <ZoneMerger zones={await openZones(db)} state={empty} />
}

/** First shows what will happen; keeps it when the reader has seen that. */
export async function zoneMerge(visit: Visit): Promise<Answer> {
  const { db, fields, language } = visit
  if (!(await isCoordination(db))) return notFound
  const zones = await openZones(db)
  const refuse = (state: FormState) => new Invalid(<ZoneMerger zones={zones} state={state} />)
  const { values, state } = readForm(MergerForm, visit)
  if (!values) return refuse(state)
  if (values.zones.length === 0)
    return refuse(withErrors(state, { zones: successionText[language].chooseZones }))
  const effects = await mergerOf(db, values.zones)
  const { given, refused } = await trying(db, tx => mergeZones(tx, values))
  if (refused !== undefined) return refuse(withErrors(state, faultOf(refused, language)))
  if (fields.step !== 'keep')
    return new Invalid(
      <MergerShown
        title={successionText[language].newZonesTitle}
        path={newZonePath}
        fields={fields}
        day={values.became_on}
        effects={{ ...effects, ...(await peopleOf(db, given, { ...effects, day: values.became_on })) }}
      />,
    )
  await record(db, { act: 'added', kind: 'succession', record: given, facts: { zones: values.zones.length } })
  return new Redirect(successionsPath)
}

/** The rules of the database, each beside its field. */
function faultOf(rule: string, language: Visit['language']): FormState['errors'] {
  const t = successionText[language]
  if (rule === 'what becomes another exists until then') return { became_on: t.notThere }
  if (rule === 'somebody coordinates on every day to come') return { became_on: t.coordinationLast }
  if (rule === 'a zone has municipalities') return { zones: t.noParts }
  return { code: rule.includes('key') ? t.codeTaken : t.codeShape }
}

interface ZoneMergerProps {
  readonly zones: Awaited<ReturnType<typeof openZones>>
  readonly state: FormState
}

function ZoneMerger({ zones, state }: ZoneMergerProps) {
  const t = useText(successionText)
  const { language } = useScene()
  return (
    <Page
      title={t.newZonesTitle}
      for="staff"
      lead={t.newZonesLead}
      state={state}
      crumbs={[{ path: successionsPath, label: t.successions }]}
    >
      <Form action={newZonePath} state={state}>
        <Choices
          state={state}
          name="zones"
          label={t.zones}
          pick="several"
          options={zones.map(({ code, name }) => ({
            value: code,
            label: `${code} ${inLanguage(name, language).text}`,
          }))}
        />
        <TextField state={state} name="code" label={t.code} hint={t.codeHint} numeric width="short" />
        <LocalisedField state={state} name="name" label={t.name} hint={t.nameHint} />
        <DateField state={state} name="became_on" label={t.dayField} />
        <ButtonRow>
          <Button>{t.show}</Button>
          <LinkButton to={successionsPath}>{t.cancel}</LinkButton>
        </ButtonRow>
      </Form>
    </Page>
  )
}
