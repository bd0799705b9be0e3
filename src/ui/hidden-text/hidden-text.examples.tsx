import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { HiddenText } from '#ui/hidden-text'
import { Link } from '#ui/link'

const example = examplesIn(
  defineText({
    nl: { change: 'Wijzigen', what: 'de periode van de actie' },
    fr: { change: 'Modifier', what: 'la période de l’action' },
    en: { change: 'Change', what: 'the period of the action' },
  }),
)

export const examples = [
  example('in-a-link', t => (
    <Link to="/plan/actions/12/period">
      {t.change}
      <HiddenText> {t.what}</HiddenText>
    </Link>
  )),
]
