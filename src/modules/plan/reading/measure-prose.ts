import { endsSentence, folded, isInCapitals, startsInMidSentence, wordsOf } from './sentences.ts'

const ORDER_OF_THE_PLAN_NL =
  /(?:^|[^\p{L}])(?:versterken|ondersteunen|bevorderen|optimaliseren|zorgen|geven|maken|ontwikkelen|organiseren|verbeteren|uitbouwen|invoeren|opzetten|sensibiliseren|informeren|begeleiden|bestrijden|voorkomen|verminderen|vergroten|verhogen|uitwerken|inzetten|aanpakken|opvolgen|verzekeren|waarborgen|coordineren|evalueren|uitbreiden|stimuleren|aanmoedigen|promoten|beschermen|vormen|opleiden|harmoniseren|integreren|analyseren|creeren|oprichten|verzamelen|delen|uitwisselen|faciliteren|mobiliseren|identificeren|detecteren|terugdringen|beperken|waken|toezien|bieden|nemen|brengen|voeren|betrekken|afstemmen|inrichten|aanbieden|intensiveren|bestendigen)(?!\p{L})/u
const ORDER_OF_THE_PLAN_FR = /^(?:s'|se )?\p{L}+(?:er|ir|re|oir)(?!\p{L})/u
const NOUN_OF_DOING =
  /^(?:de (?:uitwerking|ontwikkeling|organisatie|invoering|versterking|ondersteuning|bevordering|oprichting|opvolging|uitbouw)|la (?:mise (?:en|sur)|promotion|creation|sensibilisation)|l'(?:elaboration|organisation|amelioration|optimisation)|le (?:developpement|renforcement|soutien|suivi))(?!\p{L})/u
const STATES_A_FACT =
  /(?:^|[^\p{L}])(?:is|zijn|wordt|worden|werd|werden|heeft|hebben|had|biedt|draagt|richt|staat|bestaat|omvat|vormt|est|sont|sera|seront|etait|a|ont|permet|permettent|vise|visent|reunit|offre|contribue|assure|comprend)(?!\p{L})/u
const GOES_ON =
  /^(?:in dit (?:kader|verband)|in deze context|hiervoor|daarvoor|daartoe|hiertoe|daarbij|hierbij|daarnaast|daarmee|hiermee|dit|deze|dat|die|bovendien|ook|zo|verder|er|hij|zij|ze|het gaat|tevens|eveneens|concreet|(?:een |met )?bijzondere aandacht|onder meer|ten slotte|tot slot|dans ce (?:cadre|contexte)|a cet effet|a cette fin|pour ce faire|il|elles?|ils|ces?|cet|cette|cela|ceci|en outre|de plus|par ailleurs|ainsi|une attention particuliere|notamment|concretement|egalement|aussi|enfin)(?![\p{L}'])/u
const CAPTION =
  /^(?:figuur|figure|fig\.|tabel|tableau|grafiek|graphique|bron|source|foto|photo|kaart|carte|illustratie|illustration)(?:\s?\d{1,3})?\s?(?:[:.–-]|$)/u
const ADDRESS = /^(?:https?:\/\/|www\.|\S+@)\S*$/u

const start = (text: string): string => folded(text.slice(0, 160))

/** Reads like an order of the plan ("… versterken", "Renforcer …") and not like a fact about an action. */
export function looksLikeMeasure(text: string): boolean {
  const words = start(text)
  if (GOES_ON.test(words)) return false
  if (ORDER_OF_THE_PLAN_FR.test(words) || NOUN_OF_DOING.test(words)) return true
  const head = wordsOf(words).slice(0, 14).join(' ')
  return ORDER_OF_THE_PLAN_NL.test(head) && !STATES_A_FACT.test(wordsOf(head).slice(0, 9).join(' '))
}

/** Takes up what was just said: the second paragraph of the same measure. */
export const goesOnAbout = (text: string): boolean => startsInMidSentence(text) || GOES_ON.test(start(text))

export const opensList = (text: string): boolean => text.endsWith(':')

/** Long and finished enough to be a text of its own; where the measures end with a full stop, so must this one. */
function isWholeText(text: string, withFullStops: boolean): boolean {
  if (text.length < 25) return false
  return endsSentence(text) || (!withFullStops && wordsOf(text.slice(0, 200)).length >= 6)
}

export const couldBeMeasure = (text: string, withFullStops: boolean): boolean =>
  looksLikeMeasure(text) || isWholeText(text, withFullStops)

/** "… de volgende maatregelen:" announces, it says nothing of its own. */
export function announces(text: string): boolean {
  if (text.length > 400) return false
  const words = folded(text)
  if (!/maatregel|mesure|actie|action|opdracht|mission/u.test(words)) return false
  return (
    opensList(text) ||
    /(?:volgende|hiernavolgende|onderstaande) \p{L}+|(?:mesures|actions|missions) (?:suivantes|ci-dessous|ci-apres)/u.test(
      words,
    )
  )
}

/** A caption, an address, a row of signs: nothing that the reader can give a place. */
export function isStray(text: string): boolean {
  const head = text.slice(0, 200)
  const signs = head.replaceAll(/\s/gu, '')
  const letters = signs.replaceAll(/\P{L}/gu, '')
  if (letters.length * 2 < signs.length) return true
  const words = folded(head)
  return (text.length < 150 && CAPTION.test(words)) || (text.length < 200 && ADDRESS.test(words))
}

export const isUnknownHeading = (text: string): boolean =>
  text.length < 120 && isInCapitals(text) && !endsSentence(text) && /\p{L}{3}/u.test(text)

/** A short line that ends no sentence and starts with a capital, as the titles above a chapter do. */
export const isTitleLine = (text: string): boolean =>
  text.length <= 100 && /^[\p{Lu}\d“«"]/u.test(text) && !isStray(text) && !/[.!?;:,…]$/u.test(text)
