import { useScene, useText } from '#kernel/scene'
import { showDay } from '#kernel/dates'
import type { FormState } from '#kernel/form'
import { FieldGroup, typedText, useControlId, type FieldProps } from '#ui/field'
import { text } from '../text.ts'

/** A day in three inputs, `<name>_day`, `<name>_month` and `<name>_year`; no calendar to fight with. */
export function DateField({ hint, ...rest }: FieldProps) {
  const t = useText(text)
  const { language } = useScene()
  const field = { ...rest, hint: hint ?? t.dateHint, state: withWholeDay(rest.state, rest.name) }
  return (
    <FieldGroup {...field} show={day => (/^\d{4}-\d\d-\d\d$/.test(day) ? showDay(language, day) : day)}>
      <div class="date-field">
        <Part field={field} part="day" label={t.day} />
        <Part field={field} part="month" label={t.month} />
        <Part field={field} part="year" label={t.year} />
      </div>
    </FieldGroup>
  )
}

interface PartProps {
  readonly field: FieldProps
  readonly part: 'day' | 'month' | 'year'
  readonly label: string
}

function Part({ field: { state, name }, part, label }: PartProps) {
  const idOf = useControlId()
  const partName = `${name}_${part}`
  const wrong = state.errors[name] ?? state.errors[partName]
  // The link in the error summary leads to the field's name: the first input answers to it.
  const id = idOf(part === 'day' ? name : partName)
  return (
    <div class="date-field__part">
      <label for={id}>{label}</label>
      <input
        class={`date-field__${part}`}
        id={id}
        name={partName}
        type="text"
        inputMode="numeric"
        aria-invalid={wrong === undefined ? undefined : 'true'}
        value={typedText(state, partName)}
      />
    </div>
  )
}

/** What somebody else stored comes as the parts that differ; it is shown as one day. */
function withWholeDay(state: FormState, name: string): FormState {
  const keys = [`${name}_year`, `${name}_month`, `${name}_day`]
  if (keys.every(key => state.meanwhile?.[key] === undefined)) return state
  const day = keys.map(key => (state.meanwhile?.[key] ?? typedText(state, key)).padStart(2, '0')).join('-')
  return { ...state, meanwhile: { ...state.meanwhile, [name]: day } }
}
