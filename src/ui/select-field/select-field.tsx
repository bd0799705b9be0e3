import { useText } from '#kernel/scene'
import { Field, typedText, useControl, type FieldProps } from '#ui/field'
import { text } from '../text.ts'

export interface Option {
  readonly value: string
  readonly label: string
}

interface SelectFieldProps extends FieldProps {
  readonly options: readonly Option[]
  /** The words of the empty choice: "Kies…" when nothing is said, "Alle" in a filter. */
  readonly empty?: string | undefined
}

/** One choice out of a long list; for a short one use choices. */
export function SelectField({ options, empty, ...field }: SelectFieldProps) {
  const t = useText(text)
  const chosen = typedText(field.state, field.name)
  const labelOf = (value: string) => options.find(option => option.value === value)?.label ?? value
  return (
    <Field {...field} show={labelOf}>
      <select {...useControl(field)} class="select-field">
        <option value="">{empty ?? t.choose}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value} selected={value === chosen}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  )
}
