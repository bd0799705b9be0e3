import { notFound, type Visit } from '#kernel/route'
import { useScene, useText } from '#kernel/scene'
import { inLanguage } from '#kernel/text'
import { CardList } from '#ui/card-list'
import { EmptyState } from '#ui/empty-state'
import { levelNames } from '#ui/level'
import { Link } from '#ui/link'
import { LinkButton } from '#ui/link-button'
import { LocalisedText } from '#ui/localised-text'
import { Note } from '#ui/note'
import { Page } from '#ui/page'
import { actionsFor, type CurrentAction } from '../actions.ts'
import { findMeasure } from '../measures.ts'
import { newActionPath, planPath, versionPath } from '../paths.ts'
import { partnersActedFor, partsIn, type Part } from '../parts.ts'
import { text } from '../text.ts'
import { ActionItem } from './action-item.tsx'
import { LevelTable } from './level-table.tsx'

export async function measurePage({ db, params, reader }: Visit) {
  const measure = await findMeasure(db, params.number ?? '')
  if (!measure) return notFound
  const actions = await actionsFor(db, measure.id)
  const parts = actions.length === 0 ? [] : await partsIn(db, keysOf(actions))
  const mayAdd = reader !== undefined && (await partnersActedFor(db)).length > 0
  return <MeasurePage measure={measure} actions={actions} parts={parts} mayAdd={mayAdd} />
}

const keysOf = (actions: readonly CurrentAction[]) => actions.map(action => action.id)

interface MeasurePageProps {
  readonly measure: NonNullable<Awaited<ReturnType<typeof findMeasure>>>
  readonly actions: readonly CurrentAction[]
  readonly parts: readonly Part[]
  readonly mayAdd: boolean
}

function MeasurePage({ measure, actions, parts, mayAdd }: MeasurePageProps) {
  const t = useText(text)
  const { language } = useScene()
  const short = inLanguage(measure.short, language).text
  return (
    <Page
      title={short || t.measure(measure.number)}
      for="public"
      wide
      kicker={t.measure(measure.number)}
      crumbs={[{ path: planPath, label: t.allMeasures }]}
    >
      <LocalisedText content={measure.text} prose />
      <p>
        <Link to={versionPath(measure.version_id)}>
          <LocalisedText content={measure.version_title} quiet />
        </Link>
      </p>
      {measure.number_source === 'inferred' && (
        <Note title={t.inferredTitle}>
          <LocalisedText content={measure.inferred_because} />
        </Note>
      )}
      <h2>{t.whoDoesWhat}</h2>
      {actions.length === 0 ? (
        <EmptyState
          title={t.noActions}
          action={
            mayAdd && <LinkButton to={`${newActionPath}?measure=${measure.number}`}>{t.addAction}</LinkButton>
          }
        >
          {t.missingAction}
        </EmptyState>
      ) : (
        <>
          <CardList>
            {actions.map(action => (
              <ActionItem
                key={action.id}
                action={action}
                parts={parts.filter(part => part.action_id === action.id)}
              />
            ))}
          </CardList>
          {mayAdd && <LinkButton to={`${newActionPath}?measure=${measure.number}`}>{t.addAction}</LinkButton>}
          <h2>{t.whoAtLevel}</h2>
          <LevelTable parts={parts} />
          <h2>{t.missing}</h2>
          <Missing actions={actions} parts={parts} />
        </>
      )}
    </Page>
  )
}

function Missing({ actions, parts }: Pick<MeasurePageProps, 'actions' | 'parts'>) {
  const t = useText(text)
  const { language } = useScene()
  const names = useText(levelNames)
  const missing = [
    ...(['local', 'regional', 'community', 'federal'] as const)
      .filter(level => !parts.some(part => part.level === level))
      .map(level => t.missingLevel(names[level])),
    ...actions
      .filter(action => action.lead_id === null)
      .map(({ title }) => t.missingLead(inLanguage(title, language).text)),
  ]
  if (missing.length === 0) return <p>{t.missingNothing}</p>
  return (
    <ul>
      {missing.map(what => (
        <li key={what}>{what}</li>
      ))}
    </ul>
  )
}
