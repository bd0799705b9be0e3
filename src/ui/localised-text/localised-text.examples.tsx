import { LocalisedText } from '#ui/localised-text'

const everywhere = {
  nl: 'Lokale Taskforce Brussel-West',
  fr: 'Task Force locale Bruxelles-Ouest',
  en: 'Local Task Force Brussels-West',
}
const dutchOnly = { nl: 'De jongeren kozen zelf de thema’s.\n\nElke avond begon met een gesprek aan tafel.' }
const frenchOnly = {
  fr: 'Les jeunes ont choisi les thèmes.\n\nChaque soirée commençait par une discussion à table.',
}

export const examples = [
  {
    name: 'in-a-line',
    render: () => (
      <p>
        <LocalisedText content={everywhere} />
      </p>
    ),
  },
  {
    name: 'only-in-one-language',
    render: () => (
      <>
        <LocalisedText content={dutchOnly} prose />
        <LocalisedText content={frenchOnly} prose />
      </>
    ),
  },
]
