import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { LocalisedField } from '#ui/localised-field'

const example = examplesIn(
  defineText({
    nl: {
      title: 'Titel van de campagne',
      hint: 'Nederlands en Frans zijn nodig om te publiceren.',
      about: 'Korte beschrijving',
      wrong: 'Schrijf de titel ook in het Frans',
    },
    fr: {
      title: 'Titre de la campagne',
      hint: 'Le néerlandais et le français sont nécessaires pour publier.',
      about: 'Brève description',
      wrong: 'Écrivez aussi le titre en français',
    },
    en: {
      title: 'Title of the campaign',
      hint: 'Dutch and French are needed to publish.',
      about: 'Short description',
      wrong: 'Write the title in French too',
    },
  }),
)

export const examples = [
  example('one-line', t => (
    <LocalisedField
      state={{ typed: { campaign_nl: 'Eerst denken, dan delen' }, errors: { campaign_fr: t.wrong } }}
      name="campaign"
      label={t.title}
      hint={t.hint}
    />
  )),
  example('several-lines', t => (
    <LocalisedField
      state={{ typed: { summary_fr: 'Des ateliers dans douze écoles bruxelloises.' }, errors: {} }}
      name="summary"
      label={t.about}
      rows={3}
      atMost={300}
    />
  )),
]
