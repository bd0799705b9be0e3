import { due, reached, type OwnAction } from './own-action.ts'

/** Courses and a study by partners that work for more than one municipality. */
export const courseActions: readonly OwnAction[] = [
  {
    slug: 'flemish-pupil-guidance',
    lead: 'flemish-community',
    by: 'lotte',
    status: 'ongoing',
    months: [-2, 7],
    answers: ['2.1'],
    title: {
      nl: 'Opleiding voor leerlingenbegeleiders',
      fr: 'Formation pour l’accompagnement des élèves',
      en: 'Training for pupil counsellors',
    },
    text: {
      nl: 'Leerlingenbegeleiders van Nederlandstalige scholen in Brussel leren wanneer bezorgdheid terecht is en wanneer niet. Ze leren ook welke diensten hen kunnen helpen.',
      fr: 'Les personnes qui accompagnent les élèves dans les écoles néerlandophones de Bruxelles apprennent quand une inquiétude est fondée et quand elle ne l’est pas. Elles découvrent aussi quels services peuvent les aider.',
      en: 'Counsellors of Dutch-speaking schools in Brussels learn when worry is justified and when it is not. They also learn which services can help them.',
    },
    progress: {
      nl: 'De eerste groep is klaar. De cursus wordt korter: één dag in plaats van twee.',
      fr: 'Le premier groupe a terminé. Le cours sera plus court : une journée au lieu de deux.',
      en: 'The first group has finished. The course will be shorter: one day instead of two.',
    },
    parts: { supports: ['lyceum-nergens', 'het-open-raam', 'jette'] },
    milestones: [
      reached(-10, { nl: 'Eerste groep klaar', fr: 'Premier groupe formé', en: 'First group finished' }),
      due(26, { nl: 'Start van de tweede groep', fr: 'Début du deuxième groupe', en: 'Second group starts' }),
    ],
  },
  {
    slug: 'federal-basic-course',
    lead: 'dg-security-prevention',
    by: 'geraldine',
    status: 'ongoing',
    months: [-5, 6],
    answers: ['2.1'],
    title: {
      nl: 'Basiscursus voor nieuwe preventiemedewerkers',
      fr: 'Cours de base pour les nouveaux agents de prévention',
      en: 'Basic course for new prevention workers',
    },
    text: {
      nl: 'Wie nieuw is in de preventie leert in vijf dagen wie wat doet, welke wetten gelden en wat je niet mag delen. Sprekers van politie, hulpverlening en toezicht leggen elk hun kant uit.',
      fr: 'En cinq jours, les nouveaux venus dans la prévention apprennent qui fait quoi, quelles lois s’appliquent et ce qu’il ne faut pas partager. Police, aide et contrôle expliquent chacun leur point de vue.',
      en: 'In five days, newcomers to prevention learn who does what, which laws apply and what may not be shared. Speakers from police, care and oversight each explain their side.',
    },
    progress: {
      nl: 'De cursus bestaat nu in het Nederlands en het Frans. De volgende reeks is voor Brussel.',
      fr: 'Le cours existe désormais en français et en néerlandais. La prochaine série est destinée à Bruxelles.',
      en: 'The course now exists in Dutch and French. The next series is for Brussels.',
    },
    parts: { supports: ['safe-brussels', 'dirco-brussels', 'comite-p', 'local-taskforce-brussels'] },
    milestones: [
      due(8, {
        nl: 'Lesmateriaal nagelezen door de sprekers',
        fr: 'Supports de cours relus par les intervenants',
        en: 'Course material checked by the speakers',
      }),
      due(36, {
        nl: 'Eerste cursusdag in Brussel',
        fr: 'Premier jour de cours à Bruxelles',
        en: 'First day of the course in Brussels',
      }),
    ],
  },
  {
    slug: 'atlantis-study',
    lead: 'universiteit-atlantis',
    by: 'rafael',
    status: 'ongoing',
    months: [-10, 8],
    answers: ['2.8'],
    title: {
      nl: 'Wat leeft er in de wijken?',
      fr: 'Comment ça va dans les quartiers ?',
      en: 'What is on people’s minds?',
    },
    text: {
      nl: 'Onderzoekers vragen elk jaar aan duizend Brusselaars hoe zij het samenleven ervaren. Gemeenten krijgen de resultaten per thema, nooit per persoon.',
      fr: 'Chaque année, une équipe de recherche demande à mille habitants de Bruxelles comment ils ressentent le vivre-ensemble. Les communes reçoivent les résultats par thème, jamais par personne.',
      en: 'Every year researchers ask a thousand people in Brussels how they experience living together. Municipalities get the outcome by theme, never by person.',
    },
    progress: {
      nl: 'De antwoorden zijn binnen. De functionaris voor gegevensbescherming kijkt de methode na.',
      fr: 'Les réponses sont arrivées. La déléguée à la protection des données vérifie la méthode.',
      en: 'The answers are in. The data protection officer is checking the method.',
    },
    parts: {
      supports: ['ocad-ocam', 'dirco-brussels', 'local-taskforce-brussels', 'oversight-safe-brussels'],
      funds: ['safe-brussels'],
    },
    milestones: [
      reached(-52, {
        nl: 'Alle antwoorden binnen',
        fr: 'Toutes les réponses reçues',
        en: 'All answers received',
      }),
      due(19, {
        nl: 'Methode nagekeken op privacy',
        fr: 'Méthode vérifiée sur le plan de la vie privée',
        en: 'Method checked for privacy',
      }),
      due(72, {
        nl: 'Eerste analyse voor de gemeenten',
        fr: 'Première analyse pour les communes',
        en: 'First analysis for the municipalities',
      }),
    ],
  },
  {
    slug: 'radio-two-sides',
    lead: 'radio-denkbeeld',
    by: 'jonas',
    status: 'ongoing',
    months: [-6, 5],
    answers: ['2.2', '2.4'],
    title: { nl: 'Podcast ‘Twee kanten’', fr: 'Podcast « Deux côtés »', en: 'Podcast ‘Two sides’' },
    text: {
      nl: 'In elke aflevering luisteren twee jongeren die het oneens zijn een half uur naar elkaar. De afleveringen zijn in het Nederlands of het Frans, met de tekst in beide talen.',
      fr: 'À chaque épisode, deux jeunes qui ne sont pas d’accord s’écoutent pendant une demi-heure. Les épisodes sont en français ou en néerlandais, avec le texte dans les deux langues.',
      en: 'In each episode two young people who disagree listen to each other for half an hour. Episodes are in Dutch or French, with the text in both languages.',
    },
    progress: {
      nl: 'Acht afleveringen staan online. Scholen gebruiken ze in de les.',
      fr: 'Huit épisodes sont en ligne. Des écoles les utilisent en classe.',
      en: 'Eight episodes are online. Schools use them in class.',
    },
    parts: { supports: ['flemish-community', 'lyceum-nergens'], funds: ['french-community'] },
    milestones: [
      reached(-18, {
        nl: 'Achtste aflevering online',
        fr: 'Huitième épisode en ligne',
        en: 'Eighth episode online',
      }),
      due(12, {
        nl: 'Opname van de negende aflevering',
        fr: 'Enregistrement du neuvième épisode',
        en: 'Recording of the ninth episode',
      }),
    ],
  },
]
