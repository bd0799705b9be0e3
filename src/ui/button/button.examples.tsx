import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { Button } from '#ui/button'
import { ButtonRow } from '#ui/button-row'

const words = defineText({
  nl: { save: 'Opslaan', draft: 'Opslaan als ontwerp', remove: 'Actie verwijderen' },
  fr: { save: 'Enregistrer', draft: 'Enregistrer comme brouillon', remove: 'Supprimer l’action' },
  en: { save: 'Save', draft: 'Save as a draft', remove: 'Remove the action' },
})
const example = examplesIn(words)

export const examples = [
  example('kinds', t => (
    <ButtonRow>
      <Button>{t.save}</Button>
      <Button kind="quiet">{t.draft}</Button>
      <Button kind="danger">{t.remove}</Button>
    </ButtonRow>
  )),
  example('small', t => (
    <ButtonRow>
      <Button small>{t.save}</Button>
      <Button small kind="quiet">
        {t.draft}
      </Button>
    </ButtonRow>
  )),
]
