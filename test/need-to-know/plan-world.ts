import fc from 'fast-check'
import { at, dayFrom, distinct, keyOf } from './world-keys.ts'
import type {
  Action,
  ActionWording,
  Actor,
  Answer,
  Chapter,
  Leftover,
  Measure,
  MeasureWording,
  Milestone,
  Mission,
  Part,
  Partner,
  Version,
} from './world-rows.ts'

const some = <Value>(of: Record<string, fc.Arbitrary<unknown>>, maxLength: number) =>
  fc.array(fc.record(of) as unknown as fc.Arbitrary<Value>, { maxLength })

const place = fc.nat(5)

/** A plan with its versions, and what partners do about it. */
export const planDrawn = fc.record({
  chapters: fc.integer({ min: 1, max: 2 }),
  versions: fc.array(
    fc.record({ chapter: place, draft: fc.boolean(), replaced: fc.boolean(), over: fc.boolean() }),
    { maxLength: 4 },
  ),
  measures: fc.array(place, { maxLength: 3 }),
  measureWordings: some<{ measure: number; version: number }>({ measure: place, version: place }, 4),
  missions: fc.array(place, { maxLength: 3 }),
  actions: fc.array(
    fc.record({
      chapter: place,
      kind: fc.constantFrom('own', 'under_mission', 'by_partner'),
      status: fc.constantFrom('not_started', 'ongoing', 'done', 'stopped'),
      lead: fc.option(place),
    }),
    { maxLength: 4 },
  ),
  actionWordings: some<{ action: number; version: number }>({ action: place, version: place }, 5),
  answers: some<{ wording: number; measure: number }>({ wording: place, measure: place }, 4),
  parts: fc.array(
    fc.record({ action: place, partner: place, role: fc.constantFrom('carries', 'supports', 'funds') }),
    { maxLength: 4 },
  ),
  milestones: fc.array(fc.record({ action: place, due: fc.integer({ min: -90, max: 90 }) }), {
    maxLength: 3,
  }),
  actors: fc.array(place, { maxLength: 2 }),
  leftovers: fc.array(place, { maxLength: 2 }),
})

type Drawn = typeof planDrawn extends fc.Arbitrary<infer Value> ? Value : never

/** The rows that were drawn: what a plan says. What refers to nothing is not there. */
export function planRows(drawn: Drawn, today: string, partners: readonly Partner[]) {
  const chapters = Array.from({ length: drawn.chapters }, (_, index): Chapter => ({
    id: keyOf('chapter', index + 1),
    theme: String(91 + index),
  }))
  const versions = versionRows(drawn, chapters, today)
  const measures = drawn.measures.map((chapter, index): Measure => {
    const { id = '', theme = '' } = at(chapters, chapter) ?? {}
    return { id: keyOf('measure', index + 1), chapter_id: id, number: `${theme}.${index + 1}` }
  })
  const measureWordings = drawn.measureWordings.flatMap(({ measure, version }): MeasureWording[] => {
    const found = at(measures, measure)
    const within = at(
      versions.filter(one => one.chapter_id === found?.chapter_id),
      version,
    )
    return found && within ? [{ version_id: within.id, measure_id: found.id }] : []
  })
  const missions = drawn.missions.flatMap((version, index): Mission[] => {
    const found = at(versions, version)
    return found ? [{ id: keyOf('mission', index + 1), version_id: found.id, position: index + 1 }] : []
  })
  const actors = drawn.actors.flatMap((version, index): Actor[] => {
    const found = at(versions, version)
    return found ? [{ version_id: found.id, name: `Actor ${index + 1}`, kind: 'group' }] : []
  })
  const leftovers = drawn.leftovers.flatMap((version, index): Leftover[] => {
    const found = at(versions, version)
    return found ? [{ version_id: found.id, line: index + 1, position: index }] : []
  })
  const said = { chapters, versions, measures, missions, actors, leftovers }
  return {
    ...said,
    measureWordings: distinct(measureWordings, row => `${row.version_id} ${row.measure_id}`),
    ...workRows(drawn, today, { chapters, versions, measures, partners }),
  }
}

/** At most one version of a chapter stands: an adopted one before the last has been replaced. */
function versionRows(drawn: Drawn, chapters: readonly Chapter[], today: string): Version[] {
  const rows = drawn.versions.map(({ chapter, draft, replaced, over }, index): Version => ({
    id: keyOf('version', index + 1),
    chapter_id: at(chapters, chapter)?.id ?? '',
    status: draft ? 'draft' : 'adopted',
    replaced_on: !draft && replaced ? dayFrom(today, -1) : null,
    ends_on: dayFrom(today, over ? -10 : 300),
  }))
  return rows.map((row, index) => {
    const follows = rows
      .slice(index + 1)
      .some(({ chapter_id, status }) => chapter_id === row.chapter_id && status === 'adopted')
    return row.status === 'adopted' && follows ? { ...row, replaced_on: dayFrom(today, -1) } : row
  })
}

interface Plan {
  readonly chapters: readonly Chapter[]
  readonly versions: readonly Version[]
  readonly measures: readonly Measure[]
  readonly partners: readonly Partner[]
}

/** What partners do: actions, in the text of a version or their own, with what belongs to them. */
function workRows(drawn: Drawn, today: string, { chapters, versions, measures, partners }: Plan) {
  const actions = drawn.actions.map(({ chapter, lead, ...rest }, index): Action => ({
    id: keyOf('action', index + 1),
    chapter_id: at(chapters, chapter)?.id ?? '',
    lead_id: lead === null ? null : (at(partners, lead)?.id ?? null),
    changed_by: null,
    ...rest,
  }))
  /** Where an action's words may stand: nowhere, for a partner's own; undefined when there is no such version. */
  const placeOf = (action: Action, version: number): string | null | undefined =>
    action.kind === 'own'
      ? null
      : at(
          versions.filter(one => one.chapter_id === action.chapter_id),
          version,
        )?.id
  const actionWordings = drawn.actionWordings.flatMap(({ action, version }, index): ActionWording[] => {
    const found = at(actions, action)
    const stands = found && placeOf(found, version)
    if (!found || stands === undefined) return []
    return [{ id: keyOf('wording', index + 1), action_id: found.id, version_id: stands }]
  })
  const answers = drawn.answers.flatMap(({ wording, measure }, index): Answer[] => {
    const { action_id = '', version_id = null } = at(actionWordings, wording) ?? {}
    const chapter = actions.find(({ id }) => id === action_id)?.chapter_id
    const answered = at(
      measures.filter(one => one.chapter_id === chapter),
      measure,
    )
    if (!answered) return []
    return [{ id: keyOf('answer', index + 1), action_id, measure_id: answered.id, version_id }]
  })
  const parts = drawn.parts.flatMap(({ action, partner, role }): Part[] => {
    const found = at(actions, action)
    return found ? [{ action_id: found.id, partner_id: at(partners, partner)?.id ?? '', role }] : []
  })
  const milestones = drawn.milestones.flatMap(({ action, due }, index): Milestone[] => {
    const found = at(actions, action)
    const id = keyOf('milestone', index + 1)
    return found ? [{ id, action_id: found.id, due_on: dayFrom(today, due) }] : []
  })
  return {
    actions,
    actionWordings: distinct(actionWordings, row => `${row.action_id} ${row.version_id}`),
    answers: distinct(answers, row => `${row.action_id} ${row.measure_id} ${row.version_id}`),
    parts: distinct(parts, row => `${row.action_id} ${row.partner_id} ${row.role}`),
    milestones,
  }
}
