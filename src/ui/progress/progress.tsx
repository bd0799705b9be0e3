import type { ComponentChildren } from 'preact'
import { useScene, useText } from '#kernel/scene'
import { Link } from '#ui/link'
import { text } from '../text.ts'

interface ProgressProps {
  /** What is being done. */
  readonly label: string
  /** How far it is, in words: '120 van 300 regels gelezen'. */
  readonly state: string
  /** Left out while nobody knows how much there is. */
  readonly value?: number | undefined
  readonly max?: number | undefined
  /** True when the page around it refreshes itself. */
  readonly refreshes?: boolean | undefined
  /** A form with the button that stops the work. */
  readonly stop?: ComponentChildren | undefined
}

/** How far long work is, in a word and a bar, with a way to stop it. */
export function Progress({ label, state, value, max = 100, refreshes, stop }: ProgressProps) {
  const t = useText(text)
  const { path } = useScene()
  return (
    <div class="progress">
      <p class="progress__label">{label}</p>
      <progress class="progress__bar" aria-label={label} value={value} max={max} />
      <output class="progress__state">{state}</output>
      {refreshes && (
        <p class="progress__refresh">
          {t.refreshes} <Link to={path}>{t.refreshNow}</Link>
        </p>
      )}
      {stop}
    </div>
  )
}
