import { record } from '#kernel/record'
import { notFound, type Answer, type Visit } from '#kernel/route'
import { useScene, useText } from '#kernel/scene'
import { inLanguage } from '#kernel/text'
import { DateField } from '#ui/date-field'
import { Filters } from '#ui/filters'
import { KeysetPages } from '#ui/keyset-pages'
import { Link } from '#ui/link'
import { LinkButton } from '#ui/link-button'
import { LocalisedText } from '#ui/localised-text'
import { Page } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Table } from '#ui/table'
import { TextField } from '#ui/text-field'
import { askedDay, type AskedDay } from '../asked-day.ts'
import { functions, mandatesOn, type Mandate } from '../mandates.ts'
import { partnerNames } from '../partners.ts'
import { isColleague, isCoordination, mayAddPeople, people, type PersonFilter } from '../people.ts'
import {
  asking,
  directoryExportPath,
  directoryImportPath,
  newPersonPath,
  partnerPath,
  peoplePath,
  personPath,
} from '../paths.ts'
import { territoriesOn } from '../territories.ts'
import { directoryText } from '../directory-text.ts'
import { peopleText } from '../people-text.ts'
import { OtherDayNote } from './shown-day.tsx'

const LANGUAGES = ['nl', 'fr'] as const

export async function peopleList(visit: Visit): Promise<Answer> {
  const { db } = visit
  if (!(await isColleague(db))) return notFound
  const filter = filterOf(visit.query)
  const asked = askedDay(visit)
  const { people: found, next } = await people(db, filter, asked.day)
  if (filter.find !== undefined)
    await record(db, {
      act: 'searched',
      kind: 'person',
      facts: { found: found.length, more: next !== undefined },
    })
  const ids = found.map(({ id }) => id)
  return (
    <PeopleList
      filter={filter}
      asked={asked}
      found={found}
      next={next}
      mandates={await mandatesOn(db, ids, asked.day)}
      choose={await choicesOn(visit, asked.day)}
      mayAdd={await mayAddPeople(db)}
      mayExchange={await isCoordination(db)}
    />
  )
}

const choicesOn = async ({ db }: Visit, day: string) => ({
  functions: await functions(db),
  partners: await partnerNames(db),
  territories: await territoriesOn(db, day),
})

const KEY = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Only what the list knows: anything else in the address is left aside. */
const filterOf = (query: Visit['query']): PersonFilter => ({
  find: query.find?.trim() || undefined,
  function: query.function || undefined,
  partner: query.partner || undefined,
  territory: query.territory || undefined,
  language: LANGUAGES.find(language => language === query.language),
  after: KEY.test(query.after ?? '') ? query.after : undefined,
})

interface PeopleListProps {
  readonly filter: PersonFilter
  readonly asked: AskedDay
  readonly found: Awaited<ReturnType<typeof people>>['people']
  readonly next: string | undefined
  readonly mandates: readonly Mandate[]
  readonly choose: Awaited<ReturnType<typeof choicesOn>>
  readonly mayAdd: boolean
  readonly mayExchange: boolean
}

function PeopleList({ filter, asked, found, next, mandates, choose, mayAdd, mayExchange }: PeopleListProps) {
  const t = useText(peopleText)
  const on = asked.when === 'today' ? undefined : asked.day
  const pageAfter = (after?: string) => asking(peoplePath, { ...filter, on, after })
  const filtered = Object.values(filter).some(Boolean) || on !== undefined
  return (
    <Page
      title={t.peopleTitle}
      for="staff"
      lead={t.peopleLead}
      actions={mayAdd && <LinkButton to={newPersonPath}>{t.addPerson}</LinkButton>}
    >
      <OtherDayNote asked={asked} path={asking(peoplePath, { ...filter, after: undefined })} />
      <PeopleFilters filter={filter} asked={asked} choose={choose} filtered={filtered} />
      <Table
        caption={t.people}
        captionHidden
        rows={found}
        none={t.none}
        columns={[
          {
            header: t.name,
            main: true,
            render: ({ id, name }) => <Link to={asking(personPath(id), { on })}>{name}</Link>,
          },
          {
            header: t.mandates,
            render: ({ id }) => <Held mandates={mandates.filter(({ person_id }) => person_id === id)} />,
          },
          { header: t.language, render: ({ language }) => t.languages[language] },
        ]}
      />
      {mayExchange && <Exchange />}
      <KeysetPages first={filter.after && pageAfter()} next={next && pageAfter(next)} />
    </Page>
  )
}

/** The directory as a file, and from a file. */
function Exchange() {
  const t = useText(directoryText)
  return (
    <p>
      <Link to={directoryExportPath}>{t.exportLink}</Link>
      {' · '}
      <Link to={directoryImportPath}>{t.importLink}</Link>
    </p>
  )
}

/** What somebody is on that day, and for whom. */
function Held({ mandates }: { mandates: readonly Mandate[] }) {
  const t = useText(peopleText)
  if (mandates.length === 0) return <>{t.noMandate}</>
  return (
    <>
      {mandates.map(mandate => (
        <div key={mandate.id}>
          <LocalisedText content={mandate.function} quiet />,{' '}
          <Link to={partnerPath(mandate.slug)}>
            <LocalisedText content={mandate.partner} quiet />
          </Link>
        </div>
      ))}
    </>
  )
}

function PeopleFilters({
  filter,
  asked,
  choose,
  filtered,
}: Pick<PeopleListProps, 'filter' | 'asked' | 'choose'> & { readonly filtered: boolean }) {
  const t = useText(peopleText)
  const { language } = useScene()
  const said = Object.entries(filter).map(([name, value]) => [name, String(value ?? '')])
  const state = { typed: Object.fromEntries(said) as Record<string, string>, errors: {} }
  const named = (name: Mandate['partner']) => inLanguage(name, language).text
  return (
    <Filters action={peoplePath} filtered={filtered}>
      <TextField state={state} name="find" label={t.find} type="search" />
      <SelectField
        state={state}
        name="function"
        label={t.function}
        empty={t.all}
        options={choose.functions.map(({ code, name }) => ({ value: code, label: named(name) }))}
      />
      <SelectField
        state={state}
        name="partner"
        label={t.partner}
        empty={t.all}
        options={choose.partners.map(({ slug, name }) => ({ value: slug, label: named(name) }))}
      />
      <SelectField
        state={state}
        name="territory"
        label={t.territory}
        empty={t.all}
        options={choose.territories.map(({ code, name }) => ({
          value: code,
          label: `${named(name)} (${code})`,
        }))}
      />
      <SelectField
        state={state}
        name="language"
        label={t.language}
        empty={t.all}
        options={LANGUAGES.map(value => ({ value, label: t.languages[value] }))}
      />
      <DateField state={asked.state} name="seen_on" label={t.dayField} />
    </Filters>
  )
}
