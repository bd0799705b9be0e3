import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { Field, FieldGroup } from '#ui/field'

const example = examplesIn(
  defineText({
    nl: {
      one: 'Postcode',
      hint: 'Vier cijfers.',
      wrong: 'Een Brusselse postcode begint met 1',
      several: 'Begin en einde',
    },
    fr: {
      one: 'Code postal',
      hint: 'Quatre chiffres.',
      wrong: 'Un code postal bruxellois commence par 1',
      several: 'Début et fin',
    },
    en: {
      one: 'Postcode',
      hint: 'Four digits.',
      wrong: 'A Brussels postcode begins with 1',
      several: 'Beginning and end',
    },
  }),
)

export const examples = [
  example('one-control', t => (
    <Field
      state={{ typed: {}, errors: { postcode: t.wrong } }}
      name="postcode"
      label={t.one}
      hint={t.hint}
      optional
    >
      <input
        class="text-field text-field--short"
        id="postcode"
        name="postcode"
        aria-describedby="postcode-hint postcode-error"
        aria-invalid="true"
      />
    </Field>
  )),
  example('several-controls', t => (
    <FieldGroup state={{ typed: {}, errors: {} }} name="opening" label={t.several}>
      <input class="text-field text-field--short" id="opening" name="opening_from" aria-label={t.several} />
      {' – '}
      <input class="text-field text-field--short" name="opening_until" aria-label={t.several} />
    </FieldGroup>
  )),
]
