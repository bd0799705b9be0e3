import type { ComponentChildren } from 'preact'
import { useText, useTo } from '#kernel/scene'
import { Button } from '#ui/button'
import { Link } from '#ui/link'
import { text } from '../text.ts'

interface FiltersProps {
  /** The path of the list itself. */
  readonly action: string
  /** True when something is chosen: then there is something to clear. */
  readonly filtered?: boolean | undefined
  readonly children: ComponentChildren
}

/** What narrows a list: a GET form, so that every choice has an address. */
export function Filters({ action, filtered, children }: FiltersProps) {
  const t = useText(text)
  return (
    <search class="filters" aria-label={t.filters}>
      <form class="filters__form" method="get" action={useTo()(action)} noValidate>
        {children}
        <div class="filters__buttons">
          <Button>{t.applyFilters}</Button>
          {filtered && <Link to={action}>{t.clearFilters}</Link>}
        </div>
      </form>
    </search>
  )
}
