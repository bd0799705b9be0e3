import type { Tx } from '#kernel/database'
import type { Language, Localised } from '#kernel/text'
import { draftTexts, type DraftText } from './drafts.ts'
import { reword, type NewWords } from './draft-words.ts'
import type { ActionRead, PlanReading } from './reading/reading.ts'

/** The drafts of a chapter to which a reading may add its language. */
export const draftsOfTheme = (db: Tx, theme: string) =>
  db
    .selectFrom('plan.version as v')
    .innerJoin('plan.chapter as c', 'c.id', 'v.chapter_id')
    .where('c.theme', '=', theme)
    .where('v.status', '=', 'draft')
    .select(['v.id', 'v.title'])
    .orderBy('v.created_at', 'desc')
    .execute()

/**
 * Puts what was read into a draft of the same chapter as its text in that language: measures by number, missions and
 * actions by their place among those of their kind. What the draft does not have stays as it is.
 */
export async function addLanguage(db: Tx, draft: string, reading: PlanReading): Promise<void> {
  const texts = await draftTexts(db, draft)
  for (const text of texts) {
    const read = matchOf(text, texts, reading)
    if (!read) continue
    const place = { draft, kind: text.kind, key: text.key }
    await reword(db, place, text.revision, added(text, reading.language, read))
    if ('answers' in read) await addAnswers(db, place, reading.language, read)
  }
}

type Match = Partial<Pick<ActionRead, 'title' | 'text'>> | ActionRead

function matchOf(text: DraftText, texts: readonly DraftText[], reading: PlanReading): Match | undefined {
  if (text.kind === 'measure') {
    const measure = reading.measures.find(({ number }) => number === text.key)
    return measure && { text: measure.text }
  }
  const place = texts.filter(({ kind, of }) => kind === text.kind && of === text.of).indexOf(text)
  if (text.kind === 'mission') return reading.missions[place]
  const kind = text.of === 'under_mission' ? 'underMission' : 'byPartner'
  return reading.actions.filter(action => action.kind === kind)[place]
}

/** What nobody has read yet is to confirm. */
function added(text: DraftText, language: Language, read: Match): NewWords {
  const words = { title: into(text.title, language, read.title), text: into(text.text, language, read.text) }
  const same = words.title[language] === text.title[language] && words.text[language] === text.text[language]
  return {
    ...words,
    carried_over: text.carried_over.filter(other => other !== language),
    ...(!same && { confirmed: false }),
  }
}

const into = (content: Localised, language: Language, said: string | undefined): Localised =>
  said ? { ...content, [language]: said } : content

/** What an action says to each measure, in the new language too. */
async function addAnswers(
  db: Tx,
  { draft, key }: { draft: string; key: string },
  language: Language,
  { answers }: ActionRead,
): Promise<void> {
  const known = await db
    .selectFrom('plan.answer as n')
    .innerJoin('plan.measure as m', 'm.id', 'n.measure_id')
    .where('n.version_id', '=', draft)
    .where('n.action_id', '=', key)
    .select(['n.id', 'm.number', 'n.text'])
    .execute()
  for (const { id, number, text } of known) {
    const said = answers.find(({ measure }) => measure === number)?.text
    await db
      .updateTable('plan.answer')
      .set({ text: into(text, language, said) })
      .where('id', '=', id)
      .execute()
  }
}
