import type { ComponentChildren } from 'preact'
import type { Tone } from '#ui/badge'

export interface Moment {
  /** A day or an instant. */
  readonly when: ComponentChildren
  readonly title: ComponentChildren
  readonly body?: ComponentChildren | undefined
  readonly tone?: Tone | undefined
}

/** What happened, one moment after the other. */
export const Timeline = ({ moments }: { moments: readonly Moment[] }) => (
  <ol class="timeline">
    {moments.map(({ when, title, body, tone = 'info' }, index) => (
      <li class={`timeline__moment timeline__moment--${tone}`} key={index}>
        <div class="timeline__when">{when}</div>
        <div class="timeline__title">{title}</div>
        {body !== undefined && <div class="timeline__body">{body}</div>}
      </li>
    ))}
  </ol>
)
