import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { EmptyState } from '#ui/empty-state'
import { LinkButton } from '#ui/link-button'

const example = examplesIn(
  defineText({
    nl: {
      title: 'Nog geen bijeenkomsten',
      words:
        'Hier komen de zes bijeenkomsten van het gewestelijk platform te staan, met hun thema, sprekers en verslag.',
      first: 'De eerste bijeenkomst plannen',
    },
    fr: {
      title: 'Pas encore de réunion',
      words:
        'Vous trouverez ici les six réunions de la plateforme régionale, avec leur thème, leurs intervenants et leur compte rendu.',
      first: 'Planifier la première réunion',
    },
    en: {
      title: 'No sessions yet',
      words:
        'The six sessions of the regional platform will stand here, with their theme, speakers and minutes.',
      first: 'Plan the first session',
    },
  }),
)

export const examples = [
  example('with-first-step', t => (
    <EmptyState
      title={t.title}
      action={
        <LinkButton to="/platform/sessions/new" kind="main">
          {t.first}
        </LinkButton>
      }
    >
      <p>{t.words}</p>
    </EmptyState>
  )),
]
