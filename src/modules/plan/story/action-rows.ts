import type { Insertable } from 'kysely'
import { storyId, storyPeople } from '#modules/network'
import type { Bilingual } from '#kernel/text'
import type { Action, ActionWording, Answer, Milestone, Part } from '../tables.ts'
import type { FindPartners } from './find-partners.ts'
import type { OwnAction, StoryMilestone, StoryParts } from './own-action.ts'
import { chapterRow, measureId, missionId, versionId } from './plan-rows.ts'
import type { PlanAction } from './platform-and-strategy.ts'
import { firstOfMonth, lastOfMonth, workingDay } from './story-days.ts'

export interface ActionRows {
  readonly actions: readonly Insertable<Action>[]
  readonly wordings: readonly Insertable<ActionWording>[]
  readonly answers: readonly Insertable<Answer>[]
  readonly parts: readonly Insertable<Part>[]
  readonly milestones: readonly Insertable<Milestone>[]
}

const roles = ['carries', 'supports', 'funds'] as const

const leadId = (lead: string, find: FindPartners) => find(lead)[0] ?? null

export const ownActionId = (slug: string, copy: number) => storyId(`action ${slug} ${copy}`)

const partRows = (action: string, parts: StoryParts, find: FindPartners) =>
  roles.flatMap(role =>
    (parts[role] ?? []).flatMap(find).map(partner => ({ action_id: action, partner_id: partner, role })),
  )

const milestoneRows = (action: string, milestones: readonly StoryMilestone[], today: string) =>
  milestones.map(({ title, due, reached }) => {
    const day = workingDay(today, due)
    const id = storyId(`milestone ${action} ${title.nl}`)
    return { id, action_id: action, title, due_on: day, reached_on: reached ? day : null }
  })

const ownTitle = ({ title }: OwnAction, copy: number): Bilingual =>
  copy === 1
    ? title
    : {
        nl: `Kopie ${copy}: ${title.nl}`,
        fr: `Copie ${copy} : ${title.fr}`,
        en: `Copy ${copy}: ${title.en ?? title.nl}`,
      }

/** The rows of a partner's own action; a copy for load work says so in its title. */
export function ownActionRows(own: OwnAction, copy: number, find: FindPartners, today: string): ActionRows {
  const id = ownActionId(own.slug, copy)
  const [first, last] = own.months
  const action: Insertable<Action> = {
    id,
    chapter_id: chapterRow.id,
    kind: 'own',
    status: own.status,
    starts_on: firstOfMonth(today, first),
    ends_on: lastOfMonth(today, last),
    times_a_year: null,
    progress: own.progress,
    lead_id: leadId(own.lead, find),
    changed_by: storyPeople[own.by].id,
  }
  const wording = {
    id: storyId(`wording ${id}`),
    action_id: id,
    version_id: null,
    mission_id: null,
    title: ownTitle(own, copy),
    text: own.text,
    confirmed: true,
  }
  const answers = own.answers.map((number): Insertable<Answer> => ({
    id: storyId(`answer ${id} ${number}`),
    action_id: id,
    measure_id: measureId(number),
    version_id: null,
    how: 'explicit',
    text: {},
  }))
  return {
    actions: [action],
    wordings: [wording],
    answers,
    parts: partRows(id, own.parts, find),
    milestones: milestoneRows(id, own.milestones, today),
  }
}

const versions = ['first', 'second'] as const

/** The rows of an action that stands in the text of both versions. */
export function planActionRows(told: PlanAction, find: FindPartners, today: string): ActionRows {
  const id = storyId(`action ${told.slug}`)
  const action: Insertable<Action> = {
    id,
    chapter_id: chapterRow.id,
    kind: told.kind,
    status: 'ongoing',
    starts_on: '2021-01-14',
    ends_on: null,
    times_a_year: told.timesAYear,
    progress: told.progress,
    lead_id: leadId(told.lead, find),
    changed_by: storyPeople[told.by].id,
  }
  const wordings = versions.map(version => ({
    id: storyId(`wording ${id} ${version}`),
    action_id: id,
    version_id: versionId(version),
    mission_id: told.kind === 'under_mission' ? missionId(version) : null,
    title: told[version].title,
    text: told[version].text,
    confirmed: true,
  }))
  const answers = versions.flatMap(version =>
    told.answers.map(({ measure, how, text }) => ({
      id: storyId(`answer ${id} ${measure} ${version}`),
      action_id: id,
      measure_id: measureId(measure),
      version_id: versionId(version),
      how,
      text,
    })),
  )
  return {
    actions: [action],
    wordings,
    answers,
    parts: partRows(id, told.parts, find),
    milestones: milestoneRows(id, told.milestones, today),
  }
}
