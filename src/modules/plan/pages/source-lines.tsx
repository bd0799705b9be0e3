import { useText } from '#kernel/scene'
import { draftText } from '../draft-text.ts'
import type { LineRange, PlanReading } from '../reading/reading.ts'

interface SourceLinesProps {
  readonly source: string
  readonly reading: PlanReading
}

/** The text line by line, each with what it became. */
export function SourceLines({ source, reading }: SourceLinesProps) {
  const marks = useMarks(reading)
  return (
    <ol class="source-lines" lang={reading.language}>
      {source.split(/\r\n|\r|\n|\f/).map((text, index) => {
        const mark = marks.get(index + 1)
        return (
          <li key={index} id={`line-${index + 1}`} value={index + 1} class={mark ? `source-lines__${mark.kind}` : undefined}>
            {mark && mark.first && <strong class="source-lines__mark">{mark.label}</strong>} {text}
          </li>
        )
      })}
    </ol>
  )
}

interface Mark {
  readonly kind: 'measure' | 'mission' | 'action' | 'ignored' | 'unplaced'
  readonly label: string
  readonly first: boolean
}

function useMarks({ measures, missions, actions, ignored, notPlaced }: PlanReading): Map<number, Mark> {
  const t = useText(draftText)
  const marks = new Map<number, Mark>()
  const mark = (kind: Mark['kind'], label: string, [from, to]: LineRange) => {
    for (let line = from; line <= to; line++) if (!marks.has(line)) marks.set(line, { kind, label, first: line === from })
  }
  for (const { lines } of ignored) mark('ignored', t.ignoredShort, lines)
  for (const { lines } of notPlaced) mark('unplaced', t.notPlaced, lines)
  for (const { number, lines } of measures) mark('measure', number, lines)
  for (const { lines } of missions) mark('mission', t.kinds.mission, lines)
  for (const { lines } of actions) mark('action', t.kinds.action, lines)
  return marks
}
