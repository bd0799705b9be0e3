import { looksLikeMeasure } from './measure-prose.ts'
import type { Entry } from './measure-groups.ts'

/** Which entries without a number are measures of their own, which continue the one above, which stay open. */
export interface Inference {
  readonly measures: readonly {
    readonly entry: Entry
    readonly number: number
    readonly also: readonly number[]
  }[]
  /** Entry that continues the measure with this number. */
  readonly continued: readonly { readonly entry: Entry; readonly of: number }[]
  readonly open: readonly Entry[]
}

export interface Place {
  readonly after: number | undefined
  readonly before: number | undefined
  /** Numbers that are printed somewhere, or given already. */
  readonly taken: ReadonlySet<number>
  /** The highest number that an action answers. */
  readonly highestAnswered: number
}

const reads = ([first]: Entry): boolean => looksLikeMeasure(first.text)

function freeNumbers({ after = 0, before = after + 1, taken }: Place): readonly number[] {
  const free: number[] = []
  for (let number = after + 1; number < before; number += 1) if (!taken.has(number)) free.push(number)
  return free
}

/** As many entries as there are places, or fewer: each takes a place, counted from the printed number at its side. */
function fill(entries: readonly Entry[], free: readonly number[], fromBelow: boolean): Inference {
  const spare = free.length - entries.length
  const measures = entries.map((entry, index) => {
    const possible = free.slice(index, index + spare + 1)
    const number = (fromBelow ? possible.at(-1) : possible[0]) ?? 0
    return { entry, number, also: possible.filter(other => other !== number) }
  })
  return { measures, continued: [], open: [] }
}

const leftOpen = (entries: readonly Entry[]): Inference => ({ measures: [], continued: [], open: entries })

/** Entries that read like a measure take the places, in order; the others continue the measure above them. */
function share(entries: readonly Entry[], free: readonly number[], after: number): Inference {
  const measures: Inference['measures'][number][] = []
  const continued: Inference['continued'][number][] = []
  let above = after
  for (const entry of entries) {
    const number = reads(entry) ? free[measures.length] : undefined
    if (number === undefined) continued.push({ entry, of: above })
    else measures.push({ entry, number, also: [] })
    above = number ?? above
  }
  return { measures, continued, open: [] }
}

/** More entries than places: decided only when exactly enough of them read like a measure, or when there is no place. */
function choose(entries: readonly Entry[], free: readonly number[], after: number | undefined): Inference {
  if (after === undefined) return leftOpen(entries)
  const isDecided = free.length === 0 || entries.filter(reads).length === free.length
  return isDecided ? share(entries, free, after) : leftOpen(entries)
}

/** After the last printed number: one entry is a measure; several are where they read like one or are answered. */
function inferLast(entries: readonly Entry[], { after = 0, taken, highestAnswered }: Place): Inference {
  const measures: Inference['measures'][number][] = []
  const continued: Inference['continued'][number][] = []
  let above = after
  for (const entry of entries) {
    const isMeasure = entries.length === 1 || reads(entry) || above + 1 <= highestAnswered
    if (isMeasure && !taken.has(above + 1)) {
      above += 1
      measures.push({ entry, number: above, also: [] })
    } else continued.push({ entry, of: above })
  }
  return { measures, continued, open: [] }
}

export function inferNumbers(entries: readonly Entry[], place: Place): Inference {
  if (place.before === undefined) return inferLast(entries, place)
  const free = freeNumbers(place)
  if (entries.length <= free.length) return fill(entries, free, place.after === undefined)
  return choose(entries, free, place.after)
}
