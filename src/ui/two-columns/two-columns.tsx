import type { ComponentChildren } from 'preact'

interface TwoColumnsProps {
  readonly children: ComponentChildren
  /** What belongs beside it; below it on a phone. */
  readonly aside: ComponentChildren
}

/** What matters most, and beside it what belongs to it. */
export const TwoColumns = ({ children, aside }: TwoColumnsProps) => (
  <div class="two-columns">
    <div>{children}</div>
    <div>{aside}</div>
  </div>
)
