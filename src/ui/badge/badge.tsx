import type { ComponentChildren } from 'preact'

export type Tone = 'neutral' | 'info' | 'ok' | 'warn' | 'bad'

interface BadgeProps {
  readonly tone?: Tone | undefined
  readonly children: ComponentChildren
}

/** A status: always a word, and a colour that only underlines it. */
export const Badge = ({ tone = 'neutral', children }: BadgeProps) => (
  <span class={`badge badge--${tone}`}>{children}</span>
)
