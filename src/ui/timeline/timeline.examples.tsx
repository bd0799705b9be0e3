import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { Day } from '#ui/day'
import { Instant } from '#ui/instant'
import { Timeline } from '#ui/timeline'

const example = examplesIn(
  defineText({
    nl: {
      adopted: 'Versie 2 van het plan is goedgekeurd',
      by: 'door de gewestelijke coördinatie',
      proposed: 'Versie 2 is voorgesteld',
      late: 'De mijlpaal ‘verslag’ is niet bereikt',
    },
    fr: {
      adopted: 'La version 2 du plan est adoptée',
      by: 'par la coordination régionale',
      proposed: 'La version 2 est proposée',
      late: 'L’étape « rapport » n’est pas atteinte',
    },
    en: {
      adopted: 'Version 2 of the plan was adopted',
      by: 'by the regional coordination',
      proposed: 'Version 2 was proposed',
      late: 'The milestone ‘report’ was not reached',
    },
  }),
)

export const examples = [
  example('three-moments', t => (
    <Timeline
      moments={[
        { when: <Instant of={new Date('2026-11-23T08:12:00Z')} />, title: t.adopted, body: t.by, tone: 'ok' },
        { when: <Day of="2026-11-02" />, title: t.late, tone: 'bad' },
        { when: <Day of="2026-10-14" />, title: t.proposed },
      ]}
    />
  )),
]
