import { words, fresh, readsWords, rewords, type Worded } from './plan-rights.ts'
import { columns, rule } from './table-rule.ts'
import type { ActionWording, Answer, World } from './world-rows.ts'

/** Where an action's words could stand: in every version, or in none. */
const places = ({ actions, versions }: World): Worded[] =>
  actions.flatMap(action => [
    ...(action.kind === 'own' ? [{ action_id: action.id, version_id: null }] : []),
    ...versions
      .filter(({ chapter_id }) => action.kind !== 'own' && chapter_id === action.chapter_id)
      .map(({ id }) => ({ action_id: action.id, version_id: id })),
  ])

/** What is said of what partners do. */
export const planWordingRules = [
  rule<ActionWording>({
    table: 'plan.action_wording',
    module: 'plan',
    key: ['id'],
    reads: columns('id action_id version_id mission_id position title text carried_over confirmed revision'),
    rows: world => world.actionWordings,
    // "everybody reads what public actions say"; "the coordinator reads what actions of drafts say".
    sees: readsWords,
    adds: {
      rows: ({ world }) =>
        places(world)
          .filter(place => !world.actionWordings.some(one => samePlace(one, place)))
          .map(place => ({ id: fresh, ...place })),
      values: ({ action_id, version_id }) => ({
        action_id,
        version_id,
        mission_id: null,
        position: 1,
        title: words,
        text: words,
        carried_over: '{}',
        confirmed: true,
      }),
      may: rewords,
    },
    changes: {
      values: ({ action_id }) => ({
        action_id,
        title: words,
        text: words,
        carried_over: '{}',
        confirmed: true,
        revision: 2,
      }),
      blind: () => ({ revision: 2 }),
      moves: (row, { actions, actionWordings }) =>
        actions
          .map(({ id }) => ({ ...row, action_id: id }))
          .filter(moved => !actionWordings.some(one => samePlace(one, moved))),
      may: rewords,
    },
    removes: { may: rewords },
  }),
  rule<Answer>({
    table: 'plan.answer',
    module: 'plan',
    key: ['id'],
    reads: columns('id action_id measure_id version_id how text'),
    rows: world => world.answers,
    // "everybody sees which measures an action answers"; "the coordinator sees the answers in drafts".
    sees: readsWords,
    adds: {
      rows: ({ world }) =>
        places(world).flatMap(place =>
          world.measures
            .map(({ id }) => ({ ...place, id: fresh, measure_id: id }))
            .filter(
              row => !world.answers.some(one => samePlace(one, row) && one.measure_id === row.measure_id),
            ),
        ),
      values: ({ action_id, measure_id, version_id }) => ({
        action_id,
        measure_id,
        version_id,
        how: 'mainly',
        text: words,
      }),
      may: rewords,
    },
    changes: {
      values: ({ action_id }) => ({ action_id, how: 'relay', text: words }),
      blind: () => ({ how: 'relay' }),
      moves: (row, { actions, answers }) =>
        actions
          .map(({ id }) => ({ ...row, action_id: id }))
          .filter(
            moved => !answers.some(one => samePlace(one, moved) && one.measure_id === moved.measure_id),
          ),
      may: rewords,
    },
    removes: { may: rewords },
  }),
]

const samePlace = (one: Worded, other: Worded) =>
  one.action_id === other.action_id && one.version_id === other.version_id
