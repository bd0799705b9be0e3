import { showNumber } from '#kernel/dates'
import { useScene, useText } from '#kernel/scene'
import { languages } from '#kernel/text'
import { FieldGroup, useControlId, type FieldProps } from '#ui/field'
import { TextArea } from '#ui/text-area'
import { TextField } from '#ui/text-field'
import { languageNames, text } from '../text.ts'

interface LocalisedFieldProps extends FieldProps {
  /** Several lines instead of one. */
  readonly rows?: number | undefined
  /** The most characters in each language; told once, in the hint. */
  readonly atMost?: number | undefined
}

/** The same field in each language, `<name>_nl`, `<name>_fr` and `<name>_en`; English may stay empty. */
export function LocalisedField({ rows, atMost, hint, ...group }: LocalisedFieldProps) {
  const t = useText(text)
  const { language: reader } = useScene()
  const id = useControlId()(group.name)
  const limit = atMost === undefined ? undefined : t.atMost(showNumber(reader, atMost))
  const hints = [hint, limit].filter(part => part !== undefined)
  return (
    <FieldGroup {...group} hint={hints.length ? hints.join(' ') : undefined}>
      <div class="localised-field" id={id} tabIndex={-1}>
        {languages.map(language => {
          const field = {
            state: group.state,
            name: `${group.name}_${language}`,
            label: languageNames[language],
            lang: language,
            optional: language === 'en' && !group.optional,
          }
          return rows === undefined ? (
            <TextField key={language} {...field} />
          ) : (
            <TextArea key={language} {...field} rows={rows} />
          )
        })}
      </div>
    </FieldGroup>
  )
}
