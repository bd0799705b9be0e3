import { folded } from './sentences.ts'

/** The block that a label opens. `actions` continues the mission that stands above it. */
export type Block = 'measures' | 'mission' | 'partner' | 'actions' | 'elsewhere'

const LABELS: readonly (readonly [Block, RegExp])[] = [
  [
    'measures',
    /^(?:de |les |lijst van (?:de )?|liste des )?(?:maatregel(?:en)?|mesures?)(?: (?:van |du |de )?(?:het |ce )?them[ae](?: \d{1,2})?)?$/u,
  ],
  ['mission', /^(?:de |les? |la )?(?:transversale )?(?:opdracht(?:en)?|missies?)(?: \d)?$/u],
  ['mission', /^(?:les? |la )?missions?(?: transversales?)?(?: \d)?$/u],
  [
    'partner',
    /^(?:de )?acties? (?:(?:ge|onder|uitge)\p{L}+ )?(?:door|van) (?:een |de |onze |andere )?partners?(?: \d)?$/u,
  ],
  ['partner', /^partneracties?$/u],
  [
    'partner',
    /^acties? (?:die )?door (?:een |de |onze )?partners? (?:worden |wordt )?gedragen(?: worden| wordt)?$/u,
  ],
  [
    'partner',
    /^(?:les |l')?actions? (?:\p{L}+ (?:en oeuvre )?)?par (?:une? |le |la |les |des |nos |ses |d'autres )?partenaires?(?: \d)?$/u,
  ],
  ['partner', /^(?:les |l')?actions? (?:du |des |de |de nos )?partenaires?$/u],
  [
    'actions',
    /^(?:de |les |l')?(?:acties?|actions?)(?: (?:onder|van|binnen) (?:de|deze) (?:transversale )?opdracht)?$/u,
  ],
  ['actions', /^(?:les |l')?actions? (?:liees? a|sous|de) (?:la|cette) mission(?: transversale)?$/u],
  [
    'elsewhere',
    /^(?:indicatoren|indicateurs?|budget|context|contexte|doelstelling(?:en)?|objectifs?|evaluatie|evaluation|bijlagen?|annexes?|conclusies?|conclusions?|timing|calendrier|financiering|financement|inleiding|introduction|bronnen|sources|bibliografie|bibliographie|diagnose|diagnostic|vaststellingen|constats?)$/u,
  ],
]

const CONTINUED = / ?\((?:vervolg|suite|suite et fin|slot)\)$/u

const SHORTEST = 'actie'.length

/** OPDRACHT(EN) and MISSION(S) are one word with an ending, MAATREGELEN (vervolg) is the label again. */
const plain = (text: string): string =>
  folded(text)
    .replace(/\s?[:.–—-]+$/u, '')
    .replace(CONTINUED, '')
    .replaceAll(/(?<=\p{L})\((\p{L}{1,2})\)/gu, '$1')
    .replace(/^[•·*▪■►-]+ ?/u, '')
    .trim()

/** The block whose label these words are, whole and alone. */
export function blockOf(text: string): Block | undefined {
  if (text.length > 70 || text.length < SHORTEST) return undefined
  const words = plain(text)
  return LABELS.find(([, label]) => label.test(words))?.[0]
}
