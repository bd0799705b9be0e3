import { languages, type Bilingual, type Localised } from '#kernel/text'

export interface Named {
  readonly kind: string
  readonly title: Localised
}

interface Alias {
  readonly subject: string
  readonly name: Bilingual
}

const ENOUGH = 0.5

/** Whether two titles are probably those of the same action: by their words, or by names that mean the same. */
export function sameAction(one: Named, other: Named, aliases: readonly Alias[]): boolean {
  if (one.kind !== other.kind) return false
  return languages.some(language => {
    const [a, b] = [one.title[language], other.title[language]]
    return a !== undefined && b !== undefined && (likeness(a, b) >= ENOUGH || shareAnAlias(a, b, aliases))
  })
}

/** The share of the words of two titles that both have, from 0 to 1. */
export function likeness(a: string, b: string): number {
  const [wordsOfA, wordsOfB] = [wordsOf(a), wordsOf(b)]
  const shared = wordsOfA.intersection(wordsOfB).size
  return shared / Math.max(1, Math.min(wordsOfA.size, wordsOfB.size))
}

const shareAnAlias = (a: string, b: string, aliases: readonly Alias[]): boolean =>
  [...Map.groupBy(aliases, alias => alias.subject).values()].some(names =>
    [a, b].every(title =>
      names.some(({ name }) => languages.some(language => mentions(title, name[language]))),
    ),
  )

const mentions = (title: string, name: string | undefined): boolean =>
  name !== undefined && wordsOf(name).isSubsetOf(wordsOf(title))

const SMALL = new Set([
  'de',
  'het',
  'een',
  'van',
  'en',
  'la',
  'le',
  'les',
  'l',
  'du',
  'des',
  'd',
  'et',
  'the',
  'of',
  'and',
])

const wordsOf = (title: string): Set<string> =>
  new Set(
    title
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(word => word !== '' && !SMALL.has(word)),
  )
