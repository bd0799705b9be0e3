import type { Tx } from '#kernel/database'
import { languages, type Bilingual, type Language, type Localised } from '#kernel/text'
import { keepAction } from './kept-actions.ts'
import { standingTexts, type Before, type Draft } from './standing-texts.ts'
import { takenOver } from './taken-over.ts'
import type { MeasureRead, PlanReading } from './reading/reading.ts'
import { sayIgnored, sayInference } from './reading/said-reasons.ts'

export interface KeptAs {
  readonly title: Localised
  readonly chapter?: Bilingual | undefined
  readonly starts_on: string
  readonly ends_on: string
  /** The text that was read. */
  readonly source: string
  /** The person who imports; null for the command line. */
  readonly by: string | null
}

/**
 * Keeps what was read from a plan's text as a draft, beside the plan that stands: measures keep their identity by
 * number, actions by their names, and texts in the other languages are taken over for a person to check.
 * Gives the draft's key.
 */
export async function keepReading(db: Tx, reading: PlanReading, as: KeptAs): Promise<string> {
  const chapter = await chapterOf(db, reading, as.chapter)
  const draft = await openDraft(db, chapter, reading, as)
  const before = await standingTexts(db, chapter)
  for (const measure of reading.measures) await keepMeasure(db, { chapter, draft, before, reading }, measure)
  const missions = await keepMissions(db, draft, before, reading)
  for (const action of reading.actions)
    await keepAction(
      db,
      { chapter, draft, before, reading, by: as.by, mission: missions[action.mission ?? -1] },
      action,
    )
  await keepRest(db, draft, reading)
  return draft
}

async function chapterOf(db: Tx, { theme }: PlanReading, name?: Bilingual): Promise<string> {
  const found = await db.selectFrom('plan.chapter').where('theme', '=', theme).select('id').executeTakeFirst()
  if (found) return found.id
  const unnamed = { nl: `Thema ${theme}`, fr: `Thème ${theme}`, en: `Theme ${theme}` }
  const made = db
    .insertInto('plan.chapter')
    .values({ theme, name: name ?? unnamed })
    .returning('id')
  return (await made.executeTakeFirstOrThrow()).id
}

async function openDraft(db: Tx, chapter: string, { language }: PlanReading, as: KeptAs): Promise<string> {
  const { title, starts_on, ends_on, source, by } = as
  const made = db
    .insertInto('plan.version')
    .values({
      chapter_id: chapter,
      title,
      starts_on,
      ends_on,
      source_language: language,
      source_text: source,
      created_by: by,
    })
    .returning('id')
  return (await made.executeTakeFirstOrThrow()).id
}

async function keepMeasure(
  db: Tx,
  { chapter, draft, before, reading }: Draft,
  measure: MeasureRead,
): Promise<void> {
  const { number, numberSource, reason } = measure
  const earlier = before.measures.find(one => one.number === number)
  await db
    .insertInto('plan.measure')
    .values({ chapter_id: chapter, number })
    .onConflict(already => already.doNothing())
    .execute()
  const { id } = await db
    .selectFrom('plan.measure')
    .where('chapter_id', '=', chapter)
    .where('number', '=', number)
    .select('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('plan.measure_wording')
    .values({
      version_id: draft,
      measure_id: id,
      number_source: numberSource,
      inferred_because: reason ? inEvery(language => sayInference(reason, language)) : {},
      short: earlier?.short ?? {},
      ...takenOver(reading.language, measure.text, earlier?.text),
    })
    .execute()
}

const inEvery = (say: (language: Language) => string): Localised =>
  Object.fromEntries(languages.map(language => [language, say(language)]))

async function keepMissions(
  db: Tx,
  draft: string,
  before: Before,
  { missions, language }: PlanReading,
): Promise<string[]> {
  const kept: string[] = []
  for (const [position, mission] of missions.entries()) {
    const earlier = before.missions.find(one => one.position === position + 1)
    const { text: title, ...check } = takenOver(language, mission.title, earlier?.title)
    const text = mission.text ? { [language]: mission.text } : {}
    const made = db
      .insertInto('plan.mission')
      .values({ version_id: draft, position: position + 1, title, text, ...check })
      .returning('id')
    kept.push((await made.executeTakeFirstOrThrow()).id)
  }
  return kept
}

async function keepRest(db: Tx, draft: string, { actors, ignored, notPlaced }: PlanReading): Promise<void> {
  const named = [...new Map(actors.map(actor => [actor.name, actor])).values()]
  if (named.length > 0)
    await db
      .insertInto('plan.actor')
      .values(named.map(({ name, kind }) => ({ version_id: draft, name, kind })))
      .execute()
  const rest = [
    ...ignored.map(({ line, text, reason }) => ({
      line,
      text,
      reason: inEvery(language => sayIgnored(reason, language)),
    })),
    ...notPlaced.map(({ line, text }) => ({ line, text, reason: null })),
  ]
  if (rest.length > 0)
    await db
      .insertInto('plan.leftover')
      .values(rest.map((left, position) => ({ ...left, position, version_id: draft })))
      .execute()
}
