import { day, form, line } from '#kernel/field'
import { empty, readForm, withErrors, type FormState } from '#kernel/form'
import type { Tx } from '#kernel/database'
import { record } from '#kernel/record'
import { Invalid, notFound, Redirect, type Answer, type Visit } from '#kernel/route'
import { useScene, useText } from '#kernel/scene'
import { inLanguage } from '#kernel/text'
import { Badge } from '#ui/badge'
import { Button } from '#ui/button'
import { DateField } from '#ui/date-field'
import { Day } from '#ui/day'
import { Form } from '#ui/form'
import { Instant } from '#ui/instant'
import { Link } from '#ui/link'
import { LocalisedText } from '#ui/localised-text'
import { Page } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Table } from '#ui/table'
import { clearanceText } from '../clearance-text.ts'
import { clearanceLevels, clearanceReaders, clearancesOf, hasOpened, noteClearance } from '../clearances.ts'
import { trying } from '../kept-rule.ts'
import { findPerson, isColleague, isCoordination } from '../people.ts'
import { clearancesPath, peoplePath, personPath } from '../paths.ts'
import { peopleText } from '../people-text.ts'
import { ClearanceOpening } from './clearance-opening.tsx'

const ClearanceForm = form({ level: line(30), granted_on: day(), expires_on: day() })

export async function clearanceList(visit: Visit): Promise<Answer> {
  const found = await toShow(visit)
  if (!found) return notFound
  if (!found.open) return <ClearanceOpening person={found.person} emergency={false} state={empty} />
  if (!found.own) await record(visit.db, { act: 'read', kind: 'clearance', record: found.person.id })
  return <ClearanceList {...found} state={empty} />
}

export async function clearanceAdd(visit: Visit): Promise<Answer> {
  const found = await toShow(visit)
  if (!found?.editable || !found.open) return notFound
  // Of a refused form nothing is kept, neither an entry that the list was read: so it does not show the list again.
  const refuse = (state: FormState) => new Invalid(<ClearanceRefused {...found} state={state} />)
  const { values, state } = readForm(ClearanceForm, visit)
  if (!values) return refuse(state)
  const { id } = found.person
  const { given, refused } = await trying(visit.db, tx => noteClearance(tx, { person_id: id, ...values }))
  if (refused !== undefined)
    return refuse(withErrors(state, { expires_on: clearanceText[visit.language].expiresTooEarly }))
  await record(visit.db, { act: 'added', kind: 'clearance', record: id, facts: { clearance: given } })
  return new Redirect(clearancesPath(id))
}

/** For the person, for the coordination, which opens them first, and for whoever broke the glass; nobody else has such a page. */
async function toShow({ db, params, reader, today }: Visit) {
  const person = await personSeen(db, params.id)
  const access = person && (await accessTo(db, person.id, reader?.id))
  return access && { person, today, ...access, ...(await shownOf(db, person.id, today)) }
}

const personSeen = async (db: Tx, id = '') => ((await isColleague(db)) ? findPerson(db, id) : undefined)

async function accessTo(db: Tx, person: string, reader: string | undefined) {
  const own = person === reader
  const coordination = await isCoordination(db)
  const open = own || (await hasOpened(db, person))
  return open || coordination ? { own, open, editable: coordination && !own } : undefined
}

const shownOf = async (db: Tx, person: string, today: string) => ({
  clearances: await clearancesOf(db, person),
  levels: await clearanceLevels(db, today),
  readers: await clearanceReaders(db, person),
})

type ClearanceListProps = NonNullable<Awaited<ReturnType<typeof toShow>>> & { readonly state: FormState }

function ClearanceList({
  person,
  today,
  clearances,
  levels,
  readers,
  own,
  editable,
  state,
}: ClearanceListProps) {
  const t = useText(clearanceText)
  return (
    <Page {...usePlace(person)} lead={t.lead} state={state}>
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
      {(own || editable) && <Readers readers={readers} />}
      {editable && <NoteClearance person={person} levels={levels} state={state} />}
    </Page>
  )
}

function ClearanceRefused({ person, levels, state }: ClearanceListProps) {
  const t = useText(clearanceText)
  return (
    <Page {...usePlace(person)} state={state}>
      <p>
        <Link to={clearancesPath(person.id)}>{t.backToList}</Link>
      </p>
      <NoteClearance person={person} levels={levels} state={state} />
    </Page>
  )
}

function usePlace({ id, name }: ClearanceListProps['person']) {
  const t = useText(clearanceText)
  const { people } = useText(peopleText)
  return {
    title: t.clearancesOf(name),
    for: 'staff' as const,
    crumbs: [
      { path: peoplePath, label: people },
      { path: personPath(id), label: name },
    ],
  }
}

function NoteClearance({ person, levels, state }: Pick<ClearanceListProps, 'person' | 'levels' | 'state'>) {
  const t = useText(clearanceText)
  const { language } = useScene()
  return (
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
  )
}

/** Who opened or read this, for the person and for the coordination. */
function Readers({ readers }: { readers: ClearanceListProps['readers'] }) {
  const t = useText(clearanceText)
  return (
    <section aria-labelledby="readers">
      <h2 id="readers">{t.readers}</h2>
      <Table
        caption={t.readers}
        captionHidden
        dense
        rows={readers}
        none={t.readersNone}
        columns={[
          { header: t.who, main: true, render: ({ name }) => name ?? t.somebody },
          { header: t.when, render: ({ at }) => <Instant of={at} /> },
          { header: t.what, render: ({ act }) => t.acts[act] },
          { header: t.why, render: ({ reason }) => reason },
        ]}
      />
    </section>
  )
}
