import type { ComponentChildren } from 'preact'

export interface SummaryItem {
  readonly term: string
  readonly value: ComponentChildren
  /** A link that changes this value; give it hidden words that say which one. */
  readonly change?: ComponentChildren | undefined
}

/** The facts about one record, as terms and values. */
export const SummaryList = ({ items }: { items: readonly SummaryItem[] }) => (
  <dl class="summary-list">
    {items.map(({ term, value, change }) => (
      <div class="summary-list__row" key={term}>
        <dt>{term}</dt>
        <dd class="summary-list__value">{value}</dd>
        {change !== undefined && <dd class="summary-list__change">{change}</dd>}
      </div>
    ))}
  </dl>
)
