import { useScene, useText } from '#kernel/scene'
import { showDay } from '#kernel/dates'
import type { Localised } from '#kernel/text'
import { Badge } from '#ui/badge'
import { Day } from '#ui/day'
import { LocalisedText } from '#ui/localised-text'
import { Timeline } from '#ui/timeline'
import { text } from '../text.ts'

export interface Milestone {
  readonly id: string
  readonly title: Localised
  readonly due_on: string
  readonly reached_on: string | null
}

/** What should be ready when, and what is. */
export function MilestoneTimeline({
  milestones,
  today,
}: {
  milestones: readonly Milestone[]
  today: string
}) {
  const t = useText(text)
  if (milestones.length === 0) return <p>{t.noMilestones}</p>
  return (
    <Timeline
      moments={milestones.map(milestone => ({
        when: <Day of={milestone.due_on} />,
        title: <LocalisedText content={milestone.title} quiet />,
        body: <MilestoneBadge milestone={milestone} today={today} />,
      }))}
    />
  )
}

/** Reached, overdue or planned: a word and a colour. */
export function MilestoneBadge({
  milestone: { due_on, reached_on },
  today,
}: {
  milestone: Milestone
  today: string
}) {
  const t = useText(text)
  const { language } = useScene()
  if (reached_on) return <Badge tone="ok">{t.reachedOn(showDay(language, reached_on))}</Badge>
  return due_on < today ? <Badge tone="bad">{t.overdue}</Badge> : <Badge>{t.planned}</Badge>
}
