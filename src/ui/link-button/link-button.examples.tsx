import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { ButtonRow } from '#ui/button-row'
import { LinkButton } from '#ui/link-button'

const example = examplesIn(
  defineText({
    nl: { complain: 'Klacht indienen', follow: 'Een klacht volgen' },
    fr: { complain: 'Introduire une plainte', follow: 'Suivre une plainte' },
    en: { complain: 'File a complaint', follow: 'Follow a complaint' },
  }),
)

export const examples = [
  example('main-and-quiet', t => (
    <ButtonRow>
      <LinkButton to="/feedback/complaint" kind="main">
        {t.complain}
      </LinkButton>
      <LinkButton to="/feedback/follow">{t.follow}</LinkButton>
    </ButtonRow>
  )),
]
