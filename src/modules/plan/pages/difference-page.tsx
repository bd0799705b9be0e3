import { notFound, type Visit } from '#kernel/route'
import { useScene, useText } from '#kernel/scene'
import { inLanguage } from '#kernel/text'
import { Badge } from '#ui/badge'
import { Difference } from '#ui/difference'
import { EmptyState } from '#ui/empty-state'
import { Page } from '#ui/page'
import { changesBetween, passagesOf, versionBefore, type Change } from '../differences.ts'
import { planPath, versionPath, versionsPath } from '../paths.ts'
import { text } from '../text.ts'
import { findVersion } from '../versions.ts'

export async function differencePage({ db, params, language }: Visit) {
  const version = await findVersion(db, params.id ?? '')
  if (!version) return notFound
  const before = await versionBefore(db, version)
  const changes = before
    ? changesBetween(await passagesOf(db, before.id, language), await passagesOf(db, version.id, language))
    : []
  return <DifferencePage version={version} before={before} changes={changes} />
}

type Version = NonNullable<Awaited<ReturnType<typeof findVersion>>>

interface DifferencePageProps {
  readonly version: Version
  readonly before: Version | undefined
  readonly changes: readonly Change[]
}

function DifferencePage({ version, before, changes }: DifferencePageProps) {
  const t = useText(text)
  const { language } = useScene()
  const title = inLanguage(version.title, language).text
  const same = changes.filter(change => change.kind === 'same').length
  return (
    <Page
      title={t.compareTitle}
      for="public"
      lead={before && t.compareLead(inLanguage(before.title, language).text, title)}
      crumbs={[
        { path: planPath, label: t.plan },
        { path: versionsPath, label: t.versions },
        { path: versionPath(version.id), label: title },
      ]}
    >
      {!before && <EmptyState title={title}>{t.nothingBefore}</EmptyState>}
      {changes
        .filter(change => change.kind !== 'same')
        .map(change => (
          <section key={change.label}>
            <h2>
              {change.label} {change.kind === 'added' && <Badge tone="ok">{t.newHere}</Badge>}
              {change.kind === 'removed' && <Badge tone="bad">{t.goneHere}</Badge>}
            </h2>
            <Difference parts={change.parts} />
          </section>
        ))}
      {before && same > 0 && <p>{t.unchangedCount(same)}</p>}
    </Page>
  )
}
