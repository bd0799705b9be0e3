import { useScene, useText } from '#kernel/scene'
import { showNumber } from '#kernel/dates'
import { Field, typedText, useControl, type FieldProps } from '#ui/field'
import { text } from '../text.ts'

interface TextAreaProps extends FieldProps {
  readonly rows?: number | undefined
  /** Told in the hint; the server refuses more, so that nothing that was typed is cut off. */
  readonly atMost?: number | undefined
  /** The language in which the answer is written, when it is not the page's. */
  readonly lang?: string | undefined
}

/** Several lines of text. */
export function TextArea({ rows = 5, atMost, lang, hint, ...rest }: TextAreaProps) {
  const t = useText(text)
  const { language } = useScene()
  const limit = atMost === undefined ? undefined : t.atMost(showNumber(language, atMost))
  const hints = [hint, limit].filter(part => part !== undefined)
  const field = { ...rest, hint: hints.length ? hints.join(' ') : undefined }
  return (
    <Field {...field}>
      <textarea {...useControl(field)} class="text-area" rows={rows} lang={lang}>
        {typedText(field.state, field.name)}
      </textarea>
    </Field>
  )
}
