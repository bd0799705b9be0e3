import { useText } from '#kernel/scene'
import type { FormState } from '#kernel/form'
import { useControlId } from '#ui/field'
import { text } from '../text.ts'

interface ErrorSummaryProps {
  readonly state: FormState
  /** What the fields are called, by their names and in their order. */
  readonly labels: ReadonlyMap<string, string>
}

/** What is wrong in a form, at its top, each with a link to its field; it takes the focus after a refusal. */
export function ErrorSummary({ state, labels }: ErrorSummaryProps) {
  const t = useText(text)
  const idOf = useControlId()
  const places = [...labels.keys()]
  const placeOf = (name: string) => (labels.has(name) ? places.indexOf(name) : places.length)
  const lineOf = (label: string | undefined, message: string) => {
    if (label === undefined) return message
    // A question has its sign already.
    return label.endsWith('?') ? `${label} ${message}` : t.named(label, message)
  }
  const errors = Object.entries(state.errors).toSorted(([one], [other]) => placeOf(one) - placeOf(other))
  const changed = Object.keys(state.meanwhile ?? {}).length > 0
  if (errors.length === 0 && !changed) return null
  return (
    <div
      class={`error-summary${errors.length ? '' : ' error-summary--changed'}`}
      role="alert"
      tabIndex={-1}
      data-behaviour="error-summary"
    >
      {errors.length > 0 && (
        <>
          <p class="error-summary__title">{t.problem}</p>
          <ul>
            {errors.map(([name, message]) => (
              <li key={name}>
                <a href={`#${idOf(name)}`}>{lineOf(labels.get(name), message)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {changed && (
        <>
          <p class="error-summary__title">{t.meanwhileTitle}</p>
          <p>{t.meanwhileAdvice}</p>
        </>
      )}
    </div>
  )
}
