import { due, reached, type OwnAction } from './own-action.ts'

/** Making known what exists, and showing each other's lives. */
export const meetingActions: readonly OwnAction[] = [
  {
    slug: 'evere-portraits',
    lead: 'evere',
    by: 'ewa',
    status: 'ongoing',
    months: [-5, 4],
    answers: ['2.2', '2.4'],
    title: { nl: 'Portretten van buren', fr: 'Portraits de voisins', en: 'Portraits of neighbours' },
    text: {
      nl: 'Bewoners van de hoogbouw en van de rijhuizen fotograferen elkaar en schrijven er een korte tekst bij. De foto’s reizen langs het gemeentehuis, de bibliotheek en het commissariaat.',
      fr: 'Des habitants des tours et des maisons voisines se photographient et écrivent un petit texte. Les photos voyagent de la maison communale à la bibliothèque et au commissariat.',
      en: 'People from the tower blocks and from the terraced houses take each other’s picture and write a few lines. The photos travel from the town hall to the library and the police station.',
    },
    progress: {
      nl: 'Er zijn veertig portretten. De teksten worden nu vertaald.',
      fr: 'Il y a quarante portraits. Les textes sont en cours de traduction.',
      en: 'There are forty portraits. The texts are being translated.',
    },
    parts: { supports: ['zone-5344', 'local-cell-evere'] },
    milestones: [
      due(-5, { nl: 'Teksten vertaald', fr: 'Textes traduits', en: 'Texts translated' }),
      due(19, {
        nl: 'Opening van de tentoonstelling in het gemeentehuis',
        fr: 'Ouverture de l’exposition à la maison communale',
        en: 'Opening of the exhibition at the town hall',
      }),
    ],
  },
  {
    slug: 'watermaal-book-club',
    lead: 'watermaal-watermael',
    by: 'pascale',
    status: 'ongoing',
    months: [-8, 7],
    answers: ['2.2'],
    title: {
      nl: 'Leesclub over lastige onderwerpen',
      fr: 'Club de lecture sur des sujets difficiles',
      en: 'Book club on difficult subjects',
    },
    text: {
      nl: 'In de bibliotheek lezen mensen die het niet met elkaar eens zijn hetzelfde boek. Daarna zoeken ze samen wat feit is en wat mening.',
      fr: 'À la bibliothèque, des personnes qui ne sont pas d’accord lisent le même livre. Ensuite, elles cherchent ensemble ce qui est un fait et ce qui est une opinion.',
      en: 'At the library, people who disagree read the same book. Then they work out together what is fact and what is opinion.',
    },
    progress: {
      nl: 'De groep leest het derde boek. Er is een lijst met tips voor andere bibliotheken in de maak.',
      fr: 'Le groupe lit son troisième livre. Une liste de conseils pour d’autres bibliothèques est en préparation.',
      en: 'The group is reading its third book. A list of tips for other libraries is under way.',
    },
    parts: { supports: ['local-cell-watermaal-watermael'] },
    milestones: [
      due(14, {
        nl: 'Gesprek over het derde boek',
        fr: 'Discussion sur le troisième livre',
        en: 'Talk about the third book',
      }),
      due(70, {
        nl: 'Tips klaar voor andere bibliotheken',
        fr: 'Conseils prêts pour d’autres bibliothèques',
        en: 'Tips ready for other libraries',
      }),
    ],
  },
  {
    slug: 'woluwe-guide',
    lead: 'woluwe-lambrechts-lambert',
    by: 'hilde',
    status: 'ongoing',
    months: [-2, 4],
    answers: ['2.4'],
    title: {
      nl: 'Wegwijzer: waar vind je wat?',
      fr: 'Le guide : où trouver quoi ?',
      en: 'Signpost: where to find what',
    },
    text: {
      nl: 'Een gids op papier en op het web toont alle initiatieven in de gemeente: van huiswerkklas tot luisterpunt. Elke brievenbus krijgt er een.',
      fr: 'Un guide sur papier et en ligne présente toutes les initiatives de la commune, de l’école de devoirs au point d’écoute. Chaque boîte aux lettres en reçoit un.',
      en: 'A guide on paper and online shows all initiatives in the municipality, from homework class to listening point. Every letter box gets one.',
    },
    progress: {
      nl: 'Van de 62 initiatieven hebben er 48 hun tekst nagelezen.',
      fr: 'Sur 62 initiatives, 48 ont relu leur texte.',
      en: 'Of the 62 initiatives, 48 have checked their text.',
    },
    parts: { supports: ['zone-5343', 'local-cell-woluwe-lambrechts-lambert'] },
    milestones: [
      due(7, {
        nl: 'Alle teksten nagelezen',
        fr: 'Tous les textes relus',
        en: 'All texts checked',
      }),
      due(38, {
        nl: 'Gids naar de drukker',
        fr: 'Guide chez l’imprimeur',
        en: 'Guide goes to the printer',
      }),
    ],
  },
  {
    slug: 'bridge-street-reporters',
    lead: 'de-zevende-brug',
    by: 'yasmina',
    status: 'ongoing',
    months: [-6, 6],
    answers: ['2.2', '2.4'],
    title: { nl: 'Straatreporters', fr: 'Reporters de rue', en: 'Street reporters' },
    text: {
      nl: 'Twaalf bewoners maken korte filmpjes over mensen die iets goeds doen in hun straat. De filmpjes draaien in wachtzalen en in de metro.',
      fr: 'Douze habitants réalisent de petites vidéos sur des gens qui font du bien dans leur rue. Elles passent dans les salles d’attente et dans le métro.',
      en: 'Twelve residents make short films about people who do something good in their street. The films run in waiting rooms and in the metro.',
    },
    progress: {
      nl: 'Zeven filmpjes zijn klaar. Voor twee ervan wachten we nog op toestemming.',
      fr: 'Sept vidéos sont prêtes. Pour deux d’entre elles, nous attendons encore l’accord des personnes filmées.',
      en: 'Seven films are ready. For two of them we still wait for consent.',
    },
    parts: { supports: ['molenbeek', 'koekelberg', 'radio-denkbeeld'], funds: ['safe-brussels'] },
    milestones: [
      due(-4, {
        nl: 'Toestemming van iedereen die in beeld komt',
        fr: 'Accord de toutes les personnes filmées',
        en: 'Consent of everybody who is filmed',
      }),
      due(16, {
        nl: 'Eerste vertoning met de buurt',
        fr: 'Première projection avec le quartier',
        en: 'First showing with the neighbourhood',
      }),
    ],
  },
  {
    slug: 'listen-first-campaign',
    lead: 'working-group-communication',
    by: 'amelie',
    status: 'ongoing',
    months: [-3, 9],
    answers: ['2.2', '2.4'],
    title: {
      nl: 'Campagne ‘Eerst luisteren’',
      fr: 'Campagne « D’abord écouter »',
      en: 'Campaign ‘Listen first’',
    },
    text: {
      nl: 'Een campagne in bussen, scholen en op sociale media. Ze toont drie gesprekken die bijna mislopen, en wat iemand deed om ze te redden.',
      fr: 'Une campagne dans les bus, les écoles et sur les réseaux sociaux. Elle montre trois conversations qui tournent presque mal, et ce que quelqu’un a fait pour les sauver.',
      en: 'A campaign on buses, in schools and on social media. It shows three conversations that almost go wrong, and what somebody did to save them.',
    },
    progress: {
      nl: 'De beelden zijn klaar. Jongeren testen de slogans nu in beide talen.',
      fr: 'Les images sont prêtes. Des jeunes testent maintenant les slogans dans les deux langues.',
      en: 'The pictures are ready. Young people are now testing the slogans in both languages.',
    },
    parts: {
      carries: ['dg-security-prevention'],
      supports: ['ocad-ocam', 'national-taskforce', 'flemish-community', 'french-community', 'safe-brussels'],
    },
    milestones: [
      reached(-25, { nl: 'Beelden goedgekeurd', fr: 'Images approuvées', en: 'Pictures approved' }),
      due(11, {
        nl: 'Slogans getest bij jongeren',
        fr: 'Slogans testés auprès de jeunes',
        en: 'Slogans tested with young people',
      }),
      due(60, {
        nl: 'Campagne van start',
        fr: 'Lancement de la campagne',
        en: 'Campaign starts',
      }),
    ],
  },
]
