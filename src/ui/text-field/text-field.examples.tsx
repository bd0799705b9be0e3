import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { TextField } from '#ui/text-field'

const example = examplesIn(
  defineText({
    nl: {
      mail: 'E-mailadres',
      mailHint: 'Alleen om u te antwoorden.',
      wrong: 'Een e-mailadres ziet eruit als naam@voorbeeld.be',
      hours: 'Duur van de opleiding',
      unit: 'uur',
    },
    fr: {
      mail: 'Adresse e-mail',
      mailHint: 'Uniquement pour vous répondre.',
      wrong: 'Une adresse e-mail ressemble à nom@exemple.be',
      hours: 'Durée de la formation',
      unit: 'heures',
    },
    en: {
      mail: 'Email address',
      mailHint: 'Only to answer you.',
      wrong: 'An email address looks like name@example.be',
      hours: 'Length of the training',
      unit: 'hours',
    },
  }),
)

export const examples = [
  example('wrong', t => (
    <TextField
      state={{ typed: { mail: 'nadia.jette' }, errors: { mail: t.wrong } }}
      name="mail"
      label={t.mail}
      hint={t.mailHint}
      type="email"
      autocomplete="email"
    />
  )),
  example('number-with-unit', t => (
    <TextField
      state={{ typed: { hours: '12' }, errors: {} }}
      name="hours"
      label={t.hours}
      suffix={t.unit}
      width="short"
      numeric
    />
  )),
]
