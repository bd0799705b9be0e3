import { useScene, useText } from '#kernel/scene'
import type { Visit } from '#kernel/route'
import { inLanguage } from '#kernel/text'
import { Badge } from '#ui/badge'
import { Card } from '#ui/card'
import { CardList } from '#ui/card-list'
import { Day } from '#ui/day'
import { EmptyState } from '#ui/empty-state'
import { Link } from '#ui/link'
import { LinkButton } from '#ui/link-button'
import { LocalisedText } from '#ui/localised-text'
import { Note } from '#ui/note'
import { Page } from '#ui/page'
import { holdsCoordination } from '../drafts.ts'
import { measuresIn } from '../measures.ts'
import { actionPath, actionsPath, draftsPath, importPath, matrixPath, measurePath, versionPath, versionsPath } from '../paths.ts'
import { text } from '../text.ts'
import { actionsIn, missionsIn, standingVersions } from '../versions.ts'
import { PlanTabs } from './plan-tabs.tsx'

export async function planPage({ db }: Visit) {
  const chapters = []
  for (const version of await standingVersions(db))
    chapters.push({
      version,
      measures: await measuresIn(db, version.id),
      missions: await missionsIn(db, version.id),
      actions: await actionsIn(db, version.id),
    })
  return <Plan chapters={chapters} mayImport={await holdsCoordination(db)} />
}

interface Chapter {
  readonly version: Awaited<ReturnType<typeof standingVersions>>[number]
  readonly measures: Awaited<ReturnType<typeof measuresIn>>
  readonly missions: Awaited<ReturnType<typeof missionsIn>>
  readonly actions: Awaited<ReturnType<typeof actionsIn>>
}

function Plan({ chapters, mayImport }: { chapters: readonly Chapter[]; mayImport: boolean }) {
  const t = useText(text)
  return (
    <Page
      title={t.planTitle}
      for="public"
      wide
      lead={t.planLead}
      actions={mayImport && <LinkButton to={importPath}>{t.importPlan}</LinkButton>}
    >
      <PlanTabs />
      {chapters.length === 0 && (
        <EmptyState
          title={t.noPlan}
          action={mayImport && <LinkButton to={importPath} kind="main">{t.importPlan}</LinkButton>}
        >
          {t.noPlanBody}
        </EmptyState>
      )}
      {chapters.map(chapter => (
        <ChapterPart key={chapter.version.id} {...chapter} />
      ))}
    </Page>
  )
}

function ChapterPart({ version, measures, missions, actions }: Chapter) {
  const t = useText(text)
  const { language } = useScene()
  const gaps = measures.filter(measure => Number(measure.actions) === 0)
  return (
    <section aria-labelledby={`theme-${version.theme}`}>
      <h2 id={`theme-${version.theme}`}>
        {t.theme(version.theme)}: <LocalisedText content={version.name} quiet />
      </h2>
      <p>
        <Link to={versionPath(version.id)}>
          <LocalisedText content={version.title} quiet />
        </Link>{' '}
        (<Day of={version.starts_on} /> – <Day of={version.ends_on} />)
      </p>
      {version.has_expired && <Note tone="warn" title={t.expiredNote}>{t.expiredBody}</Note>}
      <LocalisedText content={version.introduction} prose />
      <h3>{t.measures}</h3>
      <CardList>
        {measures.map(measure => (
          <Card
            key={measure.id}
            level={3}
            kicker={t.measure(measure.number)}
            title={inLanguage(measure.short, language).text || t.measure(measure.number)}
            to={measurePath(measure.number)}
            foot={
              Number(measure.actions) === 0 ? (
                <Badge tone="warn">{t.noActions}</Badge>
              ) : (
                <Badge tone="info">{t.actionCount(Number(measure.actions))}</Badge>
              )
            }
          >
            <LocalisedText content={measure.text} quiet />
          </Card>
        ))}
      </CardList>
      {gaps.length > 0 && (
        <Note tone="warn" title={t.missing}>
          <ul>
            {gaps.map(({ id, number, short }) => (
              <li key={id}>
                <Link to={measurePath(number)}>
                  {number} {inLanguage(short, language).text}
                </Link>
                : {t.missingAction}
              </li>
            ))}
          </ul>
        </Note>
      )}
      {missions.map(mission => (
        <section key={mission.id} aria-labelledby={`mission-${mission.id}`}>
          <h3 id={`mission-${mission.id}`}>{t.mission}</h3>
          <p>
            <strong>
              <LocalisedText content={mission.title} />
            </strong>
          </p>
          <ActionLinks actions={actions.filter(action => action.mission_id === mission.id)} heading={t.missionActions} />
        </section>
      ))}
      <ActionLinks actions={actions.filter(action => action.kind === 'by_partner')} heading={t.partnerActions} />
    </section>
  )
}

function ActionLinks({ actions, heading }: { actions: Chapter['actions']; heading: string }) {
  if (actions.length === 0) return null
  return (
    <>
      <h4>{heading}</h4>
      <ul>
        {actions.map(({ id, title }) => (
          <li key={id}>
            <Link to={actionPath(id)}>
              <LocalisedText content={title} quiet />
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
