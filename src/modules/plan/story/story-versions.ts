import type { Bilingual } from '#kernel/text'

export const storyChapter = {
  theme: '2',
  name: {
    nl: 'Polarisering en radicalisering',
    fr: 'Polarisation et radicalisation',
    en: 'Polarisation and radicalisation',
  },
  introduction: {
    nl: 'In een stad met veel verschillende mensen botsen meningen soms. Dit hoofdstuk zegt wat de Brusselse preventie- en veiligheidspartners samen doen, zodat groepen niet tegenover elkaar komen te staan en niemand afglijdt naar haat of geweld. Bij elke maatregel leest u wie wat doet, en wat nog niemand doet.',
    fr: 'Dans une ville où vivent des gens très différents, les opinions se heurtent parfois. Ce chapitre dit ce que les partenaires bruxellois de la prévention et de la sécurité font ensemble pour que les groupes ne se dressent pas les uns contre les autres et que personne ne bascule dans la haine ou la violence. Pour chaque mesure, vous lisez qui fait quoi, et ce que personne ne fait encore.',
    en: 'In a city of many different people, opinions sometimes clash. This chapter says what the Brussels prevention and safety partners do together, so that groups do not turn against each other and nobody slides into hatred or violence. For each measure you read who does what, and what nobody does yet.',
  },
} as const

interface StoryVersion {
  readonly name: 'first' | 'second'
  readonly title: Bilingual
  readonly starts_on: string
  readonly ends_on: string
  readonly adopted_on: string
  readonly replaced_on: string | null
  readonly mission: { readonly title: Bilingual; readonly text: Bilingual }
}

const mission = (nl: string, fr: string) => ({
  title: {
    nl: 'Bestuurlijke aanpak en coördinatie',
    fr: 'Approche administrative et coordination',
    en: 'Administrative approach and coordination',
  },
  text: {
    nl: `${nl} werkt uit hoe besturen met hun eigen middelen de georganiseerde misdaad kunnen tegengaan. De dienst zorgt er ook voor dat wie werkt aan preventie, veiligheid en hulpverlening goed samenwerkt: om problemen te voorkomen, in een crisis en bij het handhaven van de openbare orde.`,
    fr: `${fr} met au point la façon dont les administrations peuvent, avec leurs propres moyens, lutter contre la criminalité organisée. Le service veille aussi à ce que celles et ceux qui travaillent dans la prévention, la sécurité et les secours agissent ensemble : pour prévenir les problèmes, en cas de crise et pour maintenir l’ordre public.`,
    en: `${nl === fr ? nl : `${nl} / ${fr}`} works out how administrations can counter organised crime with their own means. It also makes sure that those who work in prevention, safety and assistance work well together: to prevent problems, in a crisis, and when public order must be kept.`,
  },
})

/** The plan of 2021–2024 in our own words, and the successor that the story invents. */
export const storyVersions: readonly StoryVersion[] = [
  {
    name: 'first',
    title: {
      nl: 'Globaal Veiligheids- en Preventieplan 2021–2024',
      fr: 'Plan global de sécurité et de prévention 2021-2024',
      en: 'Global Security and Prevention Plan 2021–2024',
    },
    starts_on: '2021-01-14',
    ends_on: '2024-12-31',
    adopted_on: '2021-01-14',
    replaced_on: '2024-12-12',
    mission: mission('BPV', 'BPS'),
  },
  {
    name: 'second',
    title: {
      nl: 'Globaal Veiligheids- en Preventieplan 2025–2029 (verzonnen vervolg)',
      fr: 'Plan global de sécurité et de prévention 2025-2029 (suite fictive)',
      en: 'Global Security and Prevention Plan 2025–2029 (invented successor)',
    },
    starts_on: '2025-01-01',
    ends_on: '2029-12-31',
    adopted_on: '2024-12-12',
    replaced_on: null,
    mission: mission('safe.brussels', 'safe.brussels'),
  },
]

type Actor = readonly [name: string, kind: 'structure' | 'organisation' | 'group']

const named: readonly Actor[] = [
  ['Politiezones / Zones de police', 'organisation'],
  ['Gemeenten / Communes', 'organisation'],
  ['Directeur-coördinator van Brussel / Directeur coordonnateur de Bruxelles', 'organisation'],
  ['OCAD / OCAM', 'organisation'],
  ['Verenigingen / Associations', 'organisation'],
  ['Politiediensten / Services de police', 'organisation'],
  ['Lokale overheden / Autorités locales', 'organisation'],
  ['Gewestelijk platform / Plateforme régionale', 'structure'],
  ['Nationale Taskforce (NTF) / Task Force nationale (TFN)', 'structure'],
  ['Werkgroepen per thema / Groupes de travail thématiques', 'structure'],
  ['Werkgroep Communicatie / Groupe de travail Communication', 'structure'],
  ['Lokale Taskforces (LTF) / Task Forces locales (TFL)', 'structure'],
  ['LIVC-R / CSIL-R', 'structure'],
  ['Specialisten van federale overheid en gemeenschappen / Spécialistes fédéraux et communautaires', 'group'],
  ['Experts en onderzoekers / Experts et chercheurs', 'group'],
  ['Mensen van het terrein / Acteurs de terrain', 'group'],
  ['Burgers en hun organisaties / Citoyens et leurs organisations', 'group'],
  ['Mogelijke daders en slachtoffers / Auteurs et victimes possibles', 'group'],
  ['Kwetsbare groepen / Publics vulnérables', 'group'],
  ['Rechtzoekenden / Justiciables', 'group'],
]

/** Whom each version names, in both languages because an actor has one name only. */
export const storyActors: Readonly<Record<StoryVersion['name'], readonly Actor[]>> = {
  first: [['BPV / BPS', 'organisation'], ...named],
  second: [['safe.brussels', 'organisation'], ...named],
}
