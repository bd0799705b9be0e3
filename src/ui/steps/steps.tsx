import { useText } from '#kernel/scene'
import { HiddenText } from '#ui/hidden-text'
import { text } from '../text.ts'

interface StepsProps {
  readonly labels: readonly string[]
  /** The number of the present step, from 1. */
  readonly current: number
}

/** Where the reader is in a series of pages. */
export function Steps({ labels, current }: StepsProps) {
  const t = useText(text)
  return (
    <div class="steps">
      <p class="steps__position">
        {t.stepOf(String(current), String(labels.length))}
        <span class="steps__current" aria-hidden="true">
          : {labels[current - 1]}
        </span>
      </p>
      <ol class="steps__list" aria-label={t.steps}>
        {labels.map((label, index) => (
          <li
            key={label}
            class={stepClass(index + 1, current)}
            aria-current={index + 1 === current ? 'step' : undefined}
          >
            {label}
            {index + 1 < current && <HiddenText> ({t.stepDone})</HiddenText>}
          </li>
        ))}
      </ol>
    </div>
  )
}

const stepClass = (step: number, current: number) =>
  step <= current ? 'steps__step steps__step--reached' : 'steps__step'
