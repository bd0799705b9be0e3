import type { Static } from 'typebox'
import { bilingual, choice, day, form, key, localised, optional, several, whole } from '#kernel/field'

export const STATUSES = ['not_started', 'ongoing', 'done', 'stopped'] as const

const work = {
  revision: whole(1, 1_000_000),
  status: choice(STATUSES),
  starts_on: optional(day()),
  ends_on: optional(day()),
  times_a_year: optional(whole(1, 366)),
  progress: localised(2000),
}
const words = { title: bilingual(200), text: bilingual(4000), measures: several(5) }

/** The work on an action of the plan's own text, whose words change with the plan. */
export const WorkForm = form(work)

/** A partner's own action: its work, its words and the measures that it answers. */
export const OwnActionForm = form({ ...work, ...words })

export type WorkValues = Static<typeof WorkForm> & Partial<Static<typeof OwnActionForm>>

export const NewActionForm = form({ lead: key(), ...words })

export const MilestoneForm = form({ milestone_title: bilingual(200), due_on: day() })

export const PartForm = form({ partner: key(), role: choice(['carries', 'supports', 'funds']) })
