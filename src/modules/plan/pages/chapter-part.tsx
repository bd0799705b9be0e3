import { useScene, useText } from '#kernel/scene'
import { inLanguage } from '#kernel/text'
import { Badge } from '#ui/badge'
import { Card } from '#ui/card'
import { CardList } from '#ui/card-list'
import { Link } from '#ui/link'
import { LocalisedText } from '#ui/localised-text'
import { Note } from '#ui/note'
import { Period } from '#ui/period'
import type { measuresIn } from '../measures.ts'
import { actionPath, measurePath, versionPath } from '../paths.ts'
import { text } from '../text.ts'
import type { actionsIn, missionsIn, standingVersions } from '../versions.ts'

export interface Chapter {
  readonly version: Awaited<ReturnType<typeof standingVersions>>[number]
  readonly measures: Awaited<ReturnType<typeof measuresIn>>
  readonly missions: Awaited<ReturnType<typeof missionsIn>>
  readonly actions: Awaited<ReturnType<typeof actionsIn>>
}

/** A chapter as it stands: its measures, what is missing, and the actions of its own text. */
export function ChapterPart({ version, measures, missions, actions }: Chapter) {
  const t = useText(text)
  const { language } = useScene()
  const carried = actions.filter(action => action.kind === 'by_partner')
  return (
    <section aria-labelledby={`theme-${version.theme}`}>
      <h2 id={`theme-${version.theme}`}>{t.theme(version.theme, inLanguage(version.name, language).text)}</h2>
      {version.has_expired && (
        <Note tone="warn" title={t.expiredNote}>
          {t.expiredBody}
        </Note>
      )}
      <LocalisedText content={version.introduction} prose />
      <p>
        <Link to={versionPath(version.id)}>
          <LocalisedText content={version.title} quiet />
        </Link>{' '}
        (<Period from={version.starts_on} until={version.ends_on} />)
      </p>
      <h3>{t.measures}</h3>
      <CardList>
        {measures.map(measure => (
          <MeasureCard key={measure.id} measure={measure} />
        ))}
      </CardList>
      <Gaps measures={measures} />
      {missions.map(({ id, title }) => (
        <section key={id}>
          <h3>{t.missionNamed(inLanguage(title, language).text)}</h3>
          <ActionLinks actions={actions.filter(action => action.mission_id === id)} />
        </section>
      ))}
      {carried.length > 0 && <h3>{t.partnerActions}</h3>}
      <ActionLinks actions={carried} />
    </section>
  )
}

function MeasureCard({
  measure: { number, short, text: said, actions },
}: {
  measure: Chapter['measures'][number]
}) {
  const t = useText(text)
  const { language } = useScene()
  const count = Number(actions)
  return (
    <Card
      level={3}
      kicker={t.measure(number)}
      title={inLanguage(short, language).text || t.measure(number)}
      to={measurePath(number)}
      foot={
        count === 0 ? (
          <Badge tone="warn">{t.noActions}</Badge>
        ) : (
          <Badge tone="info">{t.actionCount(count)}</Badge>
        )
      }
    >
      <LocalisedText content={said} quiet />
    </Card>
  )
}

function Gaps({ measures }: Pick<Chapter, 'measures'>) {
  const t = useText(text)
  const { language } = useScene()
  const gaps = measures.filter(measure => Number(measure.actions) === 0)
  if (gaps.length === 0) return null
  return (
    <Note tone="warn" title={t.missing}>
      <p>{t.missingFor}</p>
      <ul>
        {gaps.map(({ id, number, short }) => (
          <li key={id}>
            <Link to={measurePath(number)}>
              {number} {inLanguage(short, language).text}
            </Link>
          </li>
        ))}
      </ul>
    </Note>
  )
}

function ActionLinks({ actions }: Pick<Chapter, 'actions'>) {
  if (actions.length === 0) return null
  return (
    <>
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
