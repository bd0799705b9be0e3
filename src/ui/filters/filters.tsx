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
  /** True where names are typed: they have no place in an address, so the form brings them and the page answers it. */
  readonly names?: boolean | undefined
  readonly children: ComponentChildren
}

/** What narrows a list: a GET form, so that every choice has an address, unless a name is typed in it. */
export function Filters({ action, filtered, names, children }: FiltersProps) {
  const t = useText(text)
  return (
    <search class="filters" aria-label={t.filters}>
      <form
        class="filters__form"
        method={names ? 'post' : 'get'}
        action={useTo()(action)}
        noValidate
        // It is answered with a page, which Turbo does not take from a form.
        data-turbo={names ? 'false' : undefined}
      >
        {children}
        <div class="filters__buttons">
          <Button>{t.applyFilters}</Button>
          {filtered && <Link to={action}>{t.clearFilters}</Link>}
        </div>
      </form>
    </search>
  )
}
