import type { ComponentChildren } from 'preact'

interface SideBySideProps {
  readonly left: ComponentChildren
  readonly leftTitle: string
  readonly right: ComponentChildren
  readonly rightTitle: string
  readonly level?: 2 | 3 | undefined
}

/** Two things to compare: a text and what was made of it. */
export function SideBySide({ left, leftTitle, right, rightTitle, level = 2 }: SideBySideProps) {
  const Heading = `h${level}` as const
  return (
    <div class="side-by-side">
      <section>
        <Heading class="side-by-side__title">{leftTitle}</Heading>
        {left}
      </section>
      <section>
        <Heading class="side-by-side__title">{rightTitle}</Heading>
        {right}
      </section>
    </div>
  )
}
