import type { Asking } from './asking.ts'
import { words, fresh, leads, seesAction, seesOf, changesAction, changesOf } from './plan-rights.ts'
import { columns, rule } from './table-rule.ts'
import type { Action, Milestone, Part } from './world-rows.ts'

/** A change carries the name of whoever makes it. */
const signed = ({ id }: Asking, { changed_by }: Action) => id !== undefined && changed_by === id

/** What partners do. */
export const planWorkRules = [
  rule<Action>({
    table: 'plan.action',
    module: 'plan',
    key: ['id'],
    reads: columns(
      'id chapter_id kind status starts_on ends_on times_a_year progress lead_id revision changed_at',
    ),
    hides: columns('changed_by'),
    rows: world => world.actions,
    sees: seesAction,
    adds: {
      rows: ({ world: { chapters, partners, people } }) =>
        chapters.flatMap(({ id }) =>
          (['own', 'by_partner'] as const).flatMap(kind =>
            [null, ...partners].flatMap(lead =>
              people.map(by => ({
                id: fresh,
                chapter_id: id,
                kind,
                status: 'ongoing' as const,
                lead_id: lead?.id ?? null,
                changed_by: by.id,
              })),
            ),
          ),
        ),
      values: ({ chapter_id, kind, status, lead_id, changed_by }) => ({
        chapter_id,
        kind,
        status,
        lead_id,
        changed_by,
        starts_on: '2024-01-01',
        ends_on: null,
        times_a_year: null,
        progress: words,
      }),
      // "the coordinator adds actions"; "a partner adds an action of its own".
      may: (asking, action) =>
        signed(asking, action) && (asking.coordinates || (action.kind === 'own' && leads(asking, action))),
    },
    changes: {
      values: ({ status, lead_id }, { id }) => ({
        status,
        lead_id,
        starts_on: '2024-01-01',
        ends_on: null,
        times_a_year: 2,
        progress: words,
        revision: 2,
        changed_by: id,
        changed_at: '2026-01-01',
      }),
      blind: ({ id }) => ({ revision: 2, changed_by: id }),
      moves: (action, { partners, people }) =>
        partners
          .filter(({ id }) => id !== action.lead_id)
          .flatMap(({ id }) => people.map(by => ({ ...action, lead_id: id, changed_by: by.id }))),
      may: changesAction,
      leaves: (asking, action) => changesAction(asking, action) && signed(asking, action),
    },
  }),
  rule<Milestone>({
    table: 'plan.milestone',
    module: 'plan',
    key: ['id'],
    reads: columns('id action_id title due_on reached_on'),
    rows: world => world.milestones,
    sees: seesOf,
    adds: {
      rows: ({ world }) => world.actions.map(({ id }) => ({ id: fresh, action_id: id, due_on: world.today })),
      values: ({ action_id, due_on }) => ({ action_id, due_on, title: words }),
      may: changesOf,
    },
    changes: {
      values: ({ due_on }) => ({ due_on, title: words, reached_on: due_on }),
      blind: () => ({ reached_on: null }),
      may: changesOf,
    },
    removes: { may: changesOf },
  }),
  rule<Part>({
    table: 'plan.part',
    module: 'plan',
    key: ['action_id', 'partner_id', 'role'],
    reads: columns('action_id partner_id role'),
    rows: world => world.parts,
    sees: seesOf,
    adds: {
      rows: ({ world }) =>
        world.actions.flatMap(({ id }) =>
          world.partners
            .map(partner => ({ action_id: id, partner_id: partner.id, role: 'supports' as const }))
            .filter(row => !world.parts.some(one => JSON.stringify(one) === JSON.stringify(row))),
        ),
      values: row => ({ ...row }),
      may: changesOf,
    },
    removes: { may: changesOf },
  }),
]
