import type { StoryPartner } from './partners-above.ts'

/** Partners that do not exist: their names and their purpose say so. */
export const inventedPartners: readonly StoryPartner[] = [
  {
    slug: 'de-zevende-brug',
    kind: 'organisation',
    form: 'association',
    name: {
      nl: 'De Zevende Brug (verzonnen vzw)',
      fr: 'Le Septième Pont (asbl fictive)',
      en: 'The Seventh Bridge (invented association)',
    },
    level: 'local',
    territory: '21012',
    purpose: {
      nl: 'Verzonnen vereniging, alleen voor dit verhaal: brengt buren met elkaar in gesprek.',
      fr: 'Association fictive, pour ce récit uniquement : fait dialoguer les voisins.',
      en: 'Invented association, for this story only: gets neighbours talking.',
    },
  },
  {
    slug: 'radio-denkbeeld',
    kind: 'organisation',
    form: 'association',
    name: {
      nl: 'Radio Denkbeeld (verzonnen vzw)',
      fr: 'Radio Imaginaire (asbl fictive)',
      en: 'Radio Make-Believe (invented association)',
    },
    level: 'regional',
    territory: '04000',
    purpose: {
      nl: 'Verzonnen vereniging, alleen voor dit verhaal: maakt radio met jongeren en leert hen kritisch naar nieuws te kijken.',
      fr: 'Association fictive, pour ce récit uniquement : fait de la radio avec des jeunes et leur apprend à regarder l’information d’un œil critique.',
      en: 'Invented association, for this story only: makes radio with young people and teaches them to weigh the news.',
    },
  },
  {
    slug: 'het-open-raam',
    kind: 'organisation',
    form: 'association',
    name: {
      nl: 'Het Open Raam (verzonnen vzw)',
      fr: 'La Fenêtre Ouverte (asbl fictive)',
      en: 'The Open Window (invented association)',
    },
    level: 'regional',
    territory: '04000',
    purpose: {
      nl: 'Verzonnen vereniging, alleen voor dit verhaal: luistert naar ouders, broers en zussen die zich zorgen maken.',
      fr: 'Association fictive, pour ce récit uniquement : écoute les parents, frères et sœurs qui s’inquiètent.',
      en: 'Invented association, for this story only: listens to worried parents, brothers and sisters.',
    },
  },
  {
    slug: 'lyceum-nergens',
    kind: 'organisation',
    form: 'school',
    name: {
      nl: 'Lyceum Nergens (verzonnen)',
      fr: 'Lycée Nulle-Part (fictif)',
      en: 'Nowhere School (invented)',
    },
    level: 'community',
    territory: '21015',
    purpose: {
      nl: 'Verzonnen school, alleen voor dit verhaal.',
      fr: 'École fictive, pour ce récit uniquement.',
      en: 'Invented school, for this story only.',
    },
  },
  {
    slug: 'universiteit-atlantis',
    kind: 'organisation',
    form: 'university',
    name: {
      nl: 'Universiteit Atlantis, onderzoeksgroep Samenleven (verzonnen)',
      fr: 'Université de l’Atlantide, groupe de recherche Vivre ensemble (fictif)',
      en: 'University of Atlantis, research group Living Together (invented)',
    },
    level: 'community',
    territory: '04000',
    purpose: {
      nl: 'Verzonnen onderzoeksgroep, alleen voor dit verhaal.',
      fr: 'Groupe de recherche fictif, pour ce récit uniquement.',
      en: 'Invented research group, for this story only.',
    },
  },
]
