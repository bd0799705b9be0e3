import { defineText } from '#kernel/text'

export const text = defineText({
  nl: {
    title: 'Aanmelden',
    storyTitle: 'Kies wie u bent in het verhaal',
    storyLead:
      'Dit is een voorbeeld met verzonnen mensen. Kies iemand en bekijk Tandem door de ogen van die persoon. Dit kan alleen op deze computer.',
    stepIn: 'Word deze persoon',
    become: 'Kiezen',
    person: 'Wie',
    function: 'Functie',
    language: 'Taal',
    languages: { nl: 'Nederlands', fr: 'Frans' },
    outsider: 'Geen mandaat vandaag',
    closedTitle: 'Aanmelden kan hier nog niet',
    closedBody:
      'De publieke pagina’s staan open voor iedereen. Vraag aan de beheerder van Tandem hoe u toegang krijgt.',
    find: 'Zoek op naam, functie of organisatie',
    none: 'Niemand gevonden.',
  },
  fr: {
    title: 'Se connecter',
    storyTitle: 'Choisissez qui vous êtes dans le récit',
    storyLead:
      'Ceci est un exemple avec des personnes fictives. Choisissez quelqu’un et voyez Tandem à travers ses yeux. Ce n’est possible que sur cet ordinateur.',
    stepIn: 'Devenir cette personne',
    become: 'Choisir',
    person: 'Qui',
    function: 'Fonction',
    language: 'Langue',
    languages: { nl: 'néerlandais', fr: 'français' },
    outsider: 'Pas de mandat aujourd’hui',
    closedTitle: 'Il n’est pas encore possible de se connecter ici',
    closedBody:
      'Les pages publiques sont ouvertes à tous. Demandez au gestionnaire de Tandem comment obtenir un accès.',
    find: 'Cherchez par nom, fonction ou organisation',
    none: 'Aucune personne trouvée.',
  },
  en: {
    title: 'Sign in',
    storyTitle: 'Choose who you are in the story',
    storyLead:
      'This is an example with made-up people. Choose somebody and look through their eyes. This is possible on this computer only.',
    stepIn: 'Become this person',
    become: 'Choose',
    person: 'Who',
    function: 'Function',
    language: 'Language',
    languages: { nl: 'Dutch', fr: 'French' },
    outsider: 'No mandate today',
    closedTitle: 'Nobody can sign in here yet',
    closedBody: 'The public pages are open to everybody. Ask the administrator of Tandem how to get access.',
    find: 'Search by name, function or organisation',
    none: 'Nobody found.',
  },
})
