import type { ComponentChildren } from 'preact'
import { useText, useTo } from '#kernel/scene'
import { Accordion } from '#ui/accordion'
import { Button } from '#ui/button'
import { Hidden } from '#ui/hidden'
import { Link } from '#ui/link'
import { text } from '../text.ts'

interface FiltersProps {
  /** The path of the list itself. */
  readonly action: string
  /** True when something is chosen: then there is something to clear. */
  readonly filtered?: boolean | undefined
  /** Where names are typed: they have no place in an address, so this path takes the form and leads to the list. */
  readonly sentTo?: string | undefined
  readonly children: ComponentChildren
  /** The fields that few readers need, folded. */
  readonly more?: ComponentChildren
  /** True when one of those says something: then they stand open. */
  readonly moreOpen?: boolean | undefined
}

/** What narrows a list: every choice has an address. */
export function Filters({ action, filtered, sentTo, children, more, moreOpen }: FiltersProps) {
  const t = useText(text)
  const to = useTo()
  return (
    <search class="filters" aria-label={t.filters}>
      <form
        class="filters__form"
        method={sentTo === undefined ? 'get' : 'post'}
        action={to(sentTo ?? action)}
        noValidate
      >
        {sentTo !== undefined && <Hidden name="list" value={action} />}
        {children}
        {more !== undefined && (
          <Accordion title={t.moreChoices} open={moreOpen}>
            <div class="filters__fields">{more}</div>
          </Accordion>
        )}
        <div class="filters__buttons">
          <Button>{t.applyFilters}</Button>
          {filtered && <Link to={action}>{t.clearFilters}</Link>}
        </div>
      </form>
    </search>
  )
}
