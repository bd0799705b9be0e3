import type { ComponentChildren } from 'preact'

interface NoteProps {
  readonly tone?: 'info' | 'ok' | 'warn' | 'bad' | undefined
  readonly title: ComponentChildren
  /** Read aloud when the page opens: what a form has just done. */
  readonly announced?: boolean | undefined
  readonly children?: ComponentChildren | undefined
}

/** Something to notice before reading on. */
export const Note = ({ tone = 'info', title, announced, children }: NoteProps) => (
  <div class={`note note--${tone}`} role={announced ? 'status' : undefined}>
    <p class="note__title">{title}</p>
    {children}
  </div>
)
