import type { ActorRead } from './reading.ts'
import { folded } from './sentences.ts'

/** Words that say what kind of body a name is; Dutch ones may end a compound: "Handelaarsvereniging". */
const FORMS = ['vzw', 'ivzw', 'asbl', 'aisbl', 'fod', 'spf', 'pod', 'spp']
const ORGANISATIONS_NL = [
  'stichting',
  'federatie',
  'instituut',
  'genootschap',
  'vereniging',
  'agentschap',
  'liga',
  'koepel',
  'steunpunt',
  'expertisecentrum',
  'hulpverleningszone',
  'politiezone',
]
const ORGANISATIONS_FR = [
  'fondation',
  'federation',
  'institut',
  'association',
  'agence',
  'ligue',
  'collectif',
  'cooperative',
  'zone de secours',
  'zone de police',
]
const STRUCTURES_NL = ['groep', 'comite', 'taskforce', 'commissie', 'netwerk', 'platform']
const OF_WHAT =
  "d(?:e |['’])(?:travail|pilotage|suivi|accompagnement|coordination|concertation|appui|reflexion|contact|soutien|vigilance|crise)"
const STRUCTURES_FR = [
  `groupe ${OF_WHAT}`,
  `comite(?: ${OF_WHAT})?`,
  `cellule(?: ${OF_WHAT})?`,
  `commission(?: ${OF_WHAT})?`,
  'task force',
  'reseau',
  'plateforme',
]
/** Words that also mean a place or a thing: they name a body only where they have a capital of their own. */
const CAPITALISED =
  /^(?:huis|maison|centrum|centre|fonds|dienst|service|bureau|unie|union|academi[ae]|academie|universiteit|universite|hogeschool|maatschappij|societe|observatorium|observatoire)$/u
const CAPITALISED_STRUCTURE = /^(?:raad|conseil|forum|cel|cellule|college)$/u

const anyOf = (nouns: readonly string[]): string => nouns.join('|')
const COMPOUND = String.raw`(?:\p{L}{2,30}-?)?`
const FORM = new RegExp(`^(?:${anyOf(FORMS)})$`, 'u')
const DUTCH_ORGANISATION = new RegExp(`(?:${anyOf(ORGANISATIONS_NL)})$`, 'u')
const FRENCH_ORGANISATION = new RegExp(`^(?:${anyOf(ORGANISATIONS_FR)})$`, 'u')
const STRUCTURE = new RegExp(
  `^(?:(?:werk|stuur|project|kern|klankbord|opvolgings|overleg)groep|${COMPOUND}(?:comite|commissie)|task ?force|netwerk|platform|${anyOf(STRUCTURES_FR)})$`,
  'u',
)
const BEFORE_NAME = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:${anyOf(FORMS)}|${COMPOUND}(?:${anyOf(ORGANISATIONS_NL)})|${anyOf(ORGANISATIONS_FR)}|(?:${COMPOUND}(?:${anyOf(STRUCTURES_NL)}|cel)|${anyOf(STRUCTURES_FR)}))(?=\s["“„«‘]?\s?$)`,
  'u',
)

export interface BodyNoun {
  readonly kind: ActorRead['kind']
  /** French puts it first: what stands before it is no part of the name. */
  readonly isFirst: boolean
  /** Names a body wherever it stands, and not only where its capital is no sentence's. */
  readonly isPlain: boolean
}

/** What a capitalised word says of the name in which it stands. */
export function bodyNoun(word: string): BodyNoun | undefined {
  const noun = folded(word)
  if (FORM.test(noun)) return { kind: 'organisation', isFirst: true, isPlain: true }
  if (DUTCH_ORGANISATION.test(noun)) return { kind: 'organisation', isFirst: false, isPlain: true }
  if (FRENCH_ORGANISATION.test(noun)) return { kind: 'organisation', isFirst: true, isPlain: true }
  if (STRUCTURE.test(noun)) return { kind: 'structure', isFirst: true, isPlain: true }
  if (CAPITALISED.test(noun)) return { kind: 'organisation', isFirst: true, isPlain: false }
  return CAPITALISED_STRUCTURE.test(noun) ? { kind: 'structure', isFirst: true, isPlain: false } : undefined
}

const isStructure = (noun: string): boolean =>
  STRUCTURE.test(noun) || /(?:groep|netwerk|platform|cel)$/u.test(noun)

/** The word for a body right before a name, in small letters too: "de stichting …", "le comité de suivi …". */
export function nounBefore(text: string): { length: number; kind: ActorRead['kind'] } | undefined {
  const near = text.slice(-60)
  const found = BEFORE_NAME.exec(folded(near))
  if (!found) return undefined
  return { length: near.length - found.index, kind: isStructure(found[0]) ? 'structure' : 'organisation' }
}
