import type { ComponentChildren } from 'preact'

/** A line above a title: to what it belongs. */
export const Kicker = ({ children }: { children: ComponentChildren }) => <p class="kicker">{children}</p>
