import { defineText } from '#kernel/text'

export const text = defineText({
  nl: {
    measure: {
      betweenNumbers: (after: string, before: string) =>
        `Er is geen nummer gedrukt; het volgt uit de plaats tussen ${after} en ${before}.`,
      beforeFirstNumber: (before: string) =>
        `Er is geen nummer gedrukt; het volgt uit de plaats vóór ${before}.`,
      afterLastNumber: (after: string) => `Er is geen nummer gedrukt; het volgt uit de plaats na ${after}.`,
      noNumbersAtAll: 'Er is nergens een nummer gedrukt; het volgt uit de volgorde van de tekst.',
      confirmed: (mark: string) => `Een actie bevestigt het met ${mark}.`,
      also: (numbers: string) => `Het kan ook ${numbers} zijn.`,
    },
    ignored: {
      blockLabel: 'Opschrift van een blok.',
      measureLabel: 'Opschrift van een maatregel; het nummer is bewaard.',
      introduction: 'Inleidende zin die aankondigt wat volgt.',
      chapterHeading: 'Titel van het hoofdstuk.',
      pageMarker: 'Paginanummer.',
      separator: 'Lijn tussen twee delen.',
      runningHeader: 'Kop- of voettekst van de pagina.',
      tableOfContents: 'Inhoudsopgave.',
      footnote: 'Voetnoot.',
      footnoteMark: 'Cijfer van een voetnoot.',
    },
  },
  fr: {
    measure: {
      betweenNumbers: (after: string, before: string) =>
        `Aucun numéro n’est imprimé ; il se déduit de la place entre ${after} et ${before}.`,
      beforeFirstNumber: (before: string) =>
        `Aucun numéro n’est imprimé ; il se déduit de la place avant ${before}.`,
      afterLastNumber: (after: string) =>
        `Aucun numéro n’est imprimé ; il se déduit de la place après ${after}.`,
      noNumbersAtAll: 'Aucun numéro n’est imprimé dans tout le texte ; il se déduit de l’ordre du texte.',
      confirmed: (mark: string) => `Une action le confirme par ${mark}.`,
      also: (numbers: string) => `Cela peut aussi être ${numbers}.`,
    },
    ignored: {
      blockLabel: 'Intitulé d’un bloc.',
      measureLabel: 'Intitulé d’une mesure ; son numéro est conservé.',
      introduction: 'Phrase d’introduction qui annonce la suite.',
      chapterHeading: 'Titre du chapitre.',
      pageMarker: 'Numéro de page.',
      separator: 'Trait entre deux parties.',
      runningHeader: 'En-tête ou pied de page.',
      tableOfContents: 'Table des matières.',
      footnote: 'Note de bas de page.',
      footnoteMark: 'Appel de note.',
    },
  },
  en: {
    measure: {
      betweenNumbers: (after: string, before: string) =>
        `No number is printed; it follows from the place between ${after} and ${before}.`,
      beforeFirstNumber: (before: string) =>
        `No number is printed; it follows from the place before ${before}.`,
      afterLastNumber: (after: string) => `No number is printed; it follows from the place after ${after}.`,
      noNumbersAtAll: 'No number is printed anywhere; it follows from the order of the text.',
      confirmed: (mark: string) => `An action confirms it with ${mark}.`,
      also: (numbers: string) => `It may also be ${numbers}.`,
    },
    ignored: {
      blockLabel: 'Label of a block.',
      measureLabel: 'Label of a measure; its number is kept.',
      introduction: 'Introductory sentence that announces what follows.',
      chapterHeading: 'Title of the chapter.',
      pageMarker: 'Page number.',
      separator: 'Line between two parts.',
      runningHeader: 'Header or footer of the page.',
      tableOfContents: 'Table of contents.',
      footnote: 'Footnote.',
      footnoteMark: 'Footnote mark.',
    },
  },
})
