import type { ComponentChildren } from 'preact'

/** Buttons beside each other, the main one first. */
export const ButtonRow = ({ children }: { children: ComponentChildren }) => (
  <div class="button-row">{children}</div>
)
