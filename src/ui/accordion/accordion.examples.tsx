import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { Accordion } from '#ui/accordion'

const example = examplesIn(
  defineText({
    nl: {
      who: 'Wie zit in een lokale integrale veiligheidscel?',
      members:
        'De burgemeester of een afgevaardigde, de korpschef of een afgevaardigde en de ambtenaar die de preventie coördineert. Andere diensten worden uitgenodigd, dossier per dossier.',
      speak: 'Moet ik er spreken?',
      never: 'Nee. Niemand is verplicht om te spreken in een casusoverleg.',
    },
    fr: {
      who: 'Qui fait partie d’une cellule de sécurité intégrale locale ?',
      members:
        'Le ou la bourgmestre, le chef ou la cheffe de corps (ou les personnes qui les représentent) et le ou la fonctionnaire qui coordonne la prévention. D’autres services sont invités, dossier par dossier.',
      speak: 'Dois-je y parler ?',
      never: 'Non. Personne n’est tenu de parler lors d’une concertation de cas.',
    },
    en: {
      who: 'Who sits in a local integral security cell?',
      members:
        'The mayor or a delegate, the chief of police or a delegate, and the official who coordinates prevention. Other services are invited case by case.',
      speak: 'Do I have to speak there?',
      never: 'No. Nobody is obliged to speak in a case consultation.',
    },
  }),
)

export const examples = [
  example('open-and-closed', t => (
    <>
      <Accordion title={t.who} open>
        <p>{t.members}</p>
      </Accordion>
      <Accordion title={t.speak}>
        <p>{t.never}</p>
      </Accordion>
    </>
  )),
]
