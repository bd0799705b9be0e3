export type LineTone = 'info' | 'ok' | 'neutral' | 'warn'

export interface MarkedLine {
  readonly text: string
  readonly tone?: LineTone | undefined
  /** What the line became; said where a passage begins. */
  readonly mark?: string | undefined
}

/** A text line by line with its numbers, each line marked with what was made of it. */
export const NumberedLines = ({
  lines,
  lang,
}: {
  lines: readonly MarkedLine[]
  lang?: string | undefined
}) => (
  <ol class="numbered-lines" lang={lang}>
    {lines.map(({ text, tone, mark }, index) => (
      <li
        key={index}
        id={`line-${index + 1}`}
        class={tone ? `numbered-lines__line numbered-lines__line--${tone}` : 'numbered-lines__line'}
      >
        {mark !== undefined && <strong class="numbered-lines__mark">{mark}</strong>}
        {text}
      </li>
    ))}
  </ol>
)
