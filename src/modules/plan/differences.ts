import { diffWordsWithSpace } from 'diff'
import { sql } from 'kysely'
import type { Tx } from '#kernel/database'
import type { Language, Localised } from '#kernel/text'
import { actionsIn, findVersion, missionsIn } from './versions.ts'
import { measuresIn } from './measures.ts'

/** A text of a version, under what it is called there. */
export interface Passage {
  readonly key: string
  readonly label: string
  readonly text: string
}

export interface Change {
  readonly label: string
  readonly kind: 'same' | 'changed' | 'added' | 'removed'
  readonly parts: readonly { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }[]
}

/** In milliseconds: two long texts that share nothing would keep everybody waiting. */
const LONGEST_SEARCH = 100

/** Below this share of common text, word by word is a riddle: the old text and the new one are read easier apart. */
const READABLE = 0.5

/** The words that differ between two texts; both whole when little stayed the same. */
export function wordsChanged(before: string, after: string): Change['parts'] {
  const found = diffWordsWithSpace(before, after, { timeout: LONGEST_SEARCH })
  const parts = (found ?? []).map(({ added, removed, value }) => ({
    kind: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
    text: value,
  }))
  const same = parts.filter(part => part.kind === 'same').reduce((sum, part) => sum + part.text.length, 0)
  const readable = found && same >= READABLE * Math.max(before.length, after.length)
  if (readable || (found && (!before || !after))) return parts
  return [
    { kind: 'removed', text: before },
    { kind: 'same', text: '\n\n' },
    { kind: 'added', text: after },
  ]
}

/** What became of each passage from one version to the next, in the order of the new one. */
export function changesBetween(before: readonly Passage[], after: readonly Passage[]): Change[] {
  const old = new Map(before.map(passage => [passage.key, passage]))
  const kept = new Set(after.map(passage => passage.key))
  return [
    ...after.map((passage): Change => {
      const earlier = old.get(passage.key)
      const parts = wordsChanged(earlier?.text ?? '', passage.text)
      const kind = !earlier ? 'added' : parts.every(part => part.kind === 'same') ? 'same' : 'changed'
      return { label: passage.label, kind, parts }
    }),
    ...before
      .filter(passage => !kept.has(passage.key))
      .map((passage): Change => ({
        label: passage.label,
        kind: 'removed',
        parts: wordsChanged(passage.text, ''),
      })),
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
      label: number,
      text: titled(say(short), say(text)),
    })),
    ...missions.map(({ position, title, text }) => ({
      key: `mission ${position}`,
      label: say(title),
      text: titled(say(title), say(text)),
    })),
    ...actions.map(({ id, title, text }) => ({
      key: id,
      label: say(title),
      text: titled(say(title), say(text)),
    })),
  ]
}

/** A changed name is a change too. */
const titled = (title: string, text: string): string => [title, text].filter(Boolean).join('\n\n')

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
