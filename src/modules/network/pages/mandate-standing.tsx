import { showDate } from '#kernel/dates'
import { useScene, useText } from '#kernel/scene'
import { Day } from '#ui/day'
import { Instant } from '#ui/instant'
import { Link } from '#ui/link'
import { Note } from '#ui/note'
import { Period } from '#ui/period'
import { Table } from '#ui/table'
import type { Mandate } from '../mandates.ts'
import { overseerText } from '../overseer-text.ts'
import { overseersPath, successionsPath } from '../paths.ts'
import { standingText } from '../standing-text.ts'
import type { formerDays, Origin } from '../standing.ts'

/** Why a mandate gives no rights, when it gives none. */
export function StandingNote({ mandate, today }: { mandate: Mandate; today: string }) {
  const t = useText(standingText)
  const { title } = useText(overseerText)
  const { language } = useScene()
  if (mandate.ends_on !== null && mandate.ends_on < today) return null
  if (mandate.waits)
    return (
      <Note tone="warn" title={t.waits}>
        <p>
          {t.waitsLead} <Link to={overseersPath}>{title}</Link>
        </p>
      </Note>
    )
  if (mandate.gone_on === null || mandate.gone_on > today) return null
  return (
    <Note tone="warn" title={t.gone}>
      <p>{t.goneLead(showDate(language, mandate.gone_on))}</p>
    </Note>
  )
}

/** Where a mandate comes from, for the list of its facts. */
export function useOrigin({ confirmed_by, came_on, noted_on }: Origin, starts_on: string) {
  const t = useText(standingText)
  const { agreement, agreedBy } = useText(overseerText)
  const { language } = useScene()
  return [
    ...(confirmed_by ? [{ term: agreement, value: agreedBy(confirmed_by) }] : []),
    ...(came_on
      ? [{ term: t.came, value: <Link to={successionsPath}>{t.cameOn(showDate(language, came_on))}</Link> }]
      : []),
    ...(noted_on > starts_on ? [{ term: t.noted, value: <Day of={noted_on} /> }] : []),
  ]
}

/** The days that a mandate had before they were changed. */
export function FormerDays({ former }: { former: Awaited<ReturnType<typeof formerDays>> }) {
  const t = useText(standingText)
  if (former.length === 0) return null
  return (
    <section aria-labelledby="former">
      <h2 id="former">{t.former}</h2>
      <p>{t.formerLead}</p>
      <Table
        caption={t.former}
        captionHidden
        dense
        rows={former}
        columns={[
          {
            header: t.former,
            main: true,
            render: ({ starts_on, ends_on }) => <Period from={starts_on} until={ends_on} />,
          },
          { header: t.stoodUntil, render: ({ stood_until }) => <Instant of={stood_until} /> },
          { header: t.changedBy, render: ({ changed_by }) => changed_by ?? t.operator },
        ]}
      />
    </section>
  )
}
