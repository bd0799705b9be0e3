import type { ActorRead } from './reading.ts'

/** How the actors of this family of plans are called, in both languages; longer names before the shorter they hold. */
export type ActorNames = readonly (readonly [kind: ActorRead['kind'], name: string])[]

// Endings of inclusive French too: citoyen·ne·s, acteur.rice.s.
const INCLUSIVE = String.raw`(?:[·.]\p{Ll}{1,5}){1,2}`
const MANY = `(?:${INCLUSIVE}|e?s)`
const ANY = `(?:${INCLUSIVE}|e?s)?`

const structures: readonly string[] = [
  String.raw`nationale task ?forces?(?: \((?:ntf|tfn)\))?`,
  String.raw`task ?forces? nationales?(?: \((?:ntf|tfn)\))?`,
  String.raw`lokale task ?forces?(?: \((?:ltf|tfl)(?:'s)?\))?`,
  String.raw`task ?forces? locales?(?: \((?:ltf|tfl)\))?`,
  'ntf',
  'tfn',
  "ltf(?:'s)?",
  'tfl',
  String.raw`lokale integrale veiligheidscel(?:len)?(?: \(livc(?:-r)?\))?`,
  String.raw`cellules? de sécurité intégrales? locales?(?: \(csil(?:-r)?\))?`,
  "livc(?:'s)?-r",
  "livc(?:'s)?",
  'csil-r',
  'csils?',
  String.raw`gewestelijke? platform(?:en)?(?: \p{Ll}+-\p{Ll}+| (?:voor|rond|inzake) \p{L}+)?(?: \(\p{Lu}+\))?`,
  String.raw`plateformes? régionales?(?: \p{Ll}+-\p{Ll}+)?(?: \(\p{Lu}+\))?`,
  String.raw`(?:thematische|nationale|lokale|gewestelijke) werkgroep(?:en)?`,
  String.raw`groupes? de travail (?:thématiques?|nationaux|national|locaux|local|régionaux|régional)`,
  'stuurgroep(?:en)?',
  'comités? de pilotage',
  'begeleidingscomités?',
  "comités? d['’]accompagnement",
  'gewestelijke veiligheidsraad',
  'conseil régional de sécurité',
  'zonale veiligheidsra(?:ad|den)',
  'conseils? zona(?:l|ux) de sécurité',
  '(?:gewestelijke |lokale |gemeentelijke )?crisiscel(?:len)?',
  'cellules? (?:régionales? |locales? )?de crise',
  'ariec',
  'ciear',
  'paalco',
  'diob',
]

const organisations: readonly string[] = [
  String.raw`ocad|ocam|cuta|bpv|bps|safe\.brussels`,
  'brussel preventie (?:&|en) veiligheid',
  'bruxelles prévention (?:&|et) sécurité',
  '(?:brusselse )?politiezones?|brusselse zones',
  'zones? de police|zones bruxelloises',
  'hulpverleningszone|zone de secours',
  'federale politie|lokale politie|politiediensten|politie',
  'police fédérale|police locale|services de police|police',
  String.raw`(?:diensten van de )?directeur-coördinator(?: van brussel)?|dirco`,
  String.raw`(?:services du )?directeur[- ]coordo?nn?ateur(?: de bruxelles)?`,
  'gemeente(?:n|besturen|bestuur)?|communes|(?<=(?:la|une|chaque|cette) )commune|administrations communales',
  'lokale (?:autoriteiten|overheden|besturen)',
  '(?:autorités|pouvoirs) loca(?:les|ux)',
  'parket(?:ten)?(?: van brussel)?|openbaar ministerie|parquets?(?: de bruxelles)?|ministère public',
  "ocmw(?:'s)?|cpas",
  'scholen|onderwijsinstellingen|écoles|établissements scolaires',
  'hulpdiensten|services de secours|veiligheidsdiensten|services de sécurité|preventiediensten|services de prévention',
  String.raw`federale, gemeenschaps- en gewestelijke diensten(?: belast met veiligheid en preventie)?`,
  String.raw`services fédéraux, communautaires et régionaux(?: chargés de la sécurité et de la prévention)?`,
  'mivb|stib|nmbs|sncb|de lijn|infrabel',
  'brussel mobiliteit|bruxelles mobilité|leefmilieu brussel|bruxelles environnement|net brussel|bruxelles propreté',
  'brandweer|dbdmh|siamu|pompiers|dringende medische hulpverlening',
  'verenigingswereld|verenigingen|burger\\(organisatie\\)s|burgerorganisaties',
  'associations|(?:secteur|monde|tissu) associatif|organisations citoyennes',
  'ziekenhuizen|hôpitaux|justitiehuizen|maisons de justice',
  "staatsveiligheid|vsse|sûreté de l['’]état|unia|myria|child focus|actiris|cocof|vgc|ggc|cocom|gsob|erip|brusafe",
  'sociale huisvestingsmaatschappijen|sociétés de logement social',
  'hulpverleningszones|zones de secours',
]

const groups: readonly string[] = [
  String.raw`brusselse preventie- en veiligheids(?:actoren(?: en (?:hun )?partners)?|partners)`,
  String.raw`(?:acteur${ANY}|partenaires) bruxellois(?:es?)? de (?:la )?prévention et de (?:la )?sécurité`,
  String.raw`lokale, gewestelijke, gemeenschaps- en federale actoren`,
  String.raw`acteurs locaux, régionaux, communautaires et fédéraux`,
  'actoren (?:rond|die instaan voor|inzake) preventie, veiligheid en hulpverlening',
  String.raw`acteurs (?:de la|chargés de la) prévention, (?:de )?(?:la )?sécurité et (?:de )?(?:du |l['’]|des )?(?:secours|aide)`,
  'actoren uit het werkveld|lokale actoren|terreinactoren|lokale partners',
  String.raw`act(?:eur|rice)${ANY} (?:de terrain|loca(?:l|ux)(?:es)?)`,
  'federale en communautaire specialisten',
  'spécialistes fédéraux et communautaires',
  'vertegenwoordigers|deskundigen|experts?|onderzoekers|specialisten|straathoekwerkers|gemeenschapswachten',
  String.raw`représentant${ANY}|chercheur${MANY}|spécialistes|éducateur${MANY} de rue|gardien${ANY} de la paix`,
  'potentiële daders en slachtoffers|daders|slachtoffers',
  String.raw`auteurs et victimes potentiels|auteur${MANY}|victimes`,
  'kwetsbare (?:doelgroepen|groepen|personen|doelpublieken)|rechtzoekenden',
  String.raw`(?:publics|groupes|personnes)(?: cibles)? (?:vulnérables|fragilisée?s)|justiciables`,
  'burgers|inwoners|bewoners|jongeren|ouders|leerkrachten|burgemeesters|handelaars|gebruikers|drugsgebruikers|daklozen|thuislozen',
  String.raw`citoyen${MANY}|habitant${MANY}|riverain${MANY}|jeunes|parents|enseignant${MANY}|bourgmestres|commerçant${MANY}`,
  String.raw`(?:usager|consommateur)${MANY}(?: de drogues?)?|sans-abri`,
]

const withKind = (kind: ActorRead['kind'], names: readonly string[]): ActorNames =>
  names.map(name => [kind, name])

export const actorNames: ActorNames = [
  ...withKind('group', groups.slice(0, 11)),
  ...withKind('structure', structures),
  ...withKind('organisation', organisations),
  ...withKind('group', groups.slice(11)),
]
