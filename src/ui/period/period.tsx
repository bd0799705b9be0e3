import { useScene } from '#kernel/scene'
import { showDate } from '#kernel/dates'

interface PeriodProps {
  /** A day such as '2026-12-03'; null when it is not known. */
  readonly from: string | null
  readonly until: string | null
}

/** From one day to another, both included; of such days nobody asks the weekday. */
export const Period = ({ from, until }: PeriodProps) => (
  <bdi class="period">
    <End of={from} /> – <End of={until} />
  </bdi>
)

function End({ of }: { of: string | null }) {
  const { language } = useScene()
  return of === null ? <>…</> : <time dateTime={of}>{showDate(language, of)}</time>
}
