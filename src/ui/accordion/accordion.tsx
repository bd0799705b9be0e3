import type { ComponentChildren } from 'preact'

interface AccordionProps {
  readonly title: ComponentChildren
  readonly open?: boolean | undefined
  readonly id?: string | undefined
  readonly children: ComponentChildren
}

/** Something that a few readers need: it opens where it stands. */
export const Accordion = ({ title, open, id, children }: AccordionProps) => (
  <details class="accordion" open={open} id={id}>
    <summary>{title}</summary>
    <div class="accordion__body">{children}</div>
  </details>
)
