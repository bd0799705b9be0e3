import type { ComponentChildren } from 'preact'

/** Words for those who hear the page and not for those who see it. */
export const HiddenText = ({ children }: { children: ComponentChildren }) => (
  <span class="hidden-text">{children}</span>
)
