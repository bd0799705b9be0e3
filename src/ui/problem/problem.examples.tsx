import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { Problem } from '#ui/problem'

const example = examplesIn(
  defineText({
    nl: {
      what: 'Er liep iets mis bij ons. Wat u had ingevuld, is niet bewaard.',
      again: 'Probeer het over enkele minuten opnieuw.',
      tell: 'Lukt het dan nog niet? Geef onderstaande referentie door aan het secretariaat.',
    },
    fr: {
      what: 'Un problème s’est produit de notre côté. Ce que vous aviez saisi n’est pas enregistré.',
      again: 'Réessayez dans quelques minutes.',
      tell: 'Le problème persiste ? Communiquez la référence ci-dessous au secrétariat.',
    },
    en: {
      what: 'Something went wrong on our side. What you had filled in was not saved.',
      again: 'Try again in a few minutes.',
      tell: 'Still no success? Pass on the reference below to the secretariat.',
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
