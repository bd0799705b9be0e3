import { notFound, Redirect, type Answer, type Visit } from '#kernel/route'
import { useText } from '#kernel/scene'
import { Filters } from '#ui/filters'
import { Instant } from '#ui/instant'
import { KeysetPages } from '#ui/keyset-pages'
import { Link } from '#ui/link'
import { SelectField } from '#ui/select-field'
import { Table } from '#ui/table'
import { lookNow, noteSearch, overseen } from '../looks.ts'
import { entriesPath, oversightPath } from '../paths.ts'
import { ACTS, DAYS, entriesSeen, type EntryFilter } from '../seen.ts'
import { text } from '../text.ts'
import { LookFrame, type Look } from './look-frame.tsx'

export async function entryList({ db, query }: Visit): Promise<Answer> {
  const look = await lookNow(db)
  if (!look) return (await overseen(db)).length === 0 ? notFound : new Redirect(oversightPath)
  const filter = filterIn(query)
  // Looking for what one person did, or what was done with one record, is a search of its own.
  if (filter.who ?? filter.same) await noteSearch(db, filter.who)
  return <EntryList look={look} filter={filter} {...await entriesSeen(db, filter)} />
}

const filterIn = ({ act, who, same, days, after }: Visit['query']): EntryFilter => ({
  act: ACTS.find(each => each === act),
  who: who || undefined,
  same: same || undefined,
  days: DAYS.find(each => each === days),
  after: after || undefined,
})

type EntryListProps = Awaited<ReturnType<typeof entriesSeen>> & {
  readonly look: Look
  readonly filter: EntryFilter
}

function EntryList({ look, filter, entries, next }: EntryListProps) {
  const t = useText(text)
  return (
    <LookFrame look={look} current="entries">
      <EntryFilters filter={filter} />
      <Table
        caption={t.entries}
        captionHidden
        dense
        rows={entries}
        none={t.noEntries}
        columns={[
          { header: t.when, render: ({ at }) => at && <Instant of={at} /> },
          {
            header: t.who,
            main: true,
            render: ({ asker, name, service }) =>
              asker ? (
                <Link to={pathOf({ ...filter, who: asker, after: undefined })}>{name ?? t.somebody}</Link>
              ) : (
                service
              ),
          },
          { header: t.what, render: ({ act }) => t.acts[act as keyof typeof t.acts] },
          { header: t.where, render: ({ module, route }) => placeOf(t.modules, module, route) },
          {
            header: t.record,
            render: ({ id, pseudonym }) => pseudonym && <Link to={pathOf({ same: id })}>{pseudonym}</Link>,
          },
          { header: t.why, render: ({ reason }) => reason },
        ]}
      />
      <KeysetPages
        first={filter.after && pathOf({ ...filter, after: undefined })}
        next={next && pathOf({ ...filter, after: next })}
      />
    </LookFrame>
  )
}

/** The workspace in words, and of a page that has no words of its own its address without the method. */
function placeOf(
  words: Readonly<Record<string, string>>,
  module: string | null,
  route: string | null,
): string {
  const place = words[module ?? ''] ?? module ?? ''
  return route ? `${place} · ${route.replace(/^\w+ /, '')}` : place
}

function EntryFilters({ filter }: { filter: EntryFilter }) {
  const t = useText(text)
  const state = { typed: { act: filter.act ?? '', days: filter.days ?? '' }, errors: {} }
  return (
    <Filters action={entriesPath} filtered={Object.values(filter).some(value => value !== undefined)}>
      <SelectField
        state={state}
        name="act"
        label={t.what}
        empty={t.everything}
        options={ACTS.map(act => ({ value: act, label: t.acts[act] }))}
      />
      <SelectField
        state={state}
        name="days"
        label={t.since}
        empty={t.everything}
        options={DAYS.map(days => ({ value: days, label: t.periods[days] }))}
      />
    </Filters>
  )
}

function pathOf(filter: EntryFilter): string {
  const chosen = Object.entries(filter).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return chosen.length > 0 ? `${entriesPath}?${new URLSearchParams(chosen)}` : entriesPath
}
