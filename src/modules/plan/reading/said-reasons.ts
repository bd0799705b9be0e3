import type { Language } from '#kernel/text'
import type { IgnoredReason, IgnoredText, InferenceReason, MeasureRead, PlanReading } from './reading.ts'
import { text } from './text.ts'

export const sayIgnored = (reason: IgnoredReason, language: Language): string =>
  text[language].ignored[reason]

function sayPlace({ code, after, before }: InferenceReason, language: Language): string {
  const words = text[language].measure
  if (code === 'noNumbersAtAll') return words.noNumbersAtAll
  if (code === 'afterLastNumber') return words.afterLastNumber(after ?? '')
  if (code === 'beforeFirstNumber') return words.beforeFirstNumber(before ?? '')
  return words.betweenNumbers(after ?? '', before ?? '')
}

/** Why a measure has a number that is not printed, in one to three sentences. */
export function sayInference(reason: InferenceReason, language: Language): string {
  const words = text[language].measure
  const { confirmedBy, also } = reason
  const sentences = [sayPlace(reason, language)]
  if (confirmedBy) sentences.push(words.confirmed(confirmedBy))
  if (also) sentences.push(words.also(also.join(', ')))
  return sentences.join(' ')
}

type Said<Kept extends { readonly reason?: unknown }> = Omit<Kept, 'reason'> & { readonly reason?: string }

export interface SaidReading extends Omit<PlanReading, 'language' | 'theme' | 'measures' | 'ignored'> {
  readonly measures: readonly Said<MeasureRead>[]
  readonly ignored: readonly (Said<IgnoredText> & { readonly reason: string })[]
}

function saidMeasure({ reason, ...measure }: MeasureRead, language: Language): Said<MeasureRead> {
  return reason ? { ...measure, reason: sayInference(reason, language) } : measure
}

function saidIgnored({ reason, ...entry }: IgnoredText, language: Language): SaidReading['ignored'][number] {
  return { ...entry, reason: sayIgnored(reason, language) }
}

/** What `plan import --json` prints: the reading with its reasons as sentences. */
export function inPlainWords(reading: PlanReading, language: Language = reading.language): SaidReading {
  const { missions, actions, actors, notPlaced } = reading
  return {
    measures: reading.measures.map(measure => saidMeasure(measure, language)),
    missions,
    actions,
    actors,
    ignored: reading.ignored.map(entry => saidIgnored(entry, language)),
    notPlaced,
  }
}
