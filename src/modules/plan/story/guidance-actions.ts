import { due, reached, type OwnAction } from './own-action.ts'

/** Guidance and mediation for people and groups; no action holds anything about a person. */
export const guidanceActions: readonly OwnAction[] = [
  {
    slug: 'saint-gilles-mediation',
    lead: 'sint-gillis-saint-gilles',
    by: 'rui',
    status: 'ongoing',
    months: [-11, 5],
    answers: ['2.5'],
    title: {
      nl: 'Bemiddeling na een incident',
      fr: 'Médiation après un incident',
      en: 'Mediation after an incident',
    },
    text: {
      nl: 'Als groepen in een park of op een plein botsen, gaan twee bemiddelaars binnen drie dagen met beide kanten praten. Daarna zitten ze samen aan tafel, als iedereen dat wil.',
      fr: 'Quand des groupes s’affrontent dans un parc ou sur une place, deux médiateurs parlent avec chacun d’eux dans les trois jours. Ensuite, ils se réunissent autour d’une table, si tous le veulent.',
      en: 'When groups clash in a park or on a square, two mediators talk with both sides within three days. After that they sit down together, if everybody wants to.',
    },
    progress: {
      nl: 'Het team telt nu zes bemiddelaars. We schrijven op hoe we werken, zodat andere gemeenten het kunnen overnemen.',
      fr: 'L’équipe compte maintenant six médiateurs. Nous décrivons notre méthode pour que d’autres communes puissent la reprendre.',
      en: 'The team now has six mediators. We are writing down how we work, so that other municipalities can take it over.',
    },
    parts: { carries: ['local-cell-sint-gillis-saint-gilles'], supports: ['zone-5341', 'anderlecht'] },
    milestones: [
      reached(-66, {
        nl: 'Zesde bemiddelaar opgeleid',
        fr: 'Sixième médiateur formé',
        en: 'Sixth mediator trained',
      }),
      due(14, {
        nl: 'Werkwijze op papier, in beide talen',
        fr: 'Méthode mise par écrit, dans les deux langues',
        en: 'Method written down, in both languages',
      }),
    ],
  },
  {
    slug: 'ixelles-confidants',
    lead: 'elsene-ixelles',
    by: 'clarisse',
    status: 'ongoing',
    months: [-5, 6],
    answers: ['2.1', '2.5'],
    title: {
      nl: 'Een vertrouwenspersoon in elk jongerencentrum',
      fr: 'Une personne de confiance dans chaque centre de jeunes',
      en: 'A confidant in every youth centre',
    },
    text: {
      nl: 'In elk jongerencentrum is één medewerker er voor jongeren die haat meemaken of zelf in de ban van haat raken. De vertrouwenspersonen komen elke maand samen om van elkaar te leren.',
      fr: 'Dans chaque centre de jeunes, un membre de l’équipe est là pour les jeunes qui subissent la haine ou qui s’y laissent entraîner. Ces personnes se réunissent chaque mois pour apprendre les unes des autres.',
      en: 'In every youth centre one staff member is there for young people who meet hatred or are drawn into it. The confidants come together every month to learn from each other.',
    },
    progress: {
      nl: 'Zeven van de negen centra doen mee.',
      fr: 'Sept centres sur neuf participent.',
      en: 'Seven of the nine centres take part.',
    },
    parts: { supports: ['zone-5339', 'local-cell-elsene-ixelles'] },
    milestones: [
      due(-9, {
        nl: 'Affiches in beide talen in alle centra',
        fr: 'Affiches dans les deux langues dans tous les centres',
        en: 'Posters in both languages in all centres',
      }),
      due(17, {
        nl: 'Uitwisselingsdag voor de vertrouwenspersonen',
        fr: 'Journée d’échange des personnes de confiance',
        en: 'Learning day for the confidants',
      }),
    ],
  },
  {
    slug: 'berchem-families',
    lead: 'berchem',
    by: 'greet',
    status: 'ongoing',
    months: [-7, 5],
    answers: ['2.5'],
    title: { nl: 'Steun voor gezinnen', fr: 'Un soutien pour les familles', en: 'Support for families' },
    text: {
      nl: 'Ouders die zich zorgen maken over hun kind kunnen anoniem bellen of langskomen. Eerst is er een luisterend oor, daarna kijken we samen wat kan helpen.',
      fr: 'Les parents qui s’inquiètent pour leur enfant peuvent appeler ou passer, de façon anonyme. On commence par écouter ; ensuite, on cherche ensemble ce qui peut aider.',
      en: 'Parents who worry about their child can call or drop in anonymously. First we listen, then we look together for what can help.',
    },
    progress: {
      nl: 'Het luisterpunt is twee namiddagen per week open. Binnenkort komt er een avond bij.',
      fr: 'Le point d’écoute est ouvert deux après-midi par semaine. Une soirée s’y ajoutera bientôt.',
      en: 'The listening point is open two afternoons a week. An evening will soon be added.',
    },
    parts: { carries: ['het-open-raam', 'local-cell-berchem'], supports: ['zone-5340', 'ganshoren'] },
    milestones: [
      reached(-90, { nl: 'Luisterpunt open', fr: 'Point d’écoute ouvert', en: 'Listening point open' }),
      due(25, { nl: 'Eerste avond open', fr: 'Première ouverture en soirée', en: 'First evening open' }),
    ],
  },
  {
    slug: 'window-siblings',
    lead: 'het-open-raam',
    by: 'mireille',
    status: 'ongoing',
    months: [-4, 8],
    answers: ['2.5'],
    title: {
      nl: 'Praatgroep voor broers en zussen',
      fr: 'Groupe de parole pour frères et sœurs',
      en: 'Talking group for brothers and sisters',
    },
    text: {
      nl: 'Broers en zussen van iemand die radicaliseert staan er vaak alleen voor. In deze groep praten ze vrij, met een begeleider die gebonden is aan het beroepsgeheim.',
      fr: 'Les frères et sœurs d’une personne qui se radicalise sont souvent seuls. Dans ce groupe, ils parlent librement, avec un accompagnateur tenu au secret professionnel.',
      en: 'Brothers and sisters of somebody who radicalises are often left alone with it. In this group they talk freely, with a counsellor who is bound to secrecy.',
    },
    progress: {
      nl: 'Er is een groep in het Nederlands en een in het Frans. Beide komen om de twee weken samen.',
      fr: 'Il y a un groupe en français et un en néerlandais. Les deux se réunissent toutes les deux semaines.',
      en: 'There is a group in Dutch and one in French. Both meet every two weeks.',
    },
    parts: {
      supports: ['local-cell-molenbeek', 'local-cell-brussel-bruxelles', 'molenbeek'],
      funds: ['french-community', 'flemish-community'],
    },
    milestones: [
      due(10, {
        nl: 'Kennismaking met de LIVC-R van Molenbeek en Brussel',
        fr: 'Rencontre avec les CSIL-R de Molenbeek et de Bruxelles',
        en: 'Meeting with the LIVC-R of Molenbeek and Brussels',
      }),
      due(55, {
        nl: 'Deelnemers blikken samen terug',
        fr: 'Bilan avec les participants',
        en: 'Participants look back together',
      }),
    ],
  },
  {
    slug: 'french-victims-of-hate',
    lead: 'french-community',
    by: 'aurelie',
    status: 'not_started',
    months: [1, 12],
    answers: ['2.5'],
    title: {
      nl: 'Na de haat: hulp voor slachtoffers',
      fr: 'Après la haine : aider les victimes',
      en: 'After hate: help for victims',
    },
    text: {
      nl: 'Wie slachtoffer werd van haat krijgt vijf gesprekken met een hulpverlener en hulp bij papierwerk. Het aanbod is gratis en staat los van een klacht.',
      fr: 'Toute personne victime de haine a droit à cinq entretiens avec un professionnel et à une aide pour ses démarches. L’offre est gratuite et ne dépend pas d’une plainte.',
      en: 'People who became victims of hate get five talks with a professional and help with paperwork. It is free and does not depend on a complaint.',
    },
    progress: {
      nl: 'De hulpverleners worden gekozen. We maken de folder in zes talen.',
      fr: 'La sélection des professionnels est en cours. Nous préparons la brochure en six langues.',
      en: 'The professionals are being chosen. We are making the leaflet in six languages.',
    },
    parts: { supports: ['het-open-raam', 'brussel-bruxelles', 'elsene-ixelles', 'zone-5339'] },
    milestones: [
      due(33, {
        nl: 'Folder klaar in zes talen',
        fr: 'Brochure prête en six langues',
        en: 'Leaflet ready in six languages',
      }),
    ],
  },
]
