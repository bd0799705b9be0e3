import { due, reached, type OwnAction } from './own-action.ts'

/** In and around the school. */
export const schoolActions: readonly OwnAction[] = [
  {
    slug: 'jette-media-literacy',
    lead: 'jette',
    by: 'joris',
    status: 'ongoing',
    months: [-2, 7],
    answers: ['2.2'],
    title: { nl: 'Nieuws of nep?', fr: 'Info ou intox ?', en: 'News or fake?' },
    text: {
      nl: 'In zes scholen, drie Nederlandstalige en drie Franstalige, leren leerlingen van twaalf tot veertien jaar nagaan waar een bericht vandaan komt. Ze maken zelf een nieuwsbulletin.',
      fr: 'Dans six écoles, trois francophones et trois néerlandophones, des élèves de douze à quatorze ans apprennent à vérifier d’où vient une information. Ils réalisent leur propre journal.',
      en: 'In six schools, three Dutch-speaking and three French-speaking, pupils aged twelve to fourteen learn to check where a message comes from. They make their own news bulletin.',
    },
    progress: {
      nl: 'Vier scholen zijn begonnen. Met de andere twee leggen we de lesdagen vast.',
      fr: 'Quatre écoles ont commencé. Nous fixons les dates avec les deux autres.',
      en: 'Four schools have started. We are setting the days with the other two.',
    },
    parts: {
      carries: ['radio-denkbeeld'],
      supports: ['flemish-community', 'french-community', 'local-cell-jette', 'zone-5340'],
    },
    milestones: [
      reached(-33, {
        nl: 'Leerkrachten van vier scholen opgeleid',
        fr: 'Enseignants de quatre écoles formés',
        en: 'Teachers of four schools trained',
      }),
      due(6, {
        nl: 'Lesdagen vastgelegd met de laatste twee scholen',
        fr: 'Dates fixées avec les deux dernières écoles',
        en: 'Days agreed with the last two schools',
      }),
      due(34, {
        nl: 'Leerlingen brengen hun eerste nieuwsbulletin',
        fr: 'Premier journal présenté par les élèves',
        en: 'Pupils present their first news bulletin',
      }),
    ],
  },
  {
    slug: 'etterbeek-forum-theatre',
    lead: 'etterbeek',
    by: 'isabel',
    status: 'ongoing',
    months: [-4, 5],
    answers: ['2.2'],
    title: {
      nl: 'Theater waarin je ingrijpt',
      fr: 'Le théâtre où l’on intervient',
      en: 'Theatre that you step into',
    },
    text: {
      nl: 'Acteurs spelen een ruzie op de speelplaats die steeds erger wordt. Leerlingen zeggen stop, gaan zelf op het podium en proberen een andere afloop.',
      fr: 'Des comédiens jouent une dispute de cour de récréation qui s’envenime. Les élèves disent stop, montent sur scène et essaient une autre fin.',
      en: 'Actors play a playground quarrel that gets worse and worse. Pupils call stop, step onto the stage and try another ending.',
    },
    progress: {
      nl: 'Vijf voorstellingen gespeeld. Leerkrachten vroegen om een map met lessen voor nadien; die is bijna klaar.',
      fr: 'Cinq représentations ont eu lieu. Les enseignants ont demandé un dossier pédagogique pour la suite ; il est presque prêt.',
      en: 'Five performances so far. Teachers asked for a folder with lessons for afterwards; it is almost ready.',
    },
    parts: { supports: ['zone-5343', 'local-cell-etterbeek'], funds: ['french-community'] },
    milestones: [
      due(13, {
        nl: 'Lesmap klaar voor de leerkrachten',
        fr: 'Dossier pédagogique prêt pour les enseignants',
        en: 'Lesson folder ready for the teachers',
      }),
      due(46, {
        nl: 'Voorstelling voor ouders',
        fr: 'Représentation pour les parents',
        en: 'Performance for parents',
      }),
    ],
  },
  {
    slug: 'uccle-debates',
    lead: 'ukkel-uccle',
    by: 'veronique',
    status: 'ongoing',
    months: [-5, 3],
    answers: ['2.2'],
    title: {
      nl: 'Debatteren zonder ruzie',
      fr: 'Débattre sans se disputer',
      en: 'Debating without quarrelling',
    },
    text: {
      nl: 'Leerlingen van twee scholen debatteren over onderwerpen die hen raken. Halverwege wisselen ze van kant en verdedigen ze wat ze eerst bestreden.',
      fr: 'Des élèves de deux écoles débattent de sujets qui les touchent. À mi-parcours, ils changent de camp et défendent ce qu’ils combattaient.',
      en: 'Pupils of two schools debate subjects that matter to them. Halfway through they change sides and defend what they argued against.',
    },
    progress: {
      nl: 'De voorrondes zijn voorbij. Acht ploegen gaan naar de slotavond.',
      fr: 'Les éliminatoires sont terminées. Huit équipes participent à la soirée finale.',
      en: 'The first rounds are over. Eight teams go on to the final evening.',
    },
    parts: { supports: ['zone-5342', 'local-cell-ukkel-uccle'] },
    milestones: [
      reached(-20, { nl: 'Voorrondes gehouden', fr: 'Éliminatoires organisées', en: 'First rounds held' }),
      due(31, {
        nl: 'Slotavond in het cultureel centrum',
        fr: 'Soirée finale au centre culturel',
        en: 'Final evening at the cultural centre',
      }),
    ],
  },
  {
    slug: 'woluwe-parents-online',
    lead: 'woluwe-pieters-pierre',
    by: 'gregory',
    status: 'not_started',
    months: [1, 8],
    answers: ['2.2', '2.4'],
    title: { nl: 'Ouders online', fr: 'Parents en ligne', en: 'Parents online' },
    text: {
      nl: 'Ouders krijgen op vier avonden uitleg over wat hun kinderen online tegenkomen: filmpjes, groepen, haatberichten. Ze oefenen hoe ze erover kunnen praten zonder dat het een verhoor wordt.',
      fr: 'En quatre soirées, des parents découvrent ce que leurs enfants croisent en ligne : vidéos, groupes, messages de haine. Ils s’exercent à en parler sans que cela devienne un interrogatoire.',
      en: 'On four evenings, parents learn what their children meet online: videos, groups, hate messages. They practise how to bring it up without cross-examining.',
    },
    progress: {
      nl: 'De sprekers zijn gevraagd. Inschrijven kan zodra de zalen vastliggen.',
      fr: 'Les intervenants sont contactés. Les inscriptions ouvriront dès que les salles seront réservées.',
      en: 'The speakers have been asked. Registration opens as soon as the halls are booked.',
    },
    parts: { supports: ['zone-5343', 'local-cell-woluwe-pieters-pierre', 'radio-denkbeeld'] },
    milestones: [
      due(10, {
        nl: 'Zalen en sprekers vast',
        fr: 'Salles et intervenants confirmés',
        en: 'Halls and speakers confirmed',
      }),
      due(50, {
        nl: 'Eerste avond voor ouders',
        fr: 'Première soirée pour les parents',
        en: 'First evening for parents',
      }),
    ],
  },
  {
    slug: 'nowhere-peer-mediation',
    lead: 'lyceum-nergens',
    by: 'els',
    status: 'ongoing',
    months: [-2, 7],
    answers: ['2.2', '2.5'],
    title: { nl: 'Leerlingen bemiddelen', fr: 'Des élèves médiateurs', en: 'Pupils who mediate' },
    text: {
      nl: 'Zestien leerlingen leren bemiddelen bij ruzies tussen medeleerlingen, ook als die over afkomst of geloof gaan. Een leerkracht staat hen elke week bij.',
      fr: 'Seize élèves apprennent à intervenir comme médiateurs dans les disputes entre élèves, y compris quand il s’agit d’origine ou de religion. Un enseignant les accompagne chaque semaine.',
      en: 'Sixteen pupils learn to mediate in quarrels between fellow pupils, also when these are about origin or religion. A teacher supports them every week.',
    },
    progress: {
      nl: 'De eerste oefendag was een succes. Nu kiezen de klassen hun bemiddelaars.',
      fr: 'La première journée d’exercice a été un succès. Les classes choisissent maintenant leurs médiateurs.',
      en: 'The first day of practice was a success. The classes now choose their mediators.',
    },
    parts: { supports: ['schaarbeek-schaerbeek', 'flemish-community', 'universiteit-atlantis'] },
    milestones: [
      reached(-14, { nl: 'Eerste oefendag', fr: 'Première journée d’exercice', en: 'First day of practice' }),
      due(20, {
        nl: 'Bemiddelaars gekozen in elke klas',
        fr: 'Médiateurs choisis dans chaque classe',
        en: 'Mediators chosen in each class',
      }),
    ],
  },
]
