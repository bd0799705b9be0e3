import { words, fresh, coordinates, readsVersion, readsIn, editsIn, type InVersion } from './plan-rights.ts'
import { columns, rule } from './table-rule.ts'
import { dayFrom } from './world-keys.ts'
import type { Actor, Chapter, Leftover, Version, World } from './world-rows.ts'

/** The same row in each of the versions. */
const inEach = <Row extends InVersion>(row: Row, { versions }: World): Row[] =>
  versions.map(({ id }) => ({ ...row, version_id: id }))

/** Chapters in versions, whom they name and what was not placed. */
export const planVersionRules = [
  rule<Chapter>({
    table: 'plan.chapter',
    module: 'plan',
    key: ['id'],
    reads: columns('id theme name introduction'),
    rows: world => world.chapters,
    // "whoever may read a version of it reads a chapter"; "the coordinator reads every chapter".
    sees: (asking, { id }) =>
      asking.coordinates ||
      asking.world.versions.some(version => version.chapter_id === id && readsVersion(asking, version)),
    adds: {
      rows: () => [{ id: fresh, theme: '99' }],
      values: ({ theme }) => ({ theme, name: words, introduction: words }),
      may: coordinates,
    },
    changes: { values: () => ({ name: words }), blind: () => ({ name: words }), may: coordinates },
  }),
  rule<Version>({
    table: 'plan.version',
    module: 'plan',
    key: ['id'],
    reads: columns(
      'id chapter_id title starts_on ends_on status adopted_on replaced_on source_language revision created_at',
    ),
    hides: columns('source_text created_by'),
    rows: world => world.versions,
    sees: readsVersion,
    adds: {
      rows: ({ world: { chapters, today } }) =>
        chapters.map(({ id }) => ({
          id: fresh,
          chapter_id: id,
          status: 'draft',
          replaced_on: null,
          ends_on: today,
        })),
      values: ({ chapter_id, ends_on }, { id }) => ({
        chapter_id,
        ends_on,
        starts_on: '2020-01-01',
        title: words,
        created_by: id,
        source_language: 'nl',
        source_text: 'text',
      }),
      may: coordinates,
    },
    changes: {
      // What an adopted version says stays as it is; only that another one replaced it can still be told.
      values: ({ status, replaced_on, ends_on }) =>
        status === 'adopted'
          ? { replaced_on, revision: 2 }
          : {
              status,
              replaced_on,
              ends_on,
              adopted_on: null,
              starts_on: '2020-01-01',
              title: words,
              revision: 2,
            },
      moves: (version, { today }) => [{ ...version, ends_on: dayFrom(today, 500) }],
      leaves: (asking, { id }) => editsIn(asking, { version_id: id }),
      blind: () => ({ revision: 2 }),
      may: coordinates,
    },
    removes: { may: (asking, { id }) => editsIn(asking, { version_id: id }), isHeld: holdsSomething },
  }),
  rule<Actor>({
    table: 'plan.actor',
    module: 'plan',
    key: ['version_id', 'name'],
    reads: columns('version_id name kind'),
    rows: world => world.actors,
    sees: readsIn,
    adds: {
      rows: ({ world }) => inEach({ version_id: '', name: 'New', kind: 'group' }, world),
      values: row => ({ ...row }),
      may: editsIn,
    },
    removes: { may: editsIn },
  }),
  rule<Leftover>({
    table: 'plan.leftover',
    module: 'plan',
    key: ['version_id', 'position'],
    reads: columns('version_id line position text reason'),
    rows: world => world.leftovers,
    // "the coordinator sees what was not placed": in a draft, as it is thrown away with it; see README.md.
    sees: coordinates,
    adds: {
      rows: ({ world }) => inEach({ version_id: '', line: 9, position: 99 }, world),
      values: row => ({ ...row, text: 'left', reason: words }),
      may: editsIn,
    },
    removes: { may: editsIn },
  }),
]

/** A version in which something stands cannot be removed before that. */
function holdsSomething(world: World, { id }: Version): boolean {
  const { measureWordings, missions, actors, leftovers, actionWordings, answers } = world
  const inVersions: readonly (readonly { readonly version_id: string | null }[])[] = [
    measureWordings,
    missions,
    actors,
    leftovers,
    actionWordings,
    answers,
  ]
  return inVersions.some(rows => rows.some(row => row.version_id === id))
}
