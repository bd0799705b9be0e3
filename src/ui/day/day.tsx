import { useScene } from '#kernel/scene'
import { showDay } from '#kernel/dates'

/** A day such as '2026-12-03', written as the reader writes it. */
export const Day = ({ of }: { of: string }) => (
  <bdi>
    <time class="day" dateTime={of}>
      {showDay(useScene().language, of)}
    </time>
  </bdi>
)
