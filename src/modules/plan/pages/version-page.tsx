import { notFound, type Visit } from '#kernel/route'
import { useScene, useText } from '#kernel/scene'
import { inLanguage } from '#kernel/text'
import { Accordion } from '#ui/accordion'
import { Badge } from '#ui/badge'
import { Day } from '#ui/day'
import { LinkButton } from '#ui/link-button'
import { LocalisedText } from '#ui/localised-text'
import { Page } from '#ui/page'
import { Period } from '#ui/period'
import { SummaryList } from '#ui/summary-list'
import { measuresIn } from '../measures.ts'
import { differencePath, planPath, versionsPath } from '../paths.ts'
import { text } from '../text.ts'
import { actionsIn, actorsIn, findVersion, missionsIn } from '../versions.ts'
import { VersionBadge } from './status-badge.tsx'

export async function versionPage({ db, params }: Visit) {
  const version = await findVersion(db, params.id ?? '')
  if (!version || version.status === 'draft') return notFound
  return (
    <VersionPage
      version={version}
      measures={await measuresIn(db, version.id)}
      missions={await missionsIn(db, version.id)}
      actions={await actionsIn(db, version.id)}
      actors={await actorsIn(db, version.id)}
    />
  )
}

interface VersionPageProps {
  readonly version: NonNullable<Awaited<ReturnType<typeof findVersion>>>
  readonly measures: Awaited<ReturnType<typeof measuresIn>>
  readonly missions: Awaited<ReturnType<typeof missionsIn>>
  readonly actions: Awaited<ReturnType<typeof actionsIn>>
  readonly actors: Awaited<ReturnType<typeof actorsIn>>
}

/** The text of one version, as it was adopted. */
function VersionPage({ version, measures, missions, actions, actors }: VersionPageProps) {
  const t = useText(text)
  const { language } = useScene()
  return (
    <Page
      title={inLanguage(version.title, language).text}
      for="public"
      crumbs={[
        { path: planPath, label: t.plan },
        { path: versionsPath, label: t.versions },
      ]}
      actions={<LinkButton to={differencePath(version.id)}>{t.compare}</LinkButton>}
    >
      <SummaryList
        items={[
          { term: t.statusTitle, value: <VersionBadge status={version.status} /> },
          {
            term: t.period,
            value: <Period from={version.starts_on} until={version.ends_on} />,
          },
          ...(version.adopted_on ? [{ term: t.adoptedOn, value: <Day of={version.adopted_on} /> }] : []),
        ]}
      />
      <h2>{t.measures}</h2>
      {measures.map(measure => (
        <section key={measure.id}>
          <h3>
            {measure.number} <LocalisedText content={measure.short} quiet />{' '}
            {measure.number_source === 'inferred' && <Badge tone="warn">{t.inferred}</Badge>}
          </h3>
          <LocalisedText content={measure.text} prose />
        </section>
      ))}
      {missions.map(mission => (
        <section key={mission.id}>
          <h2>{t.mission}</h2>
          <LocalisedText content={mission.title} prose />
        </section>
      ))}
      <h2>{t.actions}</h2>
      {actions.map(action => (
        <Accordion key={action.id} title={<LocalisedText content={action.title} quiet />}>
          <LocalisedText content={action.text} prose />
        </Accordion>
      ))}
      {actors.length > 0 && (
        <>
          <h2>{t.actors}</h2>
          <p lang={version.source_language ?? 'mul'}>{actors.map(({ name }) => name).join(' · ')}</p>
        </>
      )}
    </Page>
  )
}
