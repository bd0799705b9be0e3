import { due, reached, type OwnAction } from './own-action.ts'

/** Learning from experts and from each other. */
export const trainingActions: readonly OwnAction[] = [
  {
    slug: 'anderlecht-youth-workers',
    lead: 'anderlecht',
    by: 'fatima',
    status: 'ongoing',
    months: [-3, 5],
    answers: ['2.1'],
    title: {
      nl: 'Jeugdwerkers voeren lastige gesprekken',
      fr: 'Animateurs et conversations difficiles',
      en: 'Youth workers and hard conversations',
    },
    text: {
      nl: 'Jeugdwerkers oefenen met acteurs wat je zegt als een jongere haatdragende taal gebruikt of in complotten gelooft. Wie klaar is, begeleidt een nieuwe collega.',
      fr: 'Des animateurs s’exercent avec des comédiens : que dire quand un jeune tient des propos haineux ou croit à des complots ? Ensuite, chacun accompagne un nouveau collègue.',
      en: 'Youth workers practise with actors what to say when a young person speaks hatred or believes in conspiracies. Those who finish guide a new colleague.',
    },
    progress: {
      nl: 'Achttien jeugdwerkers volgden de eerste twee dagen. De derde dag gaat over zorg voor jezelf.',
      fr: 'Dix-huit animateurs ont suivi les deux premières journées. La troisième porte sur la façon de prendre soin de soi.',
      en: 'Eighteen youth workers followed the first two days. The third day is about looking after yourself.',
    },
    parts: { carries: ['local-cell-anderlecht'], supports: ['zone-5341', 'universiteit-atlantis'] },
    milestones: [
      reached(-37, {
        nl: 'Tweede oefendag',
        fr: 'Deuxième journée d’exercice',
        en: 'Second day of practice',
      }),
      due(18, {
        nl: 'Derde oefendag in het jeugdcentrum',
        fr: 'Troisième journée au centre de jeunes',
        en: 'Third day of practice at the youth centre',
      }),
    ],
  },
  {
    slug: 'schaerbeek-street-day',
    lead: 'schaarbeek-schaerbeek',
    by: 'elif',
    status: 'ongoing',
    months: [-1, 4],
    answers: ['2.1'],
    title: {
      nl: 'Studiedag voor wie op straat werkt',
      fr: 'Journée d’étude pour le travail de rue',
      en: 'Study day for street work',
    },
    text: {
      nl: 'Straathoekwerkers, gemeenschapswachten en wijkinspecteurs volgen samen een studiedag. ’s Morgens leggen ze uit wat hun rol is, ’s namiddags werken ze aan verzonnen voorbeelden.',
      fr: 'Éducateurs de rue, gardiens de la paix et inspecteurs de quartier passent une journée d’étude ensemble. Le matin, chacun explique son rôle ; l’après-midi, ils travaillent sur des exemples inventés.',
      en: 'Street workers, community guards and neighbourhood officers spend a day together. In the morning they explain their roles, in the afternoon they work on invented examples.',
    },
    progress: {
      nl: 'Er zijn 54 inschrijvingen. We zoeken nog een spreker over de wet.',
      fr: 'Il y a 54 inscriptions. Nous cherchons encore un intervenant pour la partie juridique.',
      en: 'There are 54 registrations. We still look for a speaker about the law.',
    },
    parts: {
      carries: ['local-cell-schaarbeek-schaerbeek'],
      supports: ['zone-5344', 'evere', 'sint-joost-saint-josse'],
    },
    milestones: [
      due(5, {
        nl: 'Spreker over de wet gevonden',
        fr: 'Intervenant juridique trouvé',
        en: 'Speaker about the law found',
      }),
      due(29, {
        nl: 'Studiedag in het gemeentehuis',
        fr: 'Journée d’étude à la maison communale',
        en: 'Study day at the town hall',
      }),
    ],
  },
  {
    slug: 'forest-sports-clubs',
    lead: 'vorst-forest',
    by: 'tom',
    status: 'ongoing',
    months: [-6, 4],
    answers: ['2.1', '2.2'],
    title: {
      nl: 'Sportclubs als sterke basis',
      fr: 'Le club de sport, une base solide',
      en: 'Sports clubs as a strong base',
    },
    text: {
      nl: 'Trainers van negen clubs leren merken wanneer een jongere zich terugtrekt of wordt uitgesloten, en bij wie ze dan terechtkunnen.',
      fr: 'Les entraîneurs de neuf clubs apprennent à remarquer quand un jeune s’isole ou est exclu, et à qui s’adresser.',
      en: 'Coaches of nine clubs learn to notice when a young person withdraws or is shut out, and whom they can turn to.',
    },
    progress: {
      nl: 'Zes clubs hebben een vertrouwenspersoon aangeduid. Drie twijfelen nog.',
      fr: 'Six clubs ont désigné une personne de confiance. Trois hésitent encore.',
      en: 'Six clubs have appointed a confidant. Three are still hesitating.',
    },
    parts: { supports: ['zone-5341', 'local-cell-vorst-forest'] },
    milestones: [
      due(-6, {
        nl: 'Gesprek met de drie clubs die twijfelen',
        fr: 'Entretien avec les trois clubs qui hésitent',
        en: 'Talk with the three clubs that hesitate',
      }),
      due(22, {
        nl: 'Opleidingsavond voor trainers in de sporthal',
        fr: 'Soirée de formation pour entraîneurs à la salle de sport',
        en: 'Training evening for coaches at the sports hall',
      }),
    ],
  },
  {
    slug: 'ganshoren-tool-library',
    lead: 'ganshoren',
    by: 'wim',
    status: 'ongoing',
    months: [-8, 4],
    answers: ['2.1'],
    title: {
      nl: 'Uitleenpunt voor lesmateriaal',
      fr: 'Du matériel pédagogique à emprunter',
      en: 'Tool library',
    },
    text: {
      nl: 'Koffers met spelen, films en lesmappen over samenleven staan klaar om uit te lenen. Wie iets leent, schrijft op wat goed werkte.',
      fr: 'Des malles de jeux, de films et de dossiers sur le vivre-ensemble peuvent être empruntées. Chaque emprunteur note ce qui a bien marché.',
      en: 'Boxes with games, films and lessons about living together are ready to be borrowed. Everybody who borrows writes down what worked well.',
    },
    progress: {
      nl: 'Elf koffers zijn klaar, in beide talen. Ze zijn al 37 keer uitgeleend.',
      fr: 'Onze malles sont prêtes, dans les deux langues. Elles ont déjà été empruntées 37 fois.',
      en: 'Eleven boxes are ready, in both languages. They have been borrowed 37 times.',
    },
    parts: { carries: ['berchem', 'koekelberg'], supports: ['local-cell-ganshoren', 'zone-5340'] },
    milestones: [
      reached(-75, {
        nl: 'Eerste koffer uitgeleend',
        fr: 'Première malle empruntée',
        en: 'First box borrowed',
      }),
      due(15, {
        nl: 'Alle koffers nagekeken en aangevuld',
        fr: 'Toutes les malles vérifiées et complétées',
        en: 'All boxes checked and refilled',
      }),
    ],
  },
  {
    slug: 'auderghem-exchange-days',
    lead: 'oudergem-auderghem',
    by: 'benoit',
    status: 'ongoing',
    months: [-4, 6],
    answers: ['2.1'],
    title: { nl: 'Bij elkaar op bezoek', fr: 'En visite chez les collègues', en: 'Visiting each other' },
    text: {
      nl: 'Preventieteams van drie buurgemeenten lopen een dag met elkaar mee. Na elk bezoek komt één idee van de buren op de eigen planning.',
      fr: 'Les équipes de prévention de trois communes voisines passent une journée les unes chez les autres. Après chaque visite, une idée des voisins entre dans le programme.',
      en: 'Prevention teams of three neighbouring municipalities spend a day with each other. After each visit, one idea of the neighbours goes into the team’s own planning.',
    },
    progress: {
      nl: 'Het eerste bezoek ging naar Ukkel. Daar leerden we hoe je buren betrekt bij een debat.',
      fr: 'La première visite a eu lieu à Uccle. Nous y avons appris comment associer les voisins à un débat.',
      en: 'The first visit went to Ukkel / Uccle. There we learned how to involve neighbours in a debate.',
    },
    parts: {
      carries: ['ukkel-uccle', 'watermaal-watermael'],
      supports: ['zone-5342', 'local-cell-oudergem-auderghem'],
    },
    milestones: [
      reached(-28, { nl: 'Bezoek aan Ukkel', fr: 'Visite à Uccle', en: 'Visit to Ukkel / Uccle' }),
      due(23, {
        nl: 'Bezoek aan Watermaal-Bosvoorde',
        fr: 'Visite à Watermael-Boitsfort',
        en: 'Visit to Watermaal-Bosvoorde / Watermael-Boitsfort',
      }),
    ],
  },
]
