import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { Card } from '#ui/card'
import { TwoColumns } from '#ui/two-columns'

const example = examplesIn(
  defineText({
    nl: {
      main: 'Wacht op u',
      body: 'Bevestig wie Jette vertegenwoordigt op de bijeenkomst van 3 december.',
      aside: 'Volgende bijeenkomst',
      when: 'Donderdag 3 december om 14 uur, Kunstlaan 10.',
    },
    fr: {
      main: 'Ce qui vous attend',
      body: 'Confirmez qui représente Jette à la réunion du 3 décembre.',
      aside: 'Prochaine réunion',
      when: 'Jeudi 3 décembre à 14 heures, avenue des Arts 10.',
    },
    en: {
      main: 'Waiting for you',
      body: 'Confirm who represents Jette at the session of 3 December.',
      aside: 'Next session',
      when: 'Thursday 3 December at 2 pm, Kunstlaan 10.',
    },
  }),
)

export const examples = [
  example('main-and-aside', t => (
    <TwoColumns
      aside={
        <Card title={t.aside} level={3}>
          <p>{t.when}</p>
        </Card>
      }
    >
      <h3>{t.main}</h3>
      <p>{t.body}</p>
    </TwoColumns>
  )),
]
