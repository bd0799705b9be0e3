import { useScene, useText } from '#kernel/scene'
import { showNumber } from '#kernel/dates'
import { LinkButton } from '#ui/link-button'
import { text } from '../text.ts'

interface KeysetPagesProps {
  /** Paths of this site; left out where there is nothing more. */
  readonly first?: string | undefined
  readonly next?: string | undefined
  readonly size?: number | undefined
  /** What is paged through, when a page holds several lists. */
  readonly label?: string | undefined
}

/** The way on and back to the start; without page numbers, which a large register cannot count. */
export function KeysetPages({ first, next, size = 50, label }: KeysetPagesProps) {
  const t = useText(text)
  const count = showNumber(useScene().language, size)
  if (first === undefined && next === undefined) return null
  return (
    <nav class="keyset-pages" aria-label={label ?? t.pages}>
      {first !== undefined && (
        <LinkButton to={first}>
          <span class="keyset-pages__previous" />
          {t.first}
        </LinkButton>
      )}
      {next !== undefined && (
        <LinkButton to={next}>
          {t.next(count)}
          <span class="keyset-pages__next" />
        </LinkButton>
      )}
    </nav>
  )
}
