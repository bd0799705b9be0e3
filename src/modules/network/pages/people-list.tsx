import { record } from '#kernel/record'
import { notFound, type Answer, type Visit } from '#kernel/route'
import { useText } from '#kernel/scene'
import { KeysetPages } from '#ui/keyset-pages'
import { Link } from '#ui/link'
import { LinkButton } from '#ui/link-button'
import { localisedName } from '#ui/localised-text'
import { Page } from '#ui/page'
import { Table } from '#ui/table'
import { askedDay, type AskedDay } from '../asked-day.ts'
import { mandatesOn, type Mandate } from '../mandates.ts'
import { isColleague, people, whatMay, type PersonFilter } from '../people.ts'
import {
  asking,
  directoryExportPath,
  directoryImportPath,
  overseersPath,
  newPersonPath,
  partnerPath,
  peoplePath,
  personPath,
} from '../paths.ts'
import { searched } from '../search.ts'
import { directoryText } from '../directory-text.ts'
import { overseerText } from '../overseer-text.ts'
import { peopleText } from '../people-text.ts'
import { choicesOn, LANGUAGES, PeopleFilters } from './people-filters.tsx'
import { OtherDayNote } from './shown-day.tsx'

export async function peopleList(visit: Visit): Promise<Answer> {
  const { db } = visit
  const filter = filterOf(visit)
  const asked = askedDay(visit)
  const [colleague, { people: found, next }, choose, may] = await Promise.all([
    isColleague(db),
    people(db, filter, asked.day),
    choicesOn(visit, asked.day),
    whatMay(db),
  ])
  if (!colleague) return notFound
  if (Object.values(filter).some(said => said !== undefined))
    await record(db, {
      act: filter.find === undefined ? 'listed' : 'searched',
      kind: 'person',
      facts: { found: found.length, more: next !== undefined },
    })
  const ids = found.map(({ id }) => id)
  return (
    <PeopleList
      filter={filter}
      sealed={visit.query.find}
      asked={asked}
      found={found}
      next={next}
      mandates={await mandatesOn(db, ids, asked.day)}
      choose={choose}
      may={may}
    />
  )
}

const KEY = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Only what the list knows: anything else in the address is left aside. */
function filterOf(visit: Visit): PersonFilter {
  const { query } = visit
  return {
    find: searched(visit),
    function: query.function || undefined,
    territory: query.territory || undefined,
    language: LANGUAGES.find(language => language === query.language),
    after: KEY.test(query.after ?? '') ? query.after : undefined,
  }
}

interface PeopleListProps {
  readonly filter: PersonFilter
  /** What is searched, as it stands in the address. */
  readonly sealed: string | undefined
  readonly asked: AskedDay
  readonly found: Awaited<ReturnType<typeof people>>['people']
  readonly next: string | undefined
  readonly mandates: readonly Mandate[]
  readonly choose: Awaited<ReturnType<typeof choicesOn>>
  readonly may: Awaited<ReturnType<typeof whatMay>>
}

function PeopleList({ filter, sealed, asked, found, next, mandates, choose, may }: PeopleListProps) {
  const t = useText(peopleText)
  const on = asked.when === 'today' ? undefined : asked.day
  const pageAfter = (after?: string) => asking(peoplePath, { ...filter, find: sealed, on, after })
  const filtered = Object.values(filter).some(Boolean) || on !== undefined
  const held = Map.groupBy(mandates, ({ person_id }) => person_id)
  return (
    <Page
      title={t.peopleTitle}
      for="staff"
      lead={t.peopleLead}
      actions={may.add && <LinkButton to={newPersonPath}>{t.addPerson}</LinkButton>}
    >
      <OtherDayNote asked={asked} path={asking(peoplePath, { ...filter, find: sealed, after: undefined })} />
      <PeopleFilters filter={filter} asked={asked} choose={choose} filtered={filtered} />
      <Table
        caption={t.people}
        captionHidden
        rows={found}
        none={t.none}
        columns={[
          {
            header: t.nameAndLanguage,
            main: true,
            render: ({ id, name, language }) => (
              <>
                <Link to={asking(personPath(id), { on })}>{name}</Link> {language.toUpperCase()}
              </>
            ),
          },
          {
            header: t.mandates,
            render: ({ id }) => <Held mandates={held.get(id)} />,
          },
        ]}
      />
      <Further exchange={may.exchange} />
      <KeysetPages first={filter.after && pageAfter()} next={next && pageAfter(next)} />
    </Page>
  )
}

/** Who oversees; and for whoever may, the directory as a file and from a file. */
function Further({ exchange }: { exchange: boolean }) {
  const t = useText(directoryText)
  const { title } = useText(overseerText)
  return (
    <p>
      <Link to={overseersPath}>{title}</Link>
      {exchange && (
        <>
          {' · '}
          <Link to={directoryExportPath}>{t.exportLink}</Link>
          {' · '}
          <Link to={directoryImportPath}>{t.importLink}</Link>
        </>
      )}
    </p>
  )
}

/** What somebody is on that day, and for whom. */
function Held({ mandates }: { mandates: readonly Mandate[] | undefined }) {
  const t = useText(peopleText)
  if (!mandates) return <>{t.noMandate}</>
  return (
    <>
      {mandates.map((mandate, at) => (
        <>
          {at > 0 && <br />}
          {localisedName(mandate.function)},{' '}
          <Link to={partnerPath(mandate.slug)}>{localisedName(mandate.partner)}</Link>
        </>
      ))}
    </>
  )
}
