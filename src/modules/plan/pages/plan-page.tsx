import type { Visit } from '#kernel/route'
import { useText } from '#kernel/scene'
import { EmptyState } from '#ui/empty-state'
import { LinkButton } from '#ui/link-button'
import { Page } from '#ui/page'
import { holdsCoordination } from '../drafts.ts'
import { measuresIn } from '../measures.ts'
import { draftsPath, importPath } from '../paths.ts'
import { draftText } from '../draft-text.ts'
import { text } from '../text.ts'
import { actionsIn, missionsIn, standingVersions } from '../versions.ts'
import { ChapterPart, type Chapter } from './chapter-part.tsx'
import { PlanTabs } from './plan-tabs.tsx'

export async function planPage({ db }: Visit) {
  const chapters: Chapter[] = []
  for (const version of await standingVersions(db))
    chapters.push({
      version,
      measures: await measuresIn(db, version.id),
      missions: await missionsIn(db, version.id),
      actions: await actionsIn(db, version.id),
    })
  return <Plan chapters={chapters} coordinates={await holdsCoordination(db)} />
}

function Plan({ chapters, coordinates }: { chapters: readonly Chapter[]; coordinates: boolean }) {
  const t = useText(text)
  const words = useText(draftText)
  return (
    <Page
      title={t.planTitle}
      for="public"
      wide
      lead={t.planLead}
      actions={coordinates && <LinkButton to={draftsPath}>{words.draftsTitle}</LinkButton>}
    >
      <PlanTabs />
      {chapters.length === 0 && (
        <EmptyState
          title={t.noPlan}
          action={
            coordinates && (
              <LinkButton to={importPath} kind="main">
                {t.importPlan}
              </LinkButton>
            )
          }
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
