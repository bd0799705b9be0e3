import type { ComponentChildren } from 'preact'
import { useText } from '#kernel/scene'
import { text } from '../text.ts'

interface FoldedListProps {
  readonly items: readonly ComponentChildren[]
  /** How many stand open; the rest is one click away. */
  readonly shown?: number | undefined
}

/** Names in a row that stay short: the first ones, and the rest folded. */
export function FoldedList({ items, shown = 3 }: FoldedListProps) {
  const t = useText(text)
  // One more than fits is shown at once: folding a single name saves nothing.
  const open = items.length <= shown + 1 ? items : items.slice(0, shown)
  const rest = items.slice(open.length)
  return (
    <div class="folded-list">
      {inRow(open)}
      {rest.length > 0 && (
        <details class="folded-list__rest">
          <summary>{t.andMore(String(rest.length))}</summary>
          {inRow(rest)}
        </details>
      )}
    </div>
  )
}

const inRow = (items: readonly ComponentChildren[]) => (
  <ul class="folded-list__row">
    {items.map((item, index) => (
      <li key={index}>{item}</li>
    ))}
  </ul>
)
