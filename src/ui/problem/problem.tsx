import type { ComponentChildren } from 'preact'
import { useText } from '#kernel/scene'
import { text } from '../text.ts'

interface ProblemProps {
  /** What happened, in plain words; the page's title says it shorter. */
  readonly children: ComponentChildren
  /** What the reader can do now. */
  readonly advice: readonly ComponentChildren[]
  readonly trace?: string | undefined
}

/** The body of a page that could not be shown: what happened, what you can do, and how to find it back. */
export function Problem({ children, advice, trace }: ProblemProps) {
  const t = useText(text)
  return (
    <div class="problem">
      <div class="problem__what">{children}</div>
      <ul>
        {advice.map((step, index) => (
          <li key={index}>{step}</li>
        ))}
      </ul>
      {trace !== undefined && (
        <p class="problem__trace">
          {t.trace} <code>{trace}</code>
        </p>
      )}
    </div>
  )
}
