import { useText } from '#kernel/scene'
import type { FormState } from '#kernel/form'
import { useControlId } from '#ui/field'
import { text } from '../text.ts'

/** What is wrong in a form, at its top, each with a link to its field; it takes the focus after a refusal. */
export function ErrorSummary({ state }: { state: FormState }) {
  const t = useText(text)
  const idOf = useControlId()
  const errors = Object.entries(state.errors)
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
                <a href={`#${idOf(name)}`}>{message}</a>
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
