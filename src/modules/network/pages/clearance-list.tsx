import { day, form, line } from '#kernel/field'
import { empty, readForm, withErrors, type FormState } from '#kernel/form'
import { record } from '#kernel/record'
import { Invalid, notFound, Redirect, type Answer, type Visit } from '#kernel/route'
import { useScene, useText } from '#kernel/scene'
import { inLanguage } from '#kernel/text'
import { Badge } from '#ui/badge'
import { Button } from '#ui/button'
import { DateField } from '#ui/date-field'
import { Day } from '#ui/day'
import { Form } from '#ui/form'
import { LocalisedText } from '#ui/localised-text'
import { Page } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Table } from '#ui/table'
import { clearanceText } from '../clearance-text.ts'
import { clearanceLevels, clearancesOf, noteClearance } from '../clearances.ts'
import { trying } from '../kept-rule.ts'
import { findPerson, isColleague, isCoordination } from '../people.ts'
import { clearancesPath, peoplePath, personPath } from '../paths.ts'
import { peopleText } from '../people-text.ts'

const ClearanceForm = form({ level: line(30), granted_on: day(), expires_on: day() })

export async function clearanceList(visit: Visit): Promise<Answer> {
  const found = await toShow(visit)
  if (!found) return notFound
  await record(visit.db, { act: 'read', kind: 'clearance', record: found.person.id })
  return <ClearanceList {...found} state={empty} />
}

export async function clearanceAdd(visit: Visit): Promise<Answer> {
  const found = await toShow(visit)
  if (!found?.editable) return notFound
  const refuse = (state: FormState) => new Invalid(<ClearanceList {...found} state={state} />)
  const { values, state } = readForm(ClearanceForm, visit)
  if (!values) return refuse(state)
  const { id } = found.person
  const { given, refused } = await trying(visit.db, tx => noteClearance(tx, { person_id: id, ...values }))
  if (refused !== undefined)
    return refuse(withErrors(state, { expires_on: clearanceText[visit.language].expiresTooEarly }))
  await record(visit.db, { act: 'added', kind: 'clearance', record: given })
  return new Redirect(clearancesPath(id))
}

/** For the person and the coordination; for everybody else there is no such page. */
async function toShow({ db, params, reader, today }: Visit) {
  const person = await findPerson(db, params.id ?? '')
  if (!person || !(await isColleague(db))) return undefined
  const own = person.id === reader?.id
  const coordination = await isCoordination(db)
  if (!own && !coordination) return undefined
  return {
    person,
    today,
    clearances: await clearancesOf(db, person.id),
    levels: await clearanceLevels(db, today),
    editable: coordination && !own,
  }
}

type ClearanceListProps = NonNullable<Awaited<ReturnType<typeof toShow>>> & { readonly state: FormState }

function ClearanceList({ person, today, clearances, levels, editable, state }: ClearanceListProps) {
  const t = useText(clearanceText)
  const { people } = useText(peopleText)
  const { language } = useScene()
  return (
    <Page
      title={t.clearancesOf(person.name)}
      for="staff"
      lead={t.lead}
      state={state}
      crumbs={[
        { path: peoplePath, label: people },
        { path: personPath(person.id), label: person.name },
      ]}
    >
      <Table
        caption={t.clearances}
        captionHidden
        rows={clearances}
        none={t.none}
        columns={[
          { header: t.level, main: true, render: ({ level }) => <LocalisedText content={level} quiet /> },
          { header: t.granted, render: ({ granted_on }) => <Day of={granted_on} /> },
          { header: t.expires, render: ({ expires_on }) => <Day of={expires_on} /> },
          {
            header: t.state,
            render: ({ expires_on }) =>
              expires_on < today ? <Badge>{t.expired}</Badge> : <Badge tone="ok">{t.valid}</Badge>,
          },
        ]}
      />
      {editable && (
        <section aria-labelledby="note-clearance">
          <h2 id="note-clearance">{t.add}</h2>
          <Form action={clearancesPath(person.id)} state={state}>
            <SelectField
              state={state}
              name="level"
              label={t.level}
              options={levels.map(({ code, name }) => ({
                value: code,
                label: inLanguage(name, language).text,
              }))}
            />
            <DateField state={state} name="granted_on" label={t.granted} />
            <DateField state={state} name="expires_on" label={t.expires} />
            <Button>{t.add}</Button>
          </Form>
        </section>
      )}
    </Page>
  )
}
