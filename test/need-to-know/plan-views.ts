import type { Asking } from './asking.ts'
import { readsIn, seesAction } from './plan-rights.ts'
import { columns, rule } from './table-rule.ts'
import type { Action, Answer, Part, Version, World } from './world-rows.ts'

/** The versions that stand: adopted, and not replaced by another. */
export const standing = ({ versions }: World): Version[] =>
  versions.filter(({ status, replaced_on }) => status === 'adopted' && replaced_on === null)

const stands = (world: World, version: string | null): boolean =>
  version === null || standing(world).some(({ id }) => id === version)

/** Today's actions: those in the text of a version that stands, and partners' own. */
export const currentActions = (world: World): Action[] =>
  world.actions.filter(({ id }) =>
    world.actionWordings.some(row => row.action_id === id && stands(world, row.version_id)),
  )

/** Who takes part in them, the lead no less than the others. */
const takingPart = (world: World): { action_id: string; partner_id: string; part: string }[] => [
  ...world.actions.flatMap(({ id, lead_id }) =>
    lead_id === null ? [] : [{ action_id: id, partner_id: lead_id, part: 'lead' }],
  ),
  ...world.parts.map(({ action_id, partner_id, role }: Part) => ({ action_id, partner_id, part: role })),
]

const everybody = () => true
const seesItsAction = (asking: Asking, { action_id }: { action_id: string }) =>
  asking.world.actions.some(action => action.id === action_id && seesAction(asking, action))

const view = { module: 'plan', isView: true } as const

/** What pages read of the plan: the rows of its tables, put together. */
export const planViews = [
  rule<Version>({
    ...view,
    table: 'plan.standing_version',
    key: ['id'],
    reads: columns('id chapter_id title starts_on ends_on adopted_on revision has_expired'),
    rows: standing,
    sees: (asking, { id }) => readsIn(asking, { version_id: id }),
  }),
  rule<Action>({
    ...view,
    table: 'plan.current_action',
    key: ['id'],
    reads: columns(
      'id chapter_id kind status starts_on ends_on times_a_year progress lead_id revision changed_at wording_id version_id mission_id title text',
    ),
    rows: currentActions,
    sees: everybody,
  }),
  rule<Answer>({
    ...view,
    table: 'plan.current_answer',
    key: ['action_id', 'measure_id'],
    reads: columns('action_id measure_id how text version_id'),
    rows: world => world.answers.filter(({ version_id }) => stands(world, version_id)),
    sees: everybody,
  }),
  rule<{ action_id: string; partner_id: string; part: string }>({
    ...view,
    table: 'plan.taking_part',
    key: ['action_id', 'partner_id', 'part'],
    reads: columns('action_id partner_id part'),
    rows: takingPart,
    sees: seesItsAction,
  }),
]
