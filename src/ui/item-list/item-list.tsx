import type { ComponentChildren } from 'preact'
import { Link } from '#ui/link'

export interface Item {
  readonly title: string
  /** A path of this site. */
  readonly to: string
  readonly note?: ComponentChildren | undefined
  /** A day or a badge, at the end of the line. */
  readonly aside?: ComponentChildren | undefined
}

/** A list of things to do or to read: what it is, to what it belongs, and when. */
export const ItemList = ({ items }: { items: readonly Item[] }) => (
  <ul class="item-list">
    {items.map(({ title, to, note, aside }, index) => (
      <li class="item-list__item" key={index}>
        <div>
          <Link to={to}>{title}</Link>
          {note !== undefined && <div class="item-list__note">{note}</div>}
        </div>
        {aside !== undefined && <div class="item-list__aside">{aside}</div>}
      </li>
    ))}
  </ul>
)
