import { bodyNamed, onlyBodies } from './channel-bodies.ts'
import { folded, wordsOf } from './sentences.ts'

const CHANNEL =
  /(?:^|[^\p{L}])(?:via|langs|door middel van|door tussenkomst van|par le biais d[eu]s?|par l'intermediaire d[eu]s?|par le canal d[eu]s?|par l'entremise d[eu]s?|au travers d[eu]s?|a travers|au moyen d[eu]s?)(?!\p{L})/gu
const SMALL_WORDS = new Set(
  "het de een van le la les l d du des et en voor pour un une op in au aux op ook dit deze ce cette ces haar zijn hun son sa leur qu'".split(
    ' ',
  ),
)
const REACH = 120
const MOST_ALIKE = 20

const stem = (word: string): string => (word.length > 5 ? word.replace(/(?:en|es|e|s)$/u, '') : word)

/** The words that carry meaning, without their endings: "het gewestelijke platform" and its title agree. */
export const stemsOf = (text: string): readonly string[] =>
  wordsOf(folded(text).replaceAll(/[^\p{L}\d-]/gu, ' '))
    .filter(word => !SMALL_WORDS.has(word))
    .map(stem)

const acronymOf = (title: string): string | undefined => /\((\p{Lu}[\p{L}\d. -]{1,20})\)/u.exec(title)?.[1]

interface Channel {
  readonly index: number
  readonly needed: readonly string[]
}

/** Two distinctive words of each title, and its acronym, by the first word that must be met. */
function channelsByWord(titles: readonly string[]): ReadonlyMap<string, readonly Channel[]> {
  const channels = new Map<string, Channel[]>()
  for (const [index, title] of titles.entries()) {
    const acronym = acronymOf(title)
    for (const needed of [stemsOf(title).slice(0, 2), acronym ? stemsOf(acronym) : []]) {
      const [first] = needed
      if (first) channels.set(first, [...(channels.get(first) ?? []), { index, needed }].slice(0, MOST_ALIKE))
    }
  }
  return channels
}

/** `own` are the bodies that the action of the paragraph brings in itself. */
export type ChannelFinder = (paragraph: string, own: ReadonlySet<string>) => readonly number[]

/** Finds the titles that a paragraph names as the way by which something also goes: "ook via het gewestelijke platform". */
export function channelFinder(titles: readonly string[]): ChannelFinder {
  const channels = channelsByWord(titles)
  const bodies = onlyBodies(titles)
  return (paragraph, own) => {
    const text = folded(paragraph)
    const found = new Set<number>()
    for (const channel of text.matchAll(CHANNEL)) {
      const after = channel.index + channel[0].length
      const words = stemsOf(text.slice(after, after + REACH).split(/[.;:]\s/u)[0] ?? '').slice(0, 8)
      const named = words.flatMap(word => channels.get(word) ?? [])
      for (const { index, needed } of named) if (needed.every(word => words.includes(word))) found.add(index)
      const only = bodyNamed(paragraph.slice(after, after + REACH), bodies, own)
      if (only !== undefined) found.add(only)
    }
    return [...found]
  }
}
