import { showDay } from '#kernel/dates'
import { useScene, useText } from '#kernel/scene'
import { Link } from '#ui/link'
import { LocalisedText } from '#ui/localised-text'
import { SummaryList } from '#ui/summary-list'
import { asking, partnerPath, territoryPath } from '../paths.ts'
import { successionText } from '../succession-text.ts'
import type { Step } from '../successions.ts'

export const dayBefore = (day: string): string =>
  new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)

/** What something was, seen on its last day. */
function From({ step, day }: { step: Step; day: string }) {
  const on = dayBefore(day)
  const [path, name] = step.from_code
    ? [territoryPath(step.from_code), step.from_territory]
    : [partnerPath(step.from_slug ?? ''), step.from_partner]
  return (
    <Link to={asking(path, { on })}>
      <LocalisedText content={name ?? {}} quiet />
      {step.from_code && ` (${step.from_code})`}
    </Link>
  )
}

/** What something became, seen on its first day. */
function To({ step, day }: { step: Step; day: string }) {
  const [path, name] = step.to_code
    ? [territoryPath(step.to_code), step.to_territory]
    : [partnerPath(step.to_slug ?? ''), step.to_partner]
  return (
    <Link to={asking(path, { on: day })}>
      <LocalisedText content={name ?? {}} quiet />
      {step.to_code && ` (${step.to_code})`}
    </Link>
  )
}

const keyOf = (step: Step) => `${step.from_code ?? step.from_slug} ${step.to_code ?? step.to_slug}`

/** Everything of one succession: what was there before and what came in its place. */
export function StepEnds({ steps, day }: { steps: readonly Step[]; day: string }) {
  const t = useText(successionText)
  const targets = [...new Map(steps.map(step => [step.to_code ?? step.to_slug, step])).values()]
  return (
    <SummaryList
      items={[
        {
          term: t.from,
          value: steps.map(step => <div key={keyOf(step)}>{<From step={step} day={day} />}</div>),
        },
        {
          term: t.to,
          value: targets.map(step => <div key={keyOf(step)}>{<To step={step} day={day} />}</div>),
        },
      ]}
    />
  )
}

interface LineageProps {
  readonly steps: readonly Step[]
  /** The code or slug of the one whose page this is. */
  readonly self: string
}

/** What one territory or partner became and what it came from, each seen on its own side of the change. */
export function Lineage({ steps, self }: LineageProps) {
  const t = useText(successionText)
  const { language } = useScene()
  if (steps.length === 0) return null
  const became = steps.filter(step => (step.from_code ?? step.from_slug) === self)
  const cameFrom = steps.filter(step => (step.to_code ?? step.to_slug) === self)
  const since = (step: Step) => ` ${t.since(showDay(language, step.became_on))}`
  return (
    <SummaryList
      items={[
        ...became.map(step => ({
          term: t.became,
          value: (
            <>
              <To step={step} day={step.became_on} />
              {since(step)}
            </>
          ),
        })),
        ...(cameFrom.length > 0
          ? [
              {
                term: t.cameFrom,
                value: cameFrom.map(step => (
                  <div key={keyOf(step)}>
                    <From step={step} day={step.became_on} />
                  </div>
                )),
              },
            ]
          : []),
      ]}
    />
  )
}
