import type { IgnoredReason, IgnoredText } from './reading.ts'
import { widerGap, type Gap, type Line } from './source-lines.ts'

export interface Sorted {
  readonly kept: readonly Line[]
  readonly ignored: readonly IgnoredText[]
}

export const ignoredLine = (line: Line, reason: IgnoredReason): IgnoredText => ({
  line: line.number,
  text: line.text,
  reason,
  lines: [line.number, line.number],
})

/** Takes lines out of the text and remembers, at the next line, what they separated. */
export function setAside(
  lines: readonly Line[],
  reasonAt: (index: number) => IgnoredReason | undefined,
  gapLeft: Gap,
): Sorted {
  const kept: Line[] = []
  const ignored: IgnoredText[] = []
  let left: Gap = 'line'
  for (const [index, line] of lines.entries()) {
    const reason = reasonAt(index)
    if (reason) {
      ignored.push(ignoredLine(line, reason))
      left = widerGap(widerGap(left, line.gap), gapLeft)
    } else {
      kept.push(left === 'line' ? line : { ...line, gap: widerGap(left, line.gap) })
      left = 'line'
    }
  }
  return { kept, ignored }
}
