import { record } from '#kernel/record'
import type { Answer, Visit } from '#kernel/route'
import { useText } from '#kernel/scene'
import { EmptyState } from '#ui/empty-state'
import { Filters } from '#ui/filters'
import { KeysetPages } from '#ui/keyset-pages'
import { Level, levelNames } from '#ui/level'
import { Link } from '#ui/link'
import { LinkButton } from '#ui/link-button'
import { LocalisedText } from '#ui/localised-text'
import { Page } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Table } from '#ui/table'
import { TextField } from '#ui/text-field'
import { partners, type PartnerFilter } from '../partners.ts'
import { isColleague, isCoordination, peopleCalled } from '../people.ts'
import {
  asking,
  newPartnerPath,
  partnerPath,
  partnersPath,
  searchPath,
  peoplePath,
  personPath,
  territoryPath,
} from '../paths.ts'
import { peopleText } from '../people-text.ts'
import { searched } from '../search.ts'
import { territoriesCalled } from '../territories.ts'
import { text } from '../text.ts'

const LEVELS = ['local', 'regional', 'community', 'federal'] as const
const KINDS = ['organisation', 'structure'] as const

export async function partnerList(visit: Visit): Promise<Answer> {
  const { db, reader } = visit
  const filter = filterOf(visit)
  return (
    <PartnerList
      filter={filter}
      said={visit.query.find}
      {...await partners(db, filter)}
      besides={await besides(visit, filter.find)}
      mayAdd={reader !== undefined && (await isCoordination(db))}
    />
  )
}

function filterOf(visit: Visit): PartnerFilter {
  const { query } = visit
  return {
    find: searched(visit),
    level: LEVELS.find(level => level === query.level),
    kind: KINDS.find(kind => kind === query.kind),
    after: query.after || undefined,
  }
}

/** What else is called so: territories for everybody, people for colleagues. */
async function besides({ db, reader }: Visit, find: string | undefined) {
  if (find === undefined) return { territories: [], people: [] }
  const colleague = reader !== undefined && (await isColleague(db))
  const people = colleague ? await peopleCalled(db, find, 20) : []
  if (colleague) await record(db, { act: 'searched', kind: 'person', facts: { found: people.length } })
  return { territories: await territoriesCalled(db, find), people }
}

type PartnerListProps = Awaited<ReturnType<typeof partners>> & {
  readonly filter: PartnerFilter
  /** What is searched, as it stands in the address. */
  readonly said: string | undefined
  readonly besides: Awaited<ReturnType<typeof besides>>
  readonly mayAdd: boolean
}

function PartnerList({ filter, said, partners: found, next, besides: others, mayAdd }: PartnerListProps) {
  const t = useText(text)
  const filtered = Object.values(filter).some(Boolean)
  return (
    <Page
      title={t.partnersTitle}
      for="public"
      wide
      lead={t.partnersLead}
      actions={mayAdd && <LinkButton to={newPartnerPath}>{t.addPartner}</LinkButton>}
    >
      {found.length === 0 && !filtered ? (
        <EmptyState title={t.empty}>{t.emptyBody}</EmptyState>
      ) : (
        <>
          <PartnerFilters filter={filter} />
          <Besides {...others} find={said} />
          <Table
            caption={t.partners}
            captionHidden
            rows={found}
            none={t.none}
            columns={[
              {
                header: t.partner,
                main: true,
                render: ({ slug, name }) => (
                  <Link to={partnerPath(slug)}>
                    <LocalisedText content={name} quiet />
                  </Link>
                ),
              },
              { header: t.kind, render: ({ kind }) => t.kinds[kind] },
              { header: t.level, render: ({ level }) => <Level of={level} /> },
              {
                header: t.territory,
                render: ({ territory }) => territory && <LocalisedText content={territory} quiet />,
              },
            ]}
          />
          <KeysetPages
            first={filter.after && asking(partnersPath, { ...filter, find: said, after: undefined })}
            next={next && asking(partnersPath, { ...filter, find: said, after: next })}
          />
        </>
      )}
    </Page>
  )
}

/** Territories and people of the same name, above the partners: whoever searches means one of the three. */
function Besides({ territories, people, find }: PartnerListProps['besides'] & { find: string | undefined }) {
  const t = useText(peopleText)
  return (
    <>
      {people.length > 0 && (
        <section aria-labelledby="found-people">
          <h2 id="found-people">
            <Link to={asking(peoplePath, { find })}>{t.findPeople}</Link>
          </h2>
          <ul>
            {people.map(({ id, name }) => (
              <li key={id}>
                <Link to={personPath(id)}>{name}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {territories.length > 0 && (
        <section aria-labelledby="found-territories">
          <h2 id="found-territories">{t.findTerritories}</h2>
          <ul>
            {territories.map(({ id, code, name }) => (
              <li key={id}>
                <Link to={territoryPath(code)}>
                  <LocalisedText content={name} quiet /> ({code})
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function PartnerFilters({ filter }: { filter: PartnerFilter }) {
  const t = useText(text)
  const names = useText(levelNames)
  const typed = { find: filter.find ?? '', level: filter.level ?? '', kind: filter.kind ?? '' }
  const state = { typed, errors: {} }
  return (
    <Filters
      action={partnersPath}
      filtered={Object.values(typed).some(Boolean)}
      sentTo={searchPath}
      more={
        <>
          <SelectField
            state={state}
            name="level"
            label={t.level}
            empty={t.all}
            options={LEVELS.map(level => ({ value: level, label: names[level] }))}
          />
          <SelectField
            state={state}
            name="kind"
            label={t.kind}
            empty={t.all}
            options={KINDS.map(kind => ({ value: kind, label: t.kinds[kind] }))}
          />
        </>
      }
      moreOpen={Boolean(typed.level || typed.kind)}
    >
      <TextField state={state} name="find" label={t.find} type="search" />
    </Filters>
  )
}
