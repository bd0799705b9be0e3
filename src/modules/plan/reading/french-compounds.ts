import { withoutElision } from './spelling.ts'

/** First parts that no French word goes on from without a hyphen. */
const ALWAYS = new Set(
  'demi semi quasi après arrière savoir hors nord sud médico politico juridico technico historico économico administrativo physico'.split(
    ' ',
  ),
)
const PEOPLES = new Set(
  'franco belgo bruxello anglo germano italo hispano luso arabo afro turco sino russo américano israélo judéo gréco maroco'.split(
    ' ',
  ),
)
/** Learned first parts join ("socioculturel"), but not when two vowels would meet ("socio-économique"). */
const BEFORE_VOWEL = new Set('socio psycho auto micro éco néo contre extra intra infra ultra'.split(' '))

const VOWEL = /^[aeiouyàâäéèêëîïôöùûüœæ]/u
const LANGUAGE_OR_LIKING = /^(?:phon|phil|phob)/u
const SOLID = /^(?:avant-ag|sous-(?:cri|tra(?:i(?:re|s|t(?:$|es?$|s$))|ya|ct))|extra-ordin|quasi-ment)/u
const NUMERAL =
  /^(?:vingt|trente|quarante|cinquante|soixante|quatre)-(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?)$/u
const FIXED =
  /^(?:(?:au|par|ci)-(?:delà|dess(?:us|ous)|après|joint|contre)|peut-être|vis-à(?:-vis)?|c['’]est-à(?:-dire)?|là-bas|rendez-vous|soi-disant|quelques-un|(?:avant|sous)-\p{L}{3}|(?:bien|mieux|mal)-(?:être|fondé|log)|grande?s?-(?:place|mère|père|parent|rue|duché|route)|petite?s?-(?:déjeuner|enfant)|tout(?:es)?-(?:petit|venant)|(?:mi)-(?:temps|parcours|chemin|année|mandat|saison)|(?:plus|moins)-value|(?:porte-(?:parole|drapeau)|pare-(?:feu|balle|choc|brise)|garde-(?:fou|champêtre|robe)|libre-(?:service|échange|accès|choix)|centre-ville|centres-ville|chefs?-lieu|ronds?-point|procès-verba|main-d|mots?-clé|état-major|lieux?-dit|compte-rendu|comptes-rendus|faits?-divers))/u
const PRONOUN = /^(?!mer-ci$)\p{L}+-(?:ci|là|il|elle|ils|elles|même|mêmes|t-il|t-elle)$/u

/** "franco-belge" but "francophone", "socio-économique" but "socioculturel". */
function splitsLearned(part: string, first: string): boolean {
  if (PEOPLES.has(part)) return !LANGUAGE_OR_LIKING.test(first)
  return part === 'anti' ? first.startsWith('i') : BEFORE_VOWEL.has(part) && VOWEL.test(first)
}

/** True where French keeps the hyphen between the end of a line and the first word of the next. */
export function keepsFrenchHyphen(last: string, first: string): boolean {
  const part = withoutElision(last.slice(last.lastIndexOf('-') + 1))
  if (SOLID.test(`${part}-${first}`)) return false
  const isFixed = [`${last}-${first}`, `${part}-${first}`].some(
    word => FIXED.test(word) || PRONOUN.test(word),
  )
  return isFixed || ALWAYS.has(part) || NUMERAL.test(`${part}-${first}`) || splitsLearned(part, first)
}
