import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { Button } from '#ui/button'
import { ButtonRow } from '#ui/button-row'
import { Link } from '#ui/link'

const example = examplesIn(
  defineText({
    nl: { send: 'Uitnodiging versturen', back: 'Terug naar de bijeenkomst' },
    fr: { send: 'Envoyer l’invitation', back: 'Retour à la réunion' },
    en: { send: 'Send the invitation', back: 'Back to the session' },
  }),
)

export const examples = [
  example('button-and-link', t => (
    <ButtonRow>
      <Button>{t.send}</Button>
      <Link to="/platform/sessions/4">{t.back}</Link>
    </ButtonRow>
  )),
]
