import { useScene } from '#kernel/scene'
import { showInstant } from '#kernel/dates'

/** A day and an hour in Brussels, written as the reader writes them. */
export const Instant = ({ of }: { of: Date }) => (
  <bdi>
    <time class="instant" dateTime={of.toISOString()}>
      {showInstant(useScene().language, of)}
    </time>
  </bdi>
)
