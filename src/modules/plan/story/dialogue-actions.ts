import { due, reached, type OwnAction } from './own-action.ts'

/** Neighbours who meet and talk. */
export const dialogueActions: readonly OwnAction[] = [
  {
    slug: 'molenbeek-canal-talks',
    lead: 'molenbeek',
    by: 'samira',
    status: 'ongoing',
    months: [-7, 5],
    answers: ['2.2', '2.4'],
    title: {
      nl: 'Buurtgesprekken aan het kanaal',
      fr: 'Dialogues de quartier au bord du canal',
      en: 'Canal-side talks',
    },
    text: {
      nl: 'Eén keer per maand praten buren van beide kanten van het kanaal over wat hen bezighoudt. Twee gespreksleiders zorgen ervoor dat iedereen aan het woord komt.',
      fr: 'Une fois par mois, des voisins des deux rives du canal parlent de ce qui les préoccupe. Deux animateurs veillent à ce que chacun puisse s’exprimer.',
      en: 'Once a month, neighbours from both sides of the canal talk about what is on their minds. Two facilitators make sure that everybody gets to speak.',
    },
    progress: {
      nl: 'Er waren al vijf avonden, met telkens een twintigtal mensen. We zoeken nog deelnemers onder de 25 jaar.',
      fr: 'Cinq soirées ont eu lieu, avec une vingtaine de personnes à chaque fois. Nous cherchons encore des participants de moins de 25 ans.',
      en: 'Five evenings so far, with some twenty people each time. We still look for participants under 25.',
    },
    parts: {
      carries: ['de-zevende-brug'],
      supports: ['zone-5340', 'local-cell-molenbeek'],
      funds: ['safe-brussels'],
    },
    milestones: [
      reached(-150, {
        nl: 'Eerste gespreksavond in het Huis van Culturen',
        fr: 'Première soirée à la Maison des Cultures',
        en: 'First evening at the House of Cultures',
      }),
      due(9, {
        nl: 'Gespreksavond met jongeren in het jeugdhuis',
        fr: 'Soirée avec les jeunes à la maison de jeunes',
        en: 'Evening with young people at the youth centre',
      }),
      due(95, {
        nl: 'Verslag voor de buurt, in gewone taal',
        fr: 'Compte rendu pour le quartier, en langage simple',
        en: 'Report for the neighbourhood, in plain language',
      }),
    ],
  },
  {
    slug: 'brussels-open-evenings',
    lead: 'brussel-bruxelles',
    by: 'yannick',
    status: 'ongoing',
    months: [-4, 8],
    answers: ['2.4'],
    title: {
      nl: 'Open avonden in Laken en Haren',
      fr: 'Soirées ouvertes à Laeken et à Haren',
      en: 'Open evenings in Laken and Haren',
    },
    text: {
      nl: 'Preventiemedewerkers, wijkinspecteurs en verenigingen vertellen op een open avond wat ze in de wijk doen. Bewoners stellen vragen en kiezen zelf het onderwerp van de volgende avond.',
      fr: 'Lors d’une soirée ouverte, des agents de prévention, des inspecteurs de quartier et des associations expliquent ce qu’ils font dans le quartier. Les habitants posent leurs questions et choisissent le sujet de la soirée suivante.',
      en: 'At an open evening, prevention workers, neighbourhood officers and associations tell what they do in the area. Residents ask questions and choose the subject of the next evening.',
    },
    progress: {
      nl: 'Laken liep goed. Voor Haren moest de eerste avond een maand later, omdat de zaal bezet was.',
      fr: 'À Laeken, tout s’est bien passé. À Haren, la première soirée a été reportée d’un mois car la salle était prise.',
      en: 'Laken went well. In Haren the first evening had to move by a month because the hall was taken.',
    },
    parts: { supports: ['zone-5339', 'local-cell-brussel-bruxelles'] },
    milestones: [
      reached(-48, {
        nl: 'Open avond in Laken',
        fr: 'Soirée ouverte à Laeken',
        en: 'Open evening in Laken',
      }),
      due(21, {
        nl: 'Open avond in Haren',
        fr: 'Soirée ouverte à Haren',
        en: 'Open evening in Haren',
      }),
    ],
  },
  {
    slug: 'sint-joost-coffee',
    lead: 'sint-joost-saint-josse',
    by: 'mehmet',
    status: 'ongoing',
    months: [-9, 3],
    answers: ['2.2'],
    title: {
      nl: 'Koffie in vier talen',
      fr: 'Un café en quatre langues',
      en: 'Coffee in four languages',
    },
    text: {
      nl: 'Ouders drinken samen koffie en praten over nieuws uit hun land van herkomst, dat thuis soms tot ruzie leidt. Vrijwilligers tolken in het Nederlands, Frans, Turks en Arabisch.',
      fr: 'Des parents prennent un café et parlent de l’actualité de leur pays d’origine, qui crée parfois des disputes à la maison. Des bénévoles font l’interprète en français, néerlandais, turc et arabe.',
      en: 'Parents have coffee together and talk about news from their country of origin, which sometimes leads to quarrels at home. Volunteers interpret in Dutch, French, Turkish and Arabic.',
    },
    progress: {
      nl: 'De groep op donderdag zit vol. We starten een tweede groep op zaterdag.',
      fr: 'Le groupe du jeudi est complet. Nous lançons un deuxième groupe le samedi.',
      en: 'The Thursday group is full. We are starting a second group on Saturdays.',
    },
    parts: { supports: ['het-open-raam', 'local-cell-sint-joost-saint-josse'], funds: ['safe-brussels'] },
    milestones: [
      due(-8, {
        nl: 'Vier vrijwillige tolken gevonden',
        fr: 'Quatre interprètes bénévoles trouvés',
        en: 'Four volunteer interpreters found',
      }),
      due(12, {
        nl: 'Start van de groep op zaterdag',
        fr: 'Début du groupe du samedi',
        en: 'Start of the Saturday group',
      }),
    ],
  },
  {
    slug: 'koekelberg-table',
    lead: 'koekelberg',
    by: 'emine',
    status: 'ongoing',
    months: [-3, 6],
    answers: ['2.2'],
    title: { nl: 'Jong en oud aan tafel', fr: 'Jeunes et aînés à table', en: 'Young and old at the table' },
    text: {
      nl: 'Jongeren koken met ouderen uit dezelfde straat. Aan tafel ligt telkens één vraag, bijvoorbeeld: wanneer voelde jij je hier thuis?',
      fr: 'Des jeunes cuisinent avec des aînés de la même rue. À table, une question est posée à chaque fois, par exemple : quand t’es-tu dit « ici, je suis chez moi » ?',
      en: 'Young people cook with older people from the same street. Each meal has one question, for example: when did you first feel at home here?',
    },
    progress: {
      nl: 'Er waren al twee maaltijden. De deelnemers maken nu zelf de vragen.',
      fr: 'Deux repas ont eu lieu. Les participants préparent maintenant eux-mêmes les questions.',
      en: 'Two meals so far. The participants now write the questions themselves.',
    },
    parts: { supports: ['zone-5340', 'local-cell-koekelberg'] },
    milestones: [
      reached(-30, {
        nl: 'Tweede maaltijd in de buurtkeuken',
        fr: 'Deuxième repas à la cuisine de quartier',
        en: 'Second meal in the neighbourhood kitchen',
      }),
      due(27, {
        nl: 'Maaltijd met twee nieuwe straten',
        fr: 'Repas avec deux nouvelles rues',
        en: 'Meal with two new streets',
      }),
    ],
  },
]
