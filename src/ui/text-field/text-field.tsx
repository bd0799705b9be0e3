import { Field, typedText, useControl, type FieldProps } from '#ui/field'

interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'search' | undefined
  /** Digits only: shows the keyboard for numbers. */
  readonly numeric?: boolean | undefined
  readonly autocomplete?: string | undefined
  /** A unit after the control: '%', 'uur'. */
  readonly suffix?: string | undefined
  /** As wide as the answer that is expected. */
  readonly width?: 'short' | 'medium' | 'full' | undefined
  /** The language in which the answer is written, when it is not the page's. */
  readonly lang?: string | undefined
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { type = 'text', numeric, autocomplete, suffix, width = 'full', lang, ...field } = props
  const control = (
    <input
      {...useControl(field)}
      type={type}
      // Preact's types allow several types at once only beside a list.
      list={undefined}
      class={`text-field text-field--${width}`}
      inputMode={numeric ? 'numeric' : undefined}
      autocomplete={autocomplete}
      spellcheck={type === 'text'}
      lang={lang}
      value={typedText(field.state, field.name)}
    />
  )
  return (
    <Field {...field}>
      {suffix === undefined ? (
        control
      ) : (
        <span class="text-field__with-suffix">
          {control}
          <span class="text-field__suffix">{suffix}</span>
        </span>
      )}
    </Field>
  )
}
