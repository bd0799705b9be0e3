import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { Problem } from '#ui/problem'

const example = examplesIn(
  defineText({
    nl: {
      what: 'Er ging iets fout bij ons. Wat u had ingevuld, is niet opgeslagen.',
      again: 'Probeer het over enkele minuten opnieuw.',
      tell: 'Lukt het dan nog niet? Geef dan de referentie hieronder door aan de beheerder van Tandem.',
    },
    fr: {
      what: 'Une erreur s’est produite chez nous. Ce que vous aviez rempli n’est pas enregistré.',
      again: 'Réessayez dans quelques minutes.',
      tell: 'Le problème persiste ? Communiquez la référence ci-dessous au gestionnaire de Tandem.',
    },
    en: {
      what: 'Something went wrong on our side. What you had filled in was not saved.',
      again: 'Try again in a few minutes.',
      tell: 'Still no success? Give the reference below to the administrator of Tandem.',
    },
  }),
)

export const examples = [
  example('with-reference', t => (
    <Problem advice={[t.again, t.tell]} trace="b3f7-2c19">
      <p>{t.what}</p>
    </Problem>
  )),
]
