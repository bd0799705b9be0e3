import type { Tx } from '#kernel/database'
import type { Language, Localised } from '#kernel/text'
import { draftTexts, type DraftText } from './drafts.ts'
import { reword, type NewWords } from './draft-words.ts'
import type { PlanReading } from './reading/reading.ts'

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
 * actions by their place. What the draft does not have stays as it is.
 */
export async function addLanguage(db: Tx, draft: string, reading: PlanReading): Promise<void> {
  const { language } = reading
  const texts = await draftTexts(db, draft)
  for (const text of texts) {
    const read = matchOf(text, texts, reading)
    if (read)
      await reword(db, { draft, kind: text.kind, key: text.key }, text.revision, added(text, language, read))
  }
}

interface Words {
  readonly title?: string
  readonly text?: string
}

function matchOf(text: DraftText, texts: readonly DraftText[], reading: PlanReading): Words | undefined {
  if (text.kind === 'measure') {
    const measure = reading.measures.find(({ number }) => number === text.key)
    return measure && { text: measure.text }
  }
  const place = texts.filter(({ kind }) => kind === text.kind).indexOf(text)
  return text.kind === 'mission' ? reading.missions[place] : reading.actions[place]
}

function added({ title, text, carried_over }: DraftText, language: Language, read: Words): NewWords {
  const into = (content: Localised, said: string | undefined) =>
    said ? { ...content, [language]: said } : content
  return {
    title: into(title, read.title),
    text: into(text, read.text),
    carried_over: carried_over.filter(other => other !== language),
  }
}
