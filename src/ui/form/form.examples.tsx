import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { TextArea } from '#ui/text-area'
import { TextField } from '#ui/text-field'

const example = examplesIn(
  defineText({
    nl: {
      title: 'Titel van de goede praktijk',
      about: 'Wat werkt er goed?',
      hint: 'Schrijf het zo dat een collega uit een andere gemeente ermee verder kan.',
      save: 'Opslaan',
      wrong: 'Beschrijf de praktijk in minstens 20 tekens',
      typed: 'Straathoekwerk in de Marollen',
      short: 'Samen op pad',
      stored: 'Straathoekwerk in de Marollen en rond het Zuidstation',
    },
    fr: {
      title: 'Titre de la bonne pratique',
      about: 'Qu’est-ce qui fonctionne bien ?',
      hint: 'Écrivez pour que vos collègues d’une autre commune puissent s’en servir.',
      save: 'Enregistrer',
      wrong: 'Décrivez la pratique en 20 caractères au moins',
      typed: 'Travail de rue dans les Marolles',
      short: 'En chemin',
      stored: 'Travail de rue dans les Marolles et près de la gare du Midi',
    },
    en: {
      title: 'Title of the good practice',
      about: 'What works well?',
      hint: 'Write it so that a colleague in another municipality can use it.',
      save: 'Save',
      wrong: 'Describe the practice in at least 20 characters',
      typed: 'Street work in the Marolles',
      short: 'On the road',
      stored: 'Street work in the Marolles and around Brussels-South station',
    },
  }),
)

export const examples = [
  example('refused-and-changed-meanwhile', t => {
    const state = {
      typed: { title: t.typed, about: t.short },
      errors: { about: t.wrong },
      meanwhile: { title: t.stored },
    }
    return (
      <Form action="/practices" state={state} id="practice">
        <TextField state={state} name="title" label={t.title} />
        <TextArea state={state} name="about" label={t.about} hint={t.hint} atMost={2000} />
        <Button>{t.save}</Button>
      </Form>
    )
  }),
]
