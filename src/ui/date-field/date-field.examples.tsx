import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { DateField } from '#ui/date-field'

const example = examplesIn(
  defineText({
    nl: {
      when: 'Wanneer komt het platform samen?',
      wrong: 'Vul een dag in die bestaat, bijvoorbeeld 27 3 2027',
    },
    fr: {
      when: 'Quand la plateforme se réunit-elle ?',
      wrong: 'Indiquez un jour qui existe, par exemple 27 3 2027',
    },
    en: { when: 'When does the platform meet?', wrong: 'Enter a day that exists, for example 27 3 2027' },
  }),
)

export const examples = [
  example('filled', t => (
    <DateField
      state={{ typed: { heldOn_day: '3', heldOn_month: '12', heldOn_year: '2026' }, errors: {} }}
      name="heldOn"
      label={t.when}
    />
  )),
  example('wrong', t => (
    <DateField
      state={{
        typed: { movedTo_day: '31', movedTo_month: '2', movedTo_year: '2027' },
        errors: { movedTo: t.wrong },
        meanwhile: { movedTo: '2027-03-05' },
      }}
      name="movedTo"
      label={t.when}
    />
  )),
]
