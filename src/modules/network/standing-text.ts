import { defineText } from '#kernel/text'

/** How a mandate stands, and what it was before. */
export const standingText = defineText({
  nl: {
    noRights: 'zonder rechten',
    gone: 'Dit mandaat geeft geen rechten meer',
    goneLead: (day: string) =>
      `De partner of de plaats bestaat niet meer sinds ${day}. Beëindig het mandaat, of geef een nieuw bij de partner die in de plaats kwam.`,
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
      'Dit mandaat dient voor het toezicht. Alleen deze persoon zelf maakt het korter, zodat niemand wegstuurt wie toezicht houdt.',
    pastKept:
      'Dagen die voorbij zijn, verbetert alleen de coördinatie. Kies een dag vanaf vandaag, of vraag het daar.',
    dayLeft: (person: string, partner: string) => `Mandaat zonder rechten: ${person}, ${partner}`,
    dayLeftNote: 'De partner bestaat niet meer. Geef een nieuw mandaat, of beëindig dit.',
    along: 'Deze mensen krijgen hetzelfde mandaat bij de nieuwe partner',
    behind:
      'Deze mensen verliezen vanaf die dag hun rechten bij de oude partner. Geef hun op tijd een nieuw mandaat',
  },
  fr: {
    noRights: 'sans droits',
    gone: 'Ce mandat ne donne plus de droits',
    goneLead: (day: string) =>
      `Le partenaire ou le siège n’existe plus depuis le ${day}. Mettez fin au mandat, ou donnez-en un nouveau chez le partenaire qui l’a remplacé.`,
    waits: 'Ce mandat attend un accord',
    waitsLead:
      'Il ne donne pas encore de droits. Une personne qui exerce le contrôle doit d’abord donner son accord.',
    came: 'Vient d’une fusion',
    cameOn: (day: string) => `au ${day}`,
    noted: 'Encodé plus tard, le',
    former: 'Anciennes dates',
    formerLead: 'Les dates de ce mandat ont été modifiées. Les dates précédentes restent conservées.',
    stoodUntil: 'Valable jusqu’au',
    changedBy: 'Modifié par',
    operator: 'le gestionnaire de Tandem',
    keptByOverseer:
      'Ce mandat sert au contrôle. Seule cette personne peut l’écourter : ainsi, nul n’écarte celui ou celle qui contrôle.',
    pastKept:
      'Seule la coordination corrige des jours passés. Choisissez un jour à partir d’aujourd’hui, ou demandez-le-lui.',
    dayLeft: (person: string, partner: string) => `Mandat sans droits : ${person}, ${partner}`,
    dayLeftNote: 'Le partenaire n’existe plus. Donnez un nouveau mandat, ou mettez fin à celui-ci.',
    along: 'Ces personnes reçoivent le même mandat chez le nouveau partenaire',
    behind:
      'À partir de ce jour, ces personnes perdent leurs droits chez l’ancien partenaire. Donnez-leur à temps un nouveau mandat',
  },
  en: {
    noRights: 'no rights',
    gone: 'This mandate gives no rights any more',
    goneLead: (day: string) =>
      `The partner or the seat is no longer there since ${day}. End the mandate, or give a new one at the partner that took its place.`,
    waits: 'This mandate waits for agreement',
    waitsLead: 'It gives no rights yet. Somebody who oversees has to agree first.',
    came: 'Came along with',
    cameOn: (day: string) => `a merger on ${day}`,
    noted: 'Noted later, on',
    former: 'Former days',
    formerLead: 'The days of this mandate were changed. What stood there before is kept.',
    stoodUntil: 'Stood until',
    changedBy: 'Changed by',
    operator: 'whoever runs Tandem',
    keptByOverseer:
      'This mandate is for oversight. Only this person makes it shorter, so that nobody sends away who oversees.',
    pastKept: 'Only the coordination corrects days that have passed. Choose a day from today, or ask them.',
    dayLeft: (person: string, partner: string) => `Mandate without rights: ${person}, ${partner}`,
    dayLeftNote: 'The partner is no longer there. Give a new mandate, or end this one.',
    along: 'These people get the same mandate at the new partner',
    behind:
      'From that day these people lose their rights at the old partner. Give them a new mandate in good time',
  },
})
