import type { Visit } from '#kernel/route'
import { useText } from '#kernel/scene'
import { Day } from '#ui/day'
import { EmptyState } from '#ui/empty-state'
import { Link } from '#ui/link'
import { LocalisedText } from '#ui/localised-text'
import { Page } from '#ui/page'
import { Period } from '#ui/period'
import { Table } from '#ui/table'
import { differencePath, draftPath, planPath, versionPath } from '../paths.ts'
import { text } from '../text.ts'
import { versions } from '../versions.ts'
import { PlanTabs } from './plan-tabs.tsx'
import { VersionBadge } from './status-badge.tsx'

export const versionList = async ({ db }: Visit) => <VersionList found={await versions(db)} />

function VersionList({ found }: { found: Awaited<ReturnType<typeof versions>> }) {
  const t = useText(text)
  return (
    <Page
      title={t.versionsTitle}
      for="public"
      wide
      lead={t.versionsLead}
      crumbs={[{ path: planPath, label: t.plan }]}
    >
      <PlanTabs />
      {found.length === 0 ? (
        <EmptyState title={t.noPlan}>{t.noPlanBody}</EmptyState>
      ) : (
        <Table
          caption={t.versions}
          captionHidden
          rows={found}
          columns={[
            {
              header: t.version,
              main: true,
              render: ({ id, title, status }) => (
                <Link to={status === 'draft' ? draftPath(id) : versionPath(id)}>
                  <LocalisedText content={title} quiet />
                </Link>
              ),
            },
            {
              header: t.period,
              render: ({ starts_on, ends_on }) => <Period from={starts_on} until={ends_on} />,
            },
            { header: t.statusTitle, render: ({ status }) => <VersionBadge status={status} /> },
            { header: t.adoptedOn, render: ({ adopted_on }) => (adopted_on ? <Day of={adopted_on} /> : '–') },
            { header: t.compareTitle, render: ({ id }) => <Link to={differencePath(id)}>{t.compare}</Link> },
          ]}
        />
      )}
    </Page>
  )
}
