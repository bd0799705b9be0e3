import { useText } from '#kernel/scene'
import { Field, useControl, type FieldProps } from '#ui/field'
import { text } from '../text.ts'

interface FileFieldProps extends FieldProps {
  /** What may be chosen: '.pdf,.odt'. */
  readonly accept?: string | undefined
  readonly several?: boolean | undefined
}

/** A file from the reader's own device; the form around it needs `upload`. */
export function FileField({ accept, several, hint, ...rest }: FileFieldProps) {
  const t = useText(text)
  // Browsers never fill in a file again, so a refused form has to say it.
  const again = Object.keys(rest.state.errors).length > 0 ? t.chooseFileAgain : undefined
  const hints = [hint, again].filter(part => part !== undefined)
  const field = { ...rest, hint: hints.length ? hints.join(' ') : undefined }
  return (
    <Field {...field}>
      <input {...useControl(field)} class="file-field" type="file" accept={accept} multiple={several} />
    </Field>
  )
}
