import type { ComponentChildren } from 'preact'
import { useText } from '#kernel/scene'
import type { FormState } from '#kernel/form'
import { HiddenText } from '#ui/hidden-text'
import { text } from '../text.ts'

interface FieldNotesProps {
  readonly state: FormState
  readonly name: string
  readonly id: string
  readonly hint?: string | undefined
}

/** The hint and the error that stand above a control. */
export function FieldNotes({ state, name, id, hint }: FieldNotesProps) {
  const t = useText(text)
  const error = state.errors[name]
  return (
    <>
      {hint !== undefined && (
        <p class="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p class="field__error" id={`${id}-error`}>
          <HiddenText>{t.error} </HiddenText>
          {error}
        </p>
      )}
    </>
  )
}

interface MeanwhileProps {
  readonly state: FormState
  readonly name: string
  readonly id: string
  readonly show?: ((value: string) => ComponentChildren) | undefined
}

/** What somebody else stored in a field while this reader was typing. */
export function Meanwhile({ state, name, id, show = value => value }: MeanwhileProps) {
  const t = useText(text)
  const value = state.meanwhile?.[name]
  if (value === undefined) return null
  return (
    <p class="field__meanwhile" id={`${id}-meanwhile`}>
      <span class="field__meanwhile-label">{t.meanwhile}</span>{' '}
      {value === '' ? t.meanwhileEmpty : <bdi class="field__meanwhile-value">{show(value)}</bdi>}
    </p>
  )
}

/** Says that a field may stay empty. */
export const OptionalMark = () => <span class="field__optional"> ({useText(text).optional})</span>
