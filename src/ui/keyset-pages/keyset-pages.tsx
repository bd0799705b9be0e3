import type { ComponentChildren } from 'preact'
import { useScene, useText, useTo } from '#kernel/scene'
import { showNumber } from '#kernel/dates'
import { Button } from '#ui/button'
import { Hidden } from '#ui/hidden'
import { LinkButton } from '#ui/link-button'
import { text } from '../text.ts'

interface KeysetPagesProps {
  /** Paths of this site; left out where there is nothing more. */
  readonly first?: string | undefined
  readonly next?: string | undefined
  readonly size?: number | undefined
  /** What is paged through, when a page holds several lists. */
  readonly label?: string | undefined
  /** The name that was searched: it goes along in a form, since it has no place in an address. */
  readonly find?: string | undefined
}

/** The way on and back to the start; without page numbers, which a large register cannot count. */
export function KeysetPages({ first, next, size = 50, label, find }: KeysetPagesProps) {
  const t = useText(text)
  const count = showNumber(useScene().language, size)
  if (first === undefined && next === undefined) return null
  return (
    <nav class="keyset-pages" aria-label={label ?? t.pages}>
      {first !== undefined && (
        <Step to={first} find={find}>
          <span class="keyset-pages__previous" />
          {t.first}
        </Step>
      )}
      {next !== undefined && (
        <Step to={next} find={find}>
          {t.next(count)}
          <span class="keyset-pages__next" />
        </Step>
      )}
    </nav>
  )
}

interface StepProps {
  readonly to: string
  readonly find: string | undefined
  readonly children: ComponentChildren
}

function Step({ to, find, children }: StepProps) {
  const link = useTo()
  if (find === undefined) return <LinkButton to={to}>{children}</LinkButton>
  return (
    <form method="post" action={link(to)} data-turbo="false">
      <Hidden name="find" value={find} />
      <Button kind="quiet">{children}</Button>
    </form>
  )
}
