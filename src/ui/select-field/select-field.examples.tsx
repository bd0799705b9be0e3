import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { SelectField } from '#ui/select-field'

const example = examplesIn(
  defineText({
    nl: {
      zone: 'Politiezone',
      hint: 'De zone waar het contact plaatsvond.',
      west: 'Brussel-West (5340)',
      south: 'Zuid (5341)',
      wrong: 'Kies een politiezone',
    },
    fr: {
      zone: 'Zone de police',
      hint: 'La zone où le contact a eu lieu.',
      west: 'Bruxelles-Ouest (5340)',
      south: 'Midi (5341)',
      wrong: 'Choisissez une zone de police',
    },
    en: {
      zone: 'Police zone',
      hint: 'The zone where the contact took place.',
      west: 'Brussels-West (5340)',
      south: 'South (5341)',
      wrong: 'Choose a police zone',
    },
  }),
)

export const examples = [
  example('wrong', t => (
    <SelectField
      state={{ typed: {}, errors: { zone: t.wrong } }}
      name="zone"
      label={t.zone}
      hint={t.hint}
      options={[
        { value: '5340', label: t.west },
        { value: '5341', label: t.south },
      ]}
    />
  )),
]
