import type { VNode } from 'preact'

/** One way to use a component: what the gallery shows and what the HTML and axe tests render. */
export interface Example {
  /** In kebab case; also the anchor in the gallery. */
  readonly name: string
  readonly render: () => VNode
  /** A whole document: tests render it by itself and the gallery leaves it out. */
  readonly document?: boolean
}
