import { notFound, Redirect, type Answer, type Visit } from '#kernel/route'
import { useText } from '#kernel/scene'
import { Instant } from '#ui/instant'
import { KeysetPages } from '#ui/keyset-pages'
import { Link } from '#ui/link'
import { LocalisedText } from '#ui/localised-text'
import { Table } from '#ui/table'
import { lookNow, overseen } from '../looks.ts'
import { alertsPath, entriesPath, oversightPath } from '../paths.ts'
import { alertsSeen } from '../seen.ts'
import { text } from '../text.ts'
import { LookFrame, type Look } from './look-frame.tsx'

export async function alertList({ db, query }: Visit): Promise<Answer> {
  const look = await lookNow(db)
  if (!look) return (await overseen(db)).length === 0 ? notFound : new Redirect(oversightPath)
  const after = query.after || undefined
  return <AlertList look={look} after={after} {...await alertsSeen(db, after)} />
}

type AlertListProps = Awaited<ReturnType<typeof alertsSeen>> & {
  readonly look: Look
  readonly after: string | undefined
}

function AlertList({ look, after, alerts, next }: AlertListProps) {
  const t = useText(text)
  return (
    <LookFrame look={look} current="alerts">
      <p>{t.alertsLead}</p>
      <Table
        caption={t.alerts}
        captionHidden
        dense
        rows={alerts}
        none={t.noAlerts}
        columns={[
          { header: t.alert, main: true, render: ({ name }) => <LocalisedText content={name} quiet /> },
          { header: t.when, render: ({ raised_at }) => <Instant of={raised_at} /> },
          {
            header: t.who,
            render: ({ asker, person }) => (
              <Link to={`${entriesPath}?who=${asker}`}>{person ?? t.somebody}</Link>
            ),
          },
          { header: t.howMany, number: true, render: ({ entries }) => entries },
        ]}
      />
      <KeysetPages first={after && alertsPath} next={next && `${alertsPath}?after=${next}`} />
    </LookFrame>
  )
}
