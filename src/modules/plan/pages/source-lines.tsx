import { useText } from '#kernel/scene'
import { NumberedLines, type LineTone, type MarkedLine } from '#ui/numbered-lines'
import { draftText } from '../draft-text.ts'
import type { LineRange, PlanReading } from '../reading/reading.ts'

interface SourceLinesProps {
  readonly source: string
  readonly reading: PlanReading
}

/** The text line by line, each with what it became. */
export function SourceLines({ source, reading }: SourceLinesProps) {
  const marks = useMarks(reading)
  const lines = source.split(/\r\n|\r|\n|\f/).map((text, index) => ({ text, ...marks.get(index + 1) }))
  return <NumberedLines lines={lines} lang={reading.language} />
}

function useMarks({ measures, missions, actions, ignored, notPlaced }: PlanReading) {
  const t = useText(draftText)
  const marks = new Map<number, Pick<MarkedLine, 'tone' | 'mark'>>()
  const mark = (tone: LineTone, label: string, [from, to]: LineRange) => {
    for (let line = from; line <= to; line++)
      if (!marks.has(line)) marks.set(line, { tone, mark: line === from ? label : undefined })
  }
  for (const { lines } of ignored) mark('neutral', t.ignoredShort, lines)
  for (const { lines } of notPlaced) mark('warn', t.notPlaced, lines)
  for (const { number, lines } of measures) mark('info', number, lines)
  for (const { lines } of missions) mark('ok', t.kinds.mission, lines)
  for (const { lines } of actions) mark('ok', t.kinds.action, lines)
  return marks
}
