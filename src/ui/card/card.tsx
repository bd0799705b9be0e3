import type { ComponentChildren } from 'preact'
import { Link } from '#ui/link'

interface CardProps {
  readonly title: ComponentChildren
  /** Makes the title a link and the whole card its target. */
  readonly to?: string | undefined
  readonly kicker?: ComponentChildren | undefined
  readonly foot?: ComponentChildren | undefined
  readonly level?: 2 | 3 | undefined
  readonly children?: ComponentChildren | undefined
}

/** One thing among others, in a frame. */
export function Card({ title, to, kicker, foot, level = 2, children }: CardProps) {
  const Heading = `h${level}` as const
  return (
    <article class={to === undefined ? 'card' : 'card card--link'}>
      {kicker !== undefined && <p class="card__kicker">{kicker}</p>}
      <Heading class="card__title">{to === undefined ? title : <Link to={to}>{title}</Link>}</Heading>
      {children}
      {foot !== undefined && <div class="card__foot">{foot}</div>}
    </article>
  )
}
