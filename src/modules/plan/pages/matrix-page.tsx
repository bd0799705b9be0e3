import type { Visit } from '#kernel/route'
import { useScene, useText } from '#kernel/scene'
import { inLanguage } from '#kernel/text'
import { EmptyState } from '#ui/empty-state'
import { levelNames } from '#ui/level'
import { FoldedList } from '#ui/folded-list'
import { Link } from '#ui/link'
import { LocalisedText } from '#ui/localised-text'
import { Gap, Matrix, type MatrixColumn, type MatrixRow } from '#ui/matrix'
import { Page } from '#ui/page'
import { matrixEntries } from '../matrix.ts'
import { measuresIn } from '../measures.ts'
import { actionPath, measurePath, planPath } from '../paths.ts'
import { text } from '../text.ts'
import { standingVersions } from '../versions.ts'
import { PlanTabs } from './plan-tabs.tsx'

export async function matrixPage({ db }: Visit) {
  const measures = []
  for (const version of await standingVersions(db)) measures.push(...(await measuresIn(db, version.id)))
  return <MatrixPage measures={measures} entries={await matrixEntries(db)} />
}

type Entry = Awaited<ReturnType<typeof matrixEntries>>[number]
type Measure = Awaited<ReturnType<typeof measuresIn>>[number]

interface Row extends MatrixRow {
  readonly entries: readonly Entry[]
}

interface Column extends MatrixColumn {
  readonly id: 'local' | 'regional' | 'community' | 'federal'
}

function MatrixPage({ measures, entries }: { measures: readonly Measure[]; entries: readonly Entry[] }) {
  const t = useText(text)
  const names = useText(levelNames)
  const { language } = useScene()
  const columns = (['local', 'regional', 'community', 'federal'] as const).map(id => ({
    id,
    label: names[id],
  }))
  const rows: Row[] = measures.map(measure => ({
    id: measure.number,
    label: (
      <Link to={measurePath(measure.number)}>
        {measure.number} {inLanguage(measure.short, language).text}
      </Link>
    ),
    gap: Number(measure.actions) === 0 ? t.missingAction : undefined,
    entries: entries.filter(entry => entry.measure_id === measure.id),
  }))
  return (
    <Page
      title={t.matrixTitle}
      for="public"
      wide
      lead={t.matrixLead}
      crumbs={[{ path: planPath, label: t.plan }]}
    >
      <PlanTabs />
      {rows.length === 0 ? (
        <EmptyState title={t.noPlan}>{t.noPlanBody}</EmptyState>
      ) : (
        <Matrix<Row, Column>
          caption={t.matrixTitle}
          corner={t.matrixCorner}
          rows={rows}
          columns={columns}
          cell={(row, column) => cellOf(row.entries.filter(entry => entry.level === column.id))}
        />
      )}
    </Page>
  )
}

const SHOWN = 2

/** The actions of one measure at one level, each with who acts there; the rest folded. */
function cellOf(entries: readonly Entry[]) {
  const byAction = [...Map.groupBy(entries, entry => entry.action_id).values()]
  return byAction.length === 0 ? <Nobody /> : <Cell actions={byAction} />
}

const Nobody = () => <Gap>{useText(text).nobody}</Gap>

function Cell({ actions }: { actions: readonly (readonly Entry[])[] }) {
  const t = useText(text)
  const rest = actions.slice(SHOWN)
  return (
    <>
      <Entries actions={actions.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details>
          <summary>{t.more(rest.length)}</summary>
          <Entries actions={rest} />
        </details>
      )}
    </>
  )
}

const Entries = ({ actions }: { actions: readonly (readonly Entry[])[] }) => (
  <ul>
    {actions.map(
      ([first, ...others]) => first && <EntryItem key={first.action_id} entries={[first, ...others]} />,
    )}
  </ul>
)

function EntryItem({ entries }: { entries: readonly [Entry, ...Entry[]] }) {
  const [{ action_id, title }] = entries
  return (
    <li>
      <Link to={actionPath(action_id)}>
        <LocalisedText content={title} quiet />
      </Link>
      <FoldedList
        shown={1}
        items={entries.map(entry => (
          <Actor entry={entry} />
        ))}
      />
    </li>
  )
}

function Actor({ entry: { name, abbreviation, role } }: { entry: Entry }) {
  const t = useText(text)
  return (
    <>
      <LocalisedText content={Object.keys(abbreviation).length > 0 ? abbreviation : name} quiet /> (
      {t.roles[role]})
    </>
  )
}
