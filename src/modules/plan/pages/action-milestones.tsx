import { empty, type FormState } from '#kernel/form'
import { useScene, useText } from '#kernel/scene'
import { inLanguage } from '#kernel/text'
import { Button } from '#ui/button'
import { DateField } from '#ui/date-field'
import { Day } from '#ui/day'
import { Form } from '#ui/form'
import { HiddenText } from '#ui/hidden-text'
import { LocalisedField } from '#ui/localised-field'
import { LocalisedText } from '#ui/localised-text'
import { Table } from '#ui/table'
import { milestonesPath, reachedPath, reachedRemovalPath } from '../paths.ts'
import { text } from '../text.ts'
import { MilestoneBadge, type Milestone } from './milestone-timeline.tsx'

interface ActionMilestonesProps {
  readonly action: string
  readonly milestones: readonly Milestone[]
  readonly today: string
}

/** The milestones of an action, to mark as reached and to add to. */
export function ActionMilestones({ action, milestones, today }: ActionMilestonesProps) {
  const t = useText(text)
  const { language } = useScene()
  return (
    <section aria-labelledby="milestones">
      <h2 id="milestones">{t.milestones}</h2>
      <Table
        caption={t.milestones}
        captionHidden
        rows={milestones}
        none={t.noMilestones}
        columns={[
          {
            header: t.milestoneTitle,
            main: true,
            render: ({ title }) => <LocalisedText content={title} quiet />,
          },
          { header: t.milestoneDue, render: ({ due_on }) => <Day of={due_on} /> },
          {
            header: t.statusTitle,
            render: milestone => <MilestoneBadge milestone={milestone} today={today} />,
          },
          {
            header: t.edit,
            render: ({ id, reached_on, title }) => (
              <Form
                action={reached_on ? reachedRemovalPath(action, id) : reachedPath(action, id)}
                id={`milestone-${id}`}
              >
                <Button kind="quiet" small>
                  {reached_on ? t.reopen : t.markReached}
                  <HiddenText>: {inLanguage(title, language).text}</HiddenText>
                </Button>
              </Form>
            ),
          },
        ]}
      />
      <MilestoneFields action={action} state={empty} />
    </section>
  )
}

export function MilestoneFields({ action, state }: { action: string; state: FormState }) {
  const t = useText(text)
  return (
    <Form action={milestonesPath(action)} state={state} id="new-milestone">
      <LocalisedField state={state} name="milestone_title" label={t.milestoneTitle} />
      <DateField state={state} name="due_on" label={t.milestoneDue} />
      <Button kind="quiet">{t.addMilestone}</Button>
    </Form>
  )
}
