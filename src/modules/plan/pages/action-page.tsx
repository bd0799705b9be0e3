import { notFound, type Visit } from '#kernel/route'
import { useScene, useText } from '#kernel/scene'
import { inLanguage } from '#kernel/text'
import { Instant } from '#ui/instant'
import { Level } from '#ui/level'
import { Link } from '#ui/link'
import { LinkButton } from '#ui/link-button'
import { LocalisedText } from '#ui/localised-text'
import { Page } from '#ui/page'
import { Period } from '#ui/period'
import { SummaryList } from '#ui/summary-list'
import { Table } from '#ui/table'
import { answersOf, findAction, mayChange } from '../actions.ts'
import { milestonesOf } from '../milestones.ts'
import { partsIn, type Part } from '../parts.ts'
import { actionEditPath, actionsPath, measurePath, planPath } from '../paths.ts'
import { text } from '../text.ts'
import { MilestoneTimeline } from './milestone-timeline.tsx'
import { StatusBadge } from './status-badge.tsx'

export async function actionPage({ db, params, today }: Visit) {
  const action = await findAction(db, params.id ?? '')
  if (!action) return notFound
  return (
    <ActionPage
      action={action}
      answers={await answersOf(db, action.id)}
      parts={await partsIn(db, [action.id])}
      milestones={await milestonesOf(db, action.id)}
      editable={await mayChange(db, action.id)}
      today={today}
    />
  )
}

interface ActionPageProps {
  readonly action: NonNullable<Awaited<ReturnType<typeof findAction>>>
  readonly answers: Awaited<ReturnType<typeof answersOf>>
  readonly parts: readonly Part[]
  readonly milestones: Awaited<ReturnType<typeof milestonesOf>>
  readonly editable: boolean
  readonly today: string
}

function ActionPage({ action, answers, parts, milestones, editable, today }: ActionPageProps) {
  const t = useText(text)
  const { language } = useScene()
  return (
    <Page
      title={inLanguage(action.title, language).text}
      for="public"
      kicker={t.kinds[action.kind]}
      crumbs={[
        { path: planPath, label: t.plan },
        { path: actionsPath, label: t.actions },
      ]}
      actions={editable && <LinkButton to={actionEditPath(action.id)}>{t.edit}</LinkButton>}
    >
      <LocalisedText content={action.text} prose />
      <Facts action={action} />
      <h2>{t.progress}</h2>
      {Object.keys(action.progress).length > 0 ? (
        <LocalisedText content={action.progress} prose />
      ) : (
        <p>{t.noProgress}</p>
      )}
      <h2>{t.milestones}</h2>
      <MilestoneTimeline milestones={milestones} today={today} />
      <h2>{t.answers}</h2>
      <Answers answers={answers} />
      <h2>{t.partners}</h2>
      <Table
        caption={t.partners}
        captionHidden
        rows={parts}
        none={t.noLead}
        columns={[
          {
            header: t.partner,
            main: true,
            render: ({ slug, name }) => (
              <Link to={`/partners/${slug}`}>
                <LocalisedText content={name} quiet />
              </Link>
            ),
          },
          { header: t.role, render: ({ role }) => t.roles[role] },
          { header: t.level, render: ({ level }) => <Level of={level} /> },
        ]}
      />
    </Page>
  )
}

function Facts({ action }: Pick<ActionPageProps, 'action'>) {
  const t = useText(text)
  const dated = action.starts_on !== null || action.ends_on !== null
  return (
    <SummaryList
      items={[
        { term: t.statusTitle, value: <StatusBadge status={action.status} /> },
        {
          term: t.period,
          value: dated ? <Period from={action.starts_on} until={action.ends_on} /> : t.noPeriod,
        },
        ...(action.times_a_year ? [{ term: t.frequency, value: t.timesAYear(action.times_a_year) }] : []),
        { term: t.lastChanged, value: <Instant of={action.changed_at} /> },
      ]}
    />
  )
}

function Answers({ answers }: Pick<ActionPageProps, 'answers'>) {
  const t = useText(text)
  const { language } = useScene()
  if (answers.length === 0) return <p>{t.noAnswers}</p>
  return (
    <ul>
      {answers.map(({ number, short, how, text: said }) => (
        <li key={number}>
          <Link to={measurePath(number)}>
            {number} {short && inLanguage(short, language).text}
          </Link>{' '}
          ({t.how[how]})
          {Object.keys(said).length > 0 && (
            <>
              : <LocalisedText content={said} />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
