import { words, fresh, coordinates, readsIn, editsIn, type InVersion } from './plan-rights.ts'
import { columns, rule } from './table-rule.ts'
import type { Measure, MeasureWording, Mission, World } from './world-rows.ts'

/** The same row in each of the versions. */
const inEach = <Row extends InVersion>(row: Row, { versions }: World): Row[] =>
  versions.map(({ id }) => ({ ...row, version_id: id }))

/** What a version says. */
export const planTextRules = [
  rule<Measure>({
    table: 'plan.measure',
    module: 'plan',
    key: ['id'],
    reads: columns('id chapter_id number'),
    rows: world => world.measures,
    // "whoever may read a wording of it reads a measure"; "the coordinator reads every measure".
    sees: (asking, { id }) =>
      asking.coordinates ||
      asking.world.measureWordings.some(wording => wording.measure_id === id && readsIn(asking, wording)),
    adds: {
      rows: ({ world }) =>
        world.chapters.map(({ id, theme }) => ({ id: fresh, chapter_id: id, number: `${theme}.99` })),
      values: ({ chapter_id, number }) => ({ chapter_id, number }),
      may: coordinates,
    },
  }),
  rule<MeasureWording>({
    table: 'plan.measure_wording',
    module: 'plan',
    key: ['version_id', 'measure_id'],
    reads: columns(
      'version_id measure_id number_source inferred_because short text carried_over confirmed revision',
    ),
    rows: world => world.measureWordings,
    sees: readsIn,
    adds: {
      rows: ({ world }) => unworded(world),
      values: row => ({
        ...row,
        number_source: 'printed',
        inferred_because: {},
        short: words,
        text: words,
        carried_over: '{}',
        confirmed: true,
      }),
      may: editsIn,
    },
    changes: {
      values: () => ({ short: words, text: words, carried_over: '{}', confirmed: true, revision: 2 }),
      blind: () => ({ revision: 2 }),
      may: editsIn,
    },
    removes: { may: editsIn },
  }),
  rule<Mission>({
    table: 'plan.mission',
    module: 'plan',
    key: ['id'],
    reads: columns('id version_id position title text carried_over confirmed revision'),
    rows: world => world.missions,
    sees: readsIn,
    adds: {
      rows: ({ world }) => inEach({ id: fresh, version_id: '', position: 99 }, world),
      values: ({ version_id, position }) => ({
        version_id,
        position,
        title: words,
        text: words,
        carried_over: '{}',
        confirmed: true,
      }),
      may: editsIn,
    },
    changes: {
      values: () => ({ title: words, text: words, carried_over: '{}', confirmed: true, revision: 2 }),
      blind: () => ({ revision: 2 }),
      may: editsIn,
    },
    removes: { may: editsIn },
  }),
]

/** A wording for each measure in each version of its chapter that has none yet. */
const unworded = ({ measures, versions, measureWordings }: World): MeasureWording[] =>
  measures.flatMap(measure =>
    versions
      .filter(({ chapter_id }) => chapter_id === measure.chapter_id)
      .map(({ id }) => ({ version_id: id, measure_id: measure.id }))
      .filter(
        row =>
          !measureWordings.some(
            one => one.version_id === row.version_id && one.measure_id === row.measure_id,
          ),
      ),
  )
