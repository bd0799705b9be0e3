import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { Day } from '#ui/day'
import { HiddenText } from '#ui/hidden-text'
import { Level } from '#ui/level'
import { Link } from '#ui/link'
import { SummaryList } from '#ui/summary-list'

const example = examplesIn(
  defineText({
    nl: {
      lead: 'Verantwoordelijke',
      level: 'Niveau',
      begin: 'Begin',
      change: 'Wijzigen',
      team: 'Dienst Preventie, Jette',
    },
    fr: {
      lead: 'Responsable',
      level: 'Niveau',
      begin: 'Début',
      change: 'Modifier',
      team: 'Service Prévention, Jette',
    },
    en: {
      lead: 'Lead',
      level: 'Level',
      begin: 'Beginning',
      change: 'Change',
      team: 'Prevention service, Jette',
    },
  }),
)

export const examples = [
  example('an-action', t => (
    <SummaryList
      items={[
        {
          term: t.lead,
          value: t.team,
          change: (
            <Link to="/plan/actions/12/lead">
              {t.change}
              <HiddenText> {t.lead}</HiddenText>
            </Link>
          ),
        },
        { term: t.level, value: <Level of="local" /> },
        { term: t.begin, value: <Day of="2026-09-01" /> },
      ]}
    />
  )),
]
