import type { Visit } from '#kernel/route'
import { useText } from '#kernel/scene'
import { EmptyState } from '#ui/empty-state'
import { Filters } from '#ui/filters'
import { KeysetPages } from '#ui/keyset-pages'
import { Level, levelNames } from '#ui/level'
import { Link } from '#ui/link'
import { LocalisedText } from '#ui/localised-text'
import { Page } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Table } from '#ui/table'
import { partners, type PartnerFilter } from '../partners.ts'
import { partnerPath, partnersPath } from '../paths.ts'
import { text } from '../text.ts'

const LEVELS = ['local', 'regional', 'community', 'federal'] as const
const KINDS = ['organisation', 'structure'] as const

export async function partnerList({ db, query }: Visit) {
  const filter = {
    level: LEVELS.find(level => level === query.level),
    kind: KINDS.find(kind => kind === query.kind),
    after: query.after || undefined,
  }
  return <PartnerList filter={filter} {...await partners(db, filter)} />
}

type PartnerListProps = Awaited<ReturnType<typeof partners>> & { readonly filter: PartnerFilter }

function PartnerList({ filter, partners: found, next }: PartnerListProps) {
  const t = useText(text)
  const filtered = Boolean(filter.level ?? filter.kind ?? filter.after)
  return (
    <Page title={t.partnersTitle} for="public" wide lead={t.partnersLead}>
      {found.length === 0 && !filtered ? (
        <EmptyState title={t.empty}>{t.emptyBody}</EmptyState>
      ) : (
        <>
          <PartnerFilters filter={filter} />
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
            first={filter.after && listPath({ ...filter, after: undefined })}
            next={next && listPath({ ...filter, after: next })}
          />
        </>
      )}
    </Page>
  )
}

function PartnerFilters({ filter }: { filter: PartnerFilter }) {
  const t = useText(text)
  const names = useText(levelNames)
  const state = { typed: { level: filter.level ?? '', kind: filter.kind ?? '' }, errors: {} }
  return (
    <Filters action={partnersPath} filtered={Boolean(filter.level ?? filter.kind)}>
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
    </Filters>
  )
}

function listPath(filter: PartnerFilter): string {
  const chosen = Object.entries(filter).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return chosen.length > 0 ? `${partnersPath}?${new URLSearchParams(chosen)}` : partnersPath
}
