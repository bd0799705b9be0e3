import { defineText } from '#kernel/text'

/** How a mandate stands, and what it was before. */
export const standingText = defineText({
  nl: {
    noRights: 'zonder rechten',
    gone: 'Dit mandaat geeft geen rechten meer',
    goneLead: (day: string) =>
      `De partner of de plaats bestaat niet meer sinds ${day}. Beëindig het mandaat, of geef een nieuw mandaat bij de partner die in de plaats kwam.`,
    waits: 'Dit mandaat wacht op akkoord',
    waitsLead: 'Het geeft nog geen rechten. Iemand die toezicht houdt, moet eerst akkoord gaan.',
    came: 'Kwam mee bij',
    cameOn: (day: string) => `een samenvoeging op ${day}`,
    noted: 'Later genoteerd, op',
    former: 'Vroegere dagen',
    formerLead: 'De dagen van dit mandaat zijn veranderd. Wat er voordien stond, blijft bewaard.',
    stoodUntil: 'Stond er tot',
    changedBy: 'Veranderd door',
    operator: 'de beheerder van Tandem',
    keptByOverseer:
      'Dit mandaat dient voor het toezicht. Alleen deze persoon zelf kan het korter maken. Zo kan niemand iemand wegsturen die toezicht houdt.',
    lastCoordination: 'Dan coördineert op een dag niemand meer. Geef eerst iemand anders dat mandaat.',
    notBoth: 'Niemand coördineert en houdt toezicht op dezelfde dag.',
    pastKept:
      'Alleen de coördinatie kan dagen verbeteren die voorbij zijn. Kies vandaag of een latere dag, of vraag het aan de coördinatie.',
    dayLeft: (person: string, partner: string) => `Mandaat zonder rechten: ${person}, ${partner}`,
    dayLeftNote: 'De partner bestaat niet meer. Geef een nieuw mandaat, of beëindig dit.',
    along: 'Deze mensen krijgen hetzelfde mandaat bij de nieuwe partner',
    behind: 'Deze mensen verliezen hun rechten bij de oude partner en hebben een nieuw mandaat nodig',
  },
  fr: {
    noRights: 'sans droits',
    gone: 'Ce mandat ne donne plus de droits',
    goneLead: (day: string) =>
      `Le partenaire ou le siège n’existe plus depuis le ${day}. Mettez fin au mandat, ou donnez-en un nouveau auprès du partenaire qui a pris sa place.`,
    waits: 'Ce mandat attend un accord',
    waitsLead:
      'Il ne donne pas encore de droits. Une personne qui exerce le contrôle doit d’abord donner son accord.',
    came: 'Repris lors de',
    cameOn: (day: string) => `une fusion, le ${day}`,
    noted: 'Encodé plus tard, le',
    former: 'Anciennes dates',
    formerLead: 'Les dates de ce mandat ont été modifiées. Les dates précédentes restent conservées.',
    stoodUntil: 'Figurait ici jusqu’au',
    changedBy: 'Modifié par',
    operator: 'le gestionnaire de Tandem',
    keptByOverseer:
      'Ce mandat sert au contrôle. Seule cette personne peut le raccourcir. Ainsi, personne ne peut écarter quelqu’un qui contrôle.',
    lastCoordination:
      'Un jour, plus personne ne coordonnerait. Donnez d’abord ce mandat à quelqu’un d’autre.',
    notBoth: 'Nul ne coordonne et ne contrôle le même jour.',
    pastKept:
      'Seule la coordination peut corriger des jours passés. Choisissez aujourd’hui ou un jour suivant, ou adressez-vous à la coordination.',
    dayLeft: (person: string, partner: string) => `Mandat sans droits : ${person}, ${partner}`,
    dayLeftNote: 'Le partenaire n’existe plus. Donnez un nouveau mandat, ou mettez fin à celui-ci.',
    along: 'Ces personnes reçoivent le même mandat chez le nouveau partenaire',
    behind: 'Ces personnes perdent leurs droits chez l’ancien partenaire et ont besoin d’un nouveau mandat',
  },
  en: {
    noRights: 'no rights',
    gone: 'This mandate gives no rights any more',
    goneLead: (day: string) =>
      `The partner or the seat has not existed since ${day}. End the mandate, or give a new mandate at the partner that took its place.`,
    waits: 'This mandate waits for agreement',
    waitsLead: 'It gives no rights yet. Somebody who oversees has to agree first.',
    came: 'Came along with',
    cameOn: (day: string) => `a merger on ${day}`,
    noted: 'Noted later, on',
    former: 'Former days',
    formerLead: 'The days of this mandate were changed. What stood there before is kept.',
    stoodUntil: 'Stood until',
    changedBy: 'Changed by',
    operator: 'the administrator of Tandem',
    keptByOverseer:
      'This mandate is for oversight. Only this person can make it shorter. So nobody can send away somebody who oversees.',
    lastCoordination: 'On some day nobody would coordinate. First give that mandate to somebody else.',
    notBoth: 'Nobody coordinates and oversees on the same day.',
    pastKept:
      'Only the coordination can correct days that have passed. Choose today or a later day, or ask the coordination.',
    dayLeft: (person: string, partner: string) => `Mandate without rights: ${person}, ${partner}`,
    dayLeftNote: 'The partner no longer exists. Give a new mandate, or end this one.',
    along: 'These people get the same mandate at the new partner',
    behind: 'These people lose their rights at the old partner and need a new mandate',
  },
})
