import { notFound, type Answer, type Visit } from '#kernel/route'
import { useScene, useText } from '#kernel/scene'
import { inLanguage } from '#kernel/text'
import { DateField } from '#ui/date-field'
import { EmptyState } from '#ui/empty-state'
import { Filters } from '#ui/filters'
import { KeysetPages } from '#ui/keyset-pages'
import { Link } from '#ui/link'
import { LinkButton } from '#ui/link-button'
import { LocalisedText } from '#ui/localised-text'
import { Page } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Table } from '#ui/table'
import { askedDay, type AskedDay } from '../asked-day.ts'
import { partnerNames } from '../partners.ts'
import { isColleague, isCoordination } from '../people.ts'
import {
  asking,
  newSeatPath,
  partnerPath,
  personPath,
  representedPath,
  seatPath,
  seatsPath,
} from '../paths.ts'
import { peopleText } from '../people-text.ts'
import { seatText } from '../seat-text.ts'
import { seats, sittingOn, type SeatFilter } from '../seats.ts'
import { kindOf } from './partner-fields.tsx'
import { OtherDayNote } from './shown-day.tsx'

export async function seatList(visit: Visit): Promise<Answer> {
  const { db, query } = visit
  if (!(await isColleague(db))) return notFound
  const filter = {
    structure: query.structure || undefined,
    holder: query.holder || undefined,
    after: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(query.after ?? '') ? query.after : undefined,
  }
  const asked = askedDay(visit)
  const { seats: found, next } = await seats(db, filter, asked.day)
  const ids = found.map(({ id }) => id)
  return (
    <SeatList
      filter={filter}
      asked={asked}
      found={found}
      next={next}
      sitting={await sittingOn(db, ids, asked.day)}
      partners={await partnerNames(db)}
      mayAdd={await isCoordination(db)}
    />
  )
}

interface SeatListProps {
  readonly filter: SeatFilter
  readonly asked: AskedDay
  readonly found: Awaited<ReturnType<typeof seats>>['seats']
  readonly next: string | undefined
  readonly sitting: Awaited<ReturnType<typeof sittingOn>>
  readonly partners: Awaited<ReturnType<typeof partnerNames>>
  readonly mayAdd: boolean
}

function SeatList({ filter, asked, found, next, sitting, partners, mayAdd }: SeatListProps) {
  const t = useText(seatText)
  const on = asked.when === 'today' ? undefined : asked.day
  const after = (key?: string) => asking(seatsPath, { ...filter, on, after: key })
  const filtered = Object.values(filter).some(Boolean) || on !== undefined
  return (
    <Page
      title={t.seats}
      for="staff"
      lead={t.seatsLead}
      actions={mayAdd && <LinkButton to={newSeatPath}>{t.add}</LinkButton>}
    >
      <p>
        <Link to={representedPath}>{t.representedTitle}</Link>
      </p>
      <OtherDayNote asked={asked} path={asking(seatsPath, { ...filter, after: undefined })} />
      <SeatFilters filter={filter} asked={asked} partners={partners} filtered={filtered} />
      {found.length === 0 && !filtered ? (
        <EmptyState title={t.empty}>{t.emptyBody}</EmptyState>
      ) : (
        <SeatTable found={found} sitting={sitting} on={on} />
      )}
      <KeysetPages first={filter.after && after()} next={next && after(next)} />
    </Page>
  )
}

function SeatTable({
  found,
  sitting,
  on,
}: Pick<SeatListProps, 'found' | 'sitting'> & { on: string | undefined }) {
  const t = useText(seatText)
  const onSeat = (id: string, standing: boolean) =>
    sitting.find(({ seat_id, stands_in }) => seat_id === id && stands_in === standing)
  return (
    <Table
      caption={t.seats}
      captionHidden
      rows={found}
      none={t.none}
      columns={[
        {
          header: t.seat,
          main: true,
          render: ({ id, name }) => (
            <Link to={asking(seatPath(id), { on })}>
              <LocalisedText content={name} quiet />
            </Link>
          ),
        },
        {
          header: t.structure,
          render: ({ structure, structure_slug: slug }) => (
            <Link to={asking(partnerPath(slug), { on })}>
              <LocalisedText content={structure} quiet />
            </Link>
          ),
        },
        { header: t.sits, render: ({ id }) => <Sitter who={onSeat(id, false)} /> },
        {
          header: t.standsIn,
          render: ({ id, alternates }) => alternates && <Sitter who={onSeat(id, true)} />,
        },
      ]}
    />
  )
}

function Sitter({ who }: { who: SeatListProps['sitting'][number] | undefined }) {
  const { vacant } = useText(seatText)
  return who ? <Link to={personPath(who.person_id)}>{who.person}</Link> : <>{vacant}</>
}

function SeatFilters({
  filter,
  asked,
  partners,
  filtered,
}: Pick<SeatListProps, 'filter' | 'asked' | 'partners'> & { filtered: boolean }) {
  const t = useText(seatText)
  const { dayField } = useText(peopleText)
  const { language } = useScene()
  const state = { typed: { structure: filter.structure ?? '', holder: filter.holder ?? '' }, errors: {} }
  const optionsOf = (kind: 'organisation' | 'structure') =>
    partners
      .filter(({ form }) => kindOf(form) === kind)
      .map(({ slug, name }) => ({ value: slug, label: inLanguage(name, language).text }))
  return (
    <Filters action={seatsPath} filtered={filtered}>
      <SelectField
        state={state}
        name="structure"
        label={t.structure}
        empty={t.all}
        options={optionsOf('structure')}
      />
      <SelectField
        state={state}
        name="holder"
        label={t.holder}
        empty={t.all}
        options={optionsOf('organisation')}
      />
      <DateField state={asked.state} name="seen_on" label={dayField} />
    </Filters>
  )
}
