import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { Note } from '#ui/note'

const example = examplesIn(
  defineText({
    nl: {
      info: 'U ziet dit omdat u Jette vertegenwoordigt',
      infoBody: 'Ook de andere leden van het gewestelijk platform zien deze actie.',
      ok: 'De actie is opgeslagen.',
      warn: 'Over 5 dagen wordt dit dossier gewist',
      warnBody: 'De bewaartermijn eindigt op 3 december. Daarna kan niemand het dossier nog openen.',
      bad: 'De uitnodiging is niet verstuurd',
      badBody: 'Het adres van één genodigde klopt niet.',
    },
    fr: {
      info: 'Vous voyez ceci parce que vous représentez Jette',
      infoBody: 'Les autres membres de la plateforme régionale voient aussi cette action.',
      ok: 'L’action est enregistrée.',
      warn: 'Ce dossier sera effacé dans 5 jours',
      warnBody:
        'Le délai de conservation se termine le 3 décembre. Ensuite, plus personne ne pourra ouvrir le dossier.',
      bad: 'L’invitation n’a pas été envoyée',
      badBody: 'L’adresse d’un des invités est incorrecte.',
    },
    en: {
      info: 'You see this because you represent Jette',
      infoBody: 'The other members of the regional platform see this action too.',
      ok: 'The action is saved.',
      warn: 'This file will be erased in 5 days',
      warnBody: 'The retention period ends on 3 December. After that nobody can open the file.',
      bad: 'The invitation was not sent',
      badBody: 'The address of one guest is wrong.',
    },
  }),
)

export const examples = [
  example('tones', t => (
    <>
      <Note title={t.info}>
        <p>{t.infoBody}</p>
      </Note>
      <Note tone="ok" title={t.ok} announced />
      <Note tone="warn" title={t.warn}>
        <p>{t.warnBody}</p>
      </Note>
      <Note tone="bad" title={t.bad}>
        <p>{t.badBody}</p>
      </Note>
    </>
  )),
]
