import type { Language } from '#kernel/text'
import type { IgnoredReason, InferenceReason, PlanReading } from './reading.ts'
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

/** What `plan import --json` prints: the reading as data, its reasons as sentences. */
export function inPlainWords(reading: PlanReading, language: Language = reading.language) {
  return {
    measures: reading.measures.map(({ number, numberSource, text: said, reason }) => ({
      number,
      numberSource,
      text: said,
      ...(reason && { reason: sayInference(reason, language) }),
    })),
    missions: reading.missions.map(({ title, text: said }) => ({ title, text: said })),
    actions: reading.actions.map(({ title, kind, text: said, answers }) => ({
      title,
      kind,
      text: said,
      answers: answers.map(({ measure, how, text: part }) => ({ measure, how, ...(part && { text: part }) })),
    })),
    actors: reading.actors,
    ignored: reading.ignored.map(({ line, text: said, reason }) => ({
      line,
      text: said,
      reason: sayIgnored(reason, language),
    })),
    notPlaced: reading.notPlaced.map(({ line, text: said }) => ({ line, text: said })),
  }
}
