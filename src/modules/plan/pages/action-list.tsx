import type { Visit } from '#kernel/route'
import { useScene, useText } from '#kernel/scene'
import { inLanguage } from '#kernel/text'
import { Day } from '#ui/day'
import { Filters } from '#ui/filters'
import { KeysetPages } from '#ui/keyset-pages'
import { Link } from '#ui/link'
import { LinkButton } from '#ui/link-button'
import { LocalisedText } from '#ui/localised-text'
import { Page } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Table } from '#ui/table'
import { currentActions, type ActionFilter } from '../actions.ts'
import { measuresIn } from '../measures.ts'
import { partnersActedFor, partnersToChoose, partsIn, type Part } from '../parts.ts'
import { actionPath, actionsPath, newActionPath, planPath } from '../paths.ts'
import { text } from '../text.ts'
import { standingVersions } from '../versions.ts'
import { PlanTabs } from './plan-tabs.tsx'
import { StatusBadge } from './status-badge.tsx'

export async function actionList({ db, query }: Visit) {
  const filter = filterOf(query)
  const { actions, next } = await currentActions(db, filter)
  const parts = await partsIn(
    db,
    actions.map(action => action.id),
  )
  const measures = []
  for (const version of await standingVersions(db)) measures.push(...(await measuresIn(db, version.id)))
  const partners = await partnersToChoose(db)
  const mayAdd = (await partnersActedFor(db)).length > 0
  return (
    <ActionList
      filter={filter}
      actions={actions}
      parts={parts}
      next={next}
      choose={{ measures, partners }}
      mayAdd={mayAdd}
    />
  )
}

const STATUSES = ['not_started', 'ongoing', 'done', 'stopped'] as const

/** Only what the list knows: anything else in the address is left aside. */
const filterOf = (query: Visit['query']): ActionFilter => ({
  measure: query.measure || undefined,
  partner: query.partner || undefined,
  status: STATUSES.find(status => status === query.status),
  after: /^[\d :.+-]+_[0-9a-f-]{36}$/.test(query.after ?? '') ? query.after : undefined,
})

interface ActionListProps {
  readonly filter: ActionFilter
  readonly actions: Awaited<ReturnType<typeof currentActions>>['actions']
  readonly parts: readonly Part[]
  readonly next: string | undefined
  readonly choose: {
    readonly measures: Awaited<ReturnType<typeof measuresIn>>
    readonly partners: Awaited<ReturnType<typeof partnersToChoose>>
  }
  readonly mayAdd: boolean
}

function ActionList({ filter, actions, parts, next, choose, mayAdd }: ActionListProps) {
  const t = useText(text)
  return (
    <Page
      title={t.actionsTitle}
      for="public"
      wide
      lead={t.actionsLead}
      crumbs={[{ path: planPath, label: t.plan }]}
      actions={mayAdd && <LinkButton to={newActionPath}>{t.addAction}</LinkButton>}
    >
      <PlanTabs />
      <ActionFilters filter={filter} choose={choose} />
      <Table
        caption={t.actions}
        captionHidden
        rows={actions}
        none={t.actionsNone}
        columns={[
          {
            header: t.action,
            main: true,
            render: ({ id, title }) => (
              <Link to={actionPath(id)}>
                <LocalisedText content={title} quiet />
              </Link>
            ),
          },
          {
            header: t.lead,
            render: ({ id }) => <Lead parts={parts.filter(part => part.action_id === id)} />,
          },
          { header: t.statusTitle, render: ({ status }) => <StatusBadge status={status} /> },
          { header: t.endsOn, render: ({ ends_on }) => (ends_on ? <Day of={ends_on} /> : '–') },
        ]}
      />
      <KeysetPages first={filter.after && pageOf(filter)} next={next && pageOf(filter, next)} />
    </Page>
  )
}

function Lead({ parts }: { parts: readonly Part[] }) {
  const t = useText(text)
  const lead = parts.find(part => part.role === 'lead')
  return lead ? <LocalisedText content={lead.name} quiet /> : <>{t.noLead}</>
}

function ActionFilters({ filter, choose }: Pick<ActionListProps, 'filter' | 'choose'>) {
  const t = useText(text)
  const { language } = useScene()
  const state = {
    typed: { measure: filter.measure ?? '', partner: filter.partner ?? '', status: filter.status ?? '' },
    errors: {},
  }
  return (
    <Filters action={actionsPath} filtered={Boolean(filter.measure ?? filter.partner ?? filter.status)}>
      <SelectField
        state={state}
        name="measure"
        label={t.measures}
        empty={t.all}
        options={choose.measures.map(({ number, short }) => ({
          value: number,
          label: `${number} ${inLanguage(short, language).text}`,
        }))}
      />
      <SelectField
        state={state}
        name="partner"
        label={t.partner}
        empty={t.all}
        options={choose.partners.map(({ slug, name }) => ({
          value: slug,
          label: inLanguage(name, language).text,
        }))}
      />
      <SelectField
        state={state}
        name="status"
        label={t.statusTitle}
        empty={t.all}
        options={STATUSES.map(status => ({ value: status, label: t.status[status] }))}
      />
    </Filters>
  )
}

function pageOf(filter: ActionFilter, after?: string): string {
  const chosen = Object.entries({ ...filter, after }).filter((entry): entry is [string, string] =>
    Boolean(entry[1]),
  )
  return chosen.length > 0 ? `${actionsPath}?${new URLSearchParams(chosen)}` : actionsPath
}
