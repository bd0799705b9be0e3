import type { ComponentChildren } from 'preact'
import { render } from 'preact-render-to-string'
import { useText, useTo } from '#kernel/scene'
import type { FormState } from '#kernel/form'
import { ErrorSummary } from '#ui/error-summary'
import { ControlScope, Labels } from '#ui/field'
import { Hidden } from '#ui/hidden'
import { text } from '../text.ts'

interface FormProps {
  /** A path of this site, without its language. */
  readonly action: string
  readonly method?: 'get' | 'post' | undefined
  readonly state?: FormState | undefined
  /** True when sending it twice must work twice, such as signing in; otherwise a double submit yields one result. */
  readonly repeatable?: boolean | undefined
  /** With files. */
  readonly upload?: boolean | undefined
  /** Needed when the page holds several forms: keeps the ids of their fields apart. */
  readonly id?: string | undefined
  readonly children: ComponentChildren
}

/** A native form that works without JavaScript and begins with what is wrong in it. */
export function Form({ action, method = 'post', state, repeatable, upload, id, children }: FormProps) {
  const to = useTo()
  const unsaved = useText(text).unsaved
  return (
    <form
      class="form"
      id={id}
      method={method}
      action={to(action)}
      encType={upload ? 'multipart/form-data' : undefined}
      noValidate
      {...(method === 'post' ? careful(unsaved, state) : {})}
    >
      <ControlScope.Provider value={id}>
        {state && <ErrorSummary state={state} labels={labelsIn(state, children)} />}
        {method === 'post' && !repeatable && <Hidden name="_once" value={crypto.randomUUID()} />}
        {children}
      </ControlScope.Provider>
    </form>
  )
}

/** What the fields of a refused form are called, in their order: that is known only once they have been drawn. */
function labelsIn({ errors }: FormState, children: ComponentChildren): ReadonlyMap<string, string> {
  const labels = new Map<string, string>()
  if (Object.keys(errors).length > 0) render(<Labels.Provider value={labels}>{children}</Labels.Provider>)
  return labels
}

/** What the careful form's behaviour needs to know. */
const careful = (unsaved: string, state?: FormState) => ({
  'data-behaviour': 'careful-form',
  'data-unsaved': unsaved,
  'data-changed': isRefused(state) ? 'true' : undefined,
})

/** A form that came back refused holds words that are stored nowhere, when it has any. */
const isRefused = (state?: FormState) =>
  state !== undefined &&
  Object.keys(state.typed).length > 0 &&
  (Object.keys(state.errors).length > 0 || state.meanwhile !== undefined)
