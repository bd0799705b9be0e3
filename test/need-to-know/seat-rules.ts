import type { Asking } from './asking.ts'
import { CLEARANCE } from './journal-world.ts'
import { brokenByClosing, otherEnds } from './place-days.ts'
import { words, fresh } from './plan-rights.ts'
import { columns, rule } from './table-rule.ts'
import type { Clearance, Seat, Succeeded, Succession } from './people-rows.ts'

const everybody = () => true
const coordinates = (asking: Asking) => asking.coordinates

/** Whether whoever asks has opened the clearances of somebody, or broken the glass to them, and they are still open. */
const hasOpened = ({ world, id }: Asking, person: string, brokenOnly: boolean) =>
  world.openings.some(
    ({ person_id, kind, record, broke_glass, left }) =>
      person_id === id && kind === CLEARANCE && record === person && left > 0 && (broke_glass || !brokenOnly),
  )

/** "people see their own clearances"; once they proved who they are, "the coordination sees the clearances that it opened"; "colleagues … of which they broke the glass". */
export const seesClearances = (asking: Asking, person: string) =>
  person === asking.id ||
  (asking.isFresh &&
    ((asking.coordinates && hasOpened(asking, person, false)) ||
      (asking.isColleague && hasOpened(asking, person, true))))

/** "the coordination notes …", "ends clearances of others": once they proved who they are. */
const keepsClearance = (asking: Asking, { person_id }: Clearance) =>
  asking.isFresh && asking.coordinates && person_id !== asking.id

/** Seats, clearances, and what became what. */
export const seatRules = [
  rule<Seat>({
    table: 'network.seat',
    module: 'network',
    key: ['id'],
    reads: columns('id structure_id holder_id designated_by_id name alternates valid'),
    rows: world => world.seats,
    sees: everybody,
    adds: {
      rows: ({ world: { partners } }) =>
        partners.map(({ id }) => ({
          id: fresh,
          structure_id: id,
          holder_id: id,
          designated_by_id: id,
          valid: '[2024-01-01,)',
        })),
      values: ({ structure_id, holder_id, designated_by_id, valid }) => ({
        structure_id,
        holder_id,
        designated_by_id,
        name: words,
        alternates: true,
        valid,
      }),
      // "the coordination adds seats".
      may: coordinates,
    },
    changes: {
      values: () => ({ valid: '[1970-01-01,2100-01-01)' }),
      blind: () => ({ valid: '[1970-01-01,2100-01-01)' }),
      // "the coordination closes seats".
      may: coordinates,
      moves: otherEnds,
      breaks: brokenByClosing,
    },
  }),
  rule<Clearance>({
    table: 'network.clearance',
    module: 'network',
    key: ['id'],
    reads: columns('id person_id level granted_on expires_on'),
    rows: world => world.clearances,
    sees: (asking, { person_id }) => seesClearances(asking, person_id),
    adds: {
      rows: ({ world }) =>
        world.people.map(({ id }) => ({
          id: fresh,
          person_id: id,
          level: 'secret',
          expires_on: '2030-01-01',
        })),
      values: ({ person_id, level, expires_on }) => ({
        person_id,
        level,
        granted_on: '2026-01-01',
        expires_on,
      }),
      may: keepsClearance,
    },
    changes: {
      values: () => ({ expires_on: '2099-01-01' }),
      blind: () => ({ expires_on: '2099-01-01' }),
      // Whose clearances they have opened.
      may: (asking, row) => keepsClearance(asking, row) && hasOpened(asking, row.person_id, false),
    },
  }),
  rule<Succession>({
    table: 'network.succession',
    module: 'network',
    key: ['id'],
    reads: columns('id became_on'),
    rows: world => world.successions,
    sees: everybody,
  }),
  rule<Succeeded>({
    table: 'network.succeeded',
    module: 'network',
    key: ['id'],
    reads: columns('id succession_id from_territory_id to_territory_id from_partner_id to_partner_id'),
    rows: world => world.succeeded,
    sees: everybody,
  }),
]
