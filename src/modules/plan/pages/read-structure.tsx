import { useScene, useText } from '#kernel/scene'
import { Accordion } from '#ui/accordion'
import { Badge } from '#ui/badge'
import { Note } from '#ui/note'
import { Prose } from '#ui/prose'
import { draftText } from '../draft-text.ts'
import type { ActionRead, LineRange, MeasureRead, PlanReading } from '../reading/reading.ts'
import { sayIgnored, sayInference } from '../reading/said-reasons.ts'
import { text } from '../text.ts'

/** Everything that was read in a plan's text, nothing left out. */
export function ReadStructure({ reading }: { reading: PlanReading }) {
  const t = useText(draftText)
  const unanswered = reading.measures.filter(
    ({ number }) => !reading.actions.some(action => action.answers.some(answer => answer.measure === number)),
  )
  return (
    <>
      {reading.notPlaced.length > 0 && <NotPlaced reading={reading} />}
      {reading.measures.map(measure => (
        <Measure key={measure.number} measure={measure} lang={reading.language} />
      ))}
      {reading.missions.map((mission, index) => (
        <section key={index}>
          <h3>
            {t.kinds.mission} <Lines of={mission.lines} />
          </h3>
          <Prose text={mission.title} lang={reading.language} />
          {mission.text && <Prose text={mission.text} lang={reading.language} />}
        </section>
      ))}
      {reading.actions.map((action, index) => (
        <Action key={index} action={action} lang={reading.language} />
      ))}
      {unanswered.length > 0 && (
        <Note title={t.unanswered}>
          {t.unansweredBody(unanswered.map(({ number }) => number).join(', '))}
        </Note>
      )}
      <Accordion title={t.actors}>
        <p lang={reading.language}>{reading.actors.map(({ name }) => name).join(' · ')}</p>
      </Accordion>
      <SetAside reading={reading} />
    </>
  )
}

function Lines({ of: [from, to] }: { of: LineRange }) {
  return (
    <small>
      <a href={`#line-${from}`}>{useText(draftText).lines(from, to)}</a>
    </small>
  )
}

function Measure({ measure, lang }: { measure: MeasureRead; lang: string }) {
  const t = useText(text)
  const { language } = useScene()
  return (
    <section>
      <h3>
        {t.measure(measure.number)}{' '}
        {measure.numberSource === 'inferred' && <Badge tone="warn">{t.inferred}</Badge>}{' '}
        <Lines of={measure.lines} />
      </h3>
      <Prose text={measure.text} lang={lang} />
      {measure.reason && <p>{sayInference(measure.reason, language)}</p>}
    </section>
  )
}

function Action({ action, lang }: { action: ActionRead; lang: string }) {
  const t = useText(text)
  const words = useText(draftText)
  const kind = action.kind === 'underMission' ? 'under_mission' : 'by_partner'
  return (
    <section>
      <h3>
        <span lang={lang}>{action.title}</span> <Lines of={action.lines} />
      </h3>
      <p>
        <Badge>{t.kinds[kind]}</Badge>{' '}
        {action.answers.length === 0
          ? words.noAnswers
          : action.answers.map(answer => (
              <>
                <Badge tone="info">{words.answersHow(answer.measure, t.how[answer.how])}</Badge>{' '}
              </>
            ))}
      </p>
      <Accordion title={words.text}>
        <Prose text={action.text} lang={lang} />
      </Accordion>
    </section>
  )
}

function NotPlaced({ reading }: { reading: PlanReading }) {
  const t = useText(draftText)
  return (
    <Note tone="warn" title={t.notPlaced}>
      <p>{t.notPlacedBody}</p>
      <ul lang={reading.language}>
        {reading.notPlaced.map(({ line, text: said }) => (
          <li key={line}>
            <a href={`#line-${line}`}>{line}</a>: {said}
          </li>
        ))}
      </ul>
    </Note>
  )
}

function SetAside({ reading }: { reading: PlanReading }) {
  const t = useText(draftText)
  const { language } = useScene()
  return (
    <Accordion title={t.ignored}>
      <ul>
        {reading.ignored.map(({ line, text: said, reason }, index) => (
          <li key={index}>
            <a href={`#line-${line}`}>{line}</a>: <q lang={reading.language}>{said}</q> (
            {sayIgnored(reason, language)})
          </li>
        ))}
      </ul>
    </Accordion>
  )
}
