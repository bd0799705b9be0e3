import { diffSentences, diffWordsWithSpace, type ChangeObject } from 'diff'
import { sql } from 'kysely'
import type { Tx } from '#kernel/database'
import type { Language, Localised } from '#kernel/text'
import { actionsIn, findVersion, missionsIn } from './versions.ts'
import { measuresIn } from './measures.ts'

/** A text of a version, under what it is called there. */
export interface Passage {
  readonly key: string
  readonly label: string
  readonly title: string
  readonly text: string
}

export interface Change {
  readonly label: string
  readonly kind: 'same' | 'changed' | 'added' | 'removed'
  readonly parts: readonly Part[]
}

interface Part {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** In milliseconds: two long texts that share nothing would keep everybody waiting. */
const LONGEST_SEARCH = 100

/** Below this share of common text, word by word is a riddle: the old words and the new ones are read easier apart. */
const READABLE = 0.6
/** Unless nearly all of the shorter one stands in the longer one: then something was only added, or left out. */
const CONTAINED = 0.85

/** What differs between two texts: sentence by sentence, and word by word in a sentence that stayed recognisable. */
export function wordsChanged(before: string, after: string): readonly Part[] {
  const found = diffSentences(before, after, { timeout: LONGEST_SEARCH }) ?? [
    { removed: true, added: false, value: before },
    { removed: false, added: true, value: after },
  ]
  return found.flatMap(({ added, removed, value }, index): readonly Part[] => {
    const next = found[index + 1]
    if (removed && next?.added) return wordsInSentences(value, next.value)
    if (added && found[index - 1]?.removed) return []
    return [partOf({ added, removed, value })]
  })
}

function wordsInSentences(before: string, after: string): readonly Part[] {
  const found = diffWordsWithSpace(before, after, { timeout: LONGEST_SEARCH }) ?? []
  const kept = found.filter(({ added, removed }) => !added && !removed).map(({ value }) => value)
  const same = kept.join('').length
  const lengths = [before.length, after.length]
  if (same < READABLE * Math.max(...lengths) && same < CONTAINED * Math.min(...lengths))
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]
  return found.map(partOf)
}

const partOf = ({
  added,
  removed,
  value,
}: Pick<ChangeObject<string>, 'added' | 'removed' | 'value'>): Part => ({
  kind: added ? 'added' : removed ? 'removed' : 'same',
  text: value,
})

/** What became of each passage from one version to the next, in the order of the new one. */
export function changesBetween(before: readonly Passage[], after: readonly Passage[]): Change[] {
  const old = new Map(before.map(passage => [passage.key, passage]))
  const kept = new Set(after.map(passage => passage.key))
  return [
    ...after.map((passage): Change => {
      const earlier = old.get(passage.key)
      const parts = partsBetween(earlier, passage)
      const kind = !earlier ? 'added' : parts.every(part => part.kind === 'same') ? 'same' : 'changed'
      return { label: passage.label, kind, parts }
    }),
    ...before
      .filter(passage => !kept.has(passage.key))
      .map(({ label, text }): Change => ({ label, kind: 'removed', parts: [{ kind: 'removed', text }] })),
  ]
}

/** A changed name is a change too; one that stayed is the heading above. */
function partsBetween(earlier: Passage | undefined, { title, text }: Passage): readonly Part[] {
  if (!earlier) return [{ kind: 'added', text }]
  if (earlier.title === title) return wordsChanged(earlier.text, text)
  return [
    ...wordsChanged(earlier.title, title),
    { kind: 'same', text: '\n\n' },
    ...wordsChanged(earlier.text, text),
  ]
}

/** Every passage of a version in one language: its measures, missions and actions. */
export async function passagesOf(db: Tx, version: string, language: Language): Promise<Passage[]> {
  const say = (content: Localised) => content[language] ?? ''
  const measures = await measuresIn(db, version)
  const missions = await missionsIn(db, version)
  const actions = await actionsIn(db, version)
  return [
    ...measures.map(({ id, number, short, text }) => ({
      key: id,
      label: `${number} ${say(short)}`.trim(),
      title: say(short),
      text: say(text),
    })),
    ...missions.map(({ position, title, text }) => ({
      key: `mission ${position}`,
      label: say(title),
      title: say(title),
      text: say(text),
    })),
    ...actions.map(({ id, title, text }) => ({
      key: id,
      label: say(title),
      title: say(title),
      text: say(text),
    })),
  ]
}

/** The version of the same chapter whose period came before, or that this draft would replace. */
export async function versionBefore(db: Tx, version: NonNullable<Awaited<ReturnType<typeof findVersion>>>) {
  const found = await db
    .selectFrom('plan.version')
    .where('chapter_id', '=', version.chapter_id)
    .where('id', '!=', version.id)
    .where('status', '=', 'adopted')
    .$if(version.adopted_on !== null, query =>
      query.where(sql<boolean>`(adopted_on, created_at) < (${version.adopted_on}, ${version.created_at})`),
    )
    .select('id')
    .orderBy('adopted_on', 'desc')
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found && findVersion(db, found.id)
}
