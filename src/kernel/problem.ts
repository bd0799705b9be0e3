import { defineText, type Language } from './text.ts'

/** What can go wrong with a request as a whole, in the reader's words and in those of the Belgif REST guide. */
export type ProblemKind =
  | 'badRequest'
  | 'forbidden'
  | 'resourceNotFound'
  | 'payloadTooLarge'
  | 'tooManyRequests'
  | 'internalServerError'
  | 'serviceUnavailable'

/** HTTP status → the kind of problem that is shown for it. */
export function problemKindOf(status: number): ProblemKind {
  if (status === 403) return 'forbidden'
  if (status === 404 || status === 405) return 'resourceNotFound'
  if (status === 413) return 'payloadTooLarge'
  if (status === 429) return 'tooManyRequests'
  if (status === 503) return 'serviceUnavailable'
  return status >= 500 ? 'internalServerError' : 'badRequest'
}

/** A problem for a program: RFC 9457 with the problem types of Belgif; the title is English, the detail the reader's. */
export const problemJson = (kind: ProblemKind, status: number, trace: string, language: Language) => ({
  type: `urn:problem-type:belgif:${kind === 'forbidden' ? 'missingPermission' : kind}`,
  href: 'https://www.belgif.be/specification/rest/api-guide/#problem-types',
  title: problemText.en[kind].title,
  status,
  detail: problemText[language][kind].advice,
  instance: `urn:uuid:${trace}`,
})

/** The words of each problem: what happened and what to do now. */
export const problemText = defineText({
  nl: {
    badRequest: { title: 'Dit verzoek is niet goed aangekomen', advice: 'Ga terug en probeer het opnieuw.' },
    forbidden: {
      title: 'Dit formulier kwam van een andere website',
      advice: 'Er is niets opgeslagen. Open de pagina in Tandem en verstuur het formulier daar.',
    },
    resourceNotFound: {
      title: 'Deze pagina bestaat niet',
      advice: 'Kijk het adres na, of begin opnieuw op de startpagina. Misschien moet u zich eerst aanmelden.',
    },
    payloadTooLarge: {
      title: 'Dit is te groot',
      advice: 'Stuur een kleiner bestand. Bij het veld staat hoe groot het mag zijn.',
    },
    tooManyRequests: { title: 'Dit gaat te snel', advice: 'Wacht een minuut en probeer het opnieuw.' },
    internalServerError: {
      title: 'Er ging iets fout bij ons',
      advice:
        'Er is niets opgeslagen. Probeer het straks opnieuw. Blijft het fout gaan? Geef dan de referentie hieronder door aan de beheerder van Tandem.',
    },
    serviceUnavailable: {
      title: 'Tandem is even niet bereikbaar',
      advice: 'Probeer het over enkele minuten opnieuw.',
    },
  },
  fr: {
    badRequest: {
      title: 'Votre demande n’est pas arrivée correctement',
      advice: 'Revenez en arrière et réessayez.',
    },
    forbidden: {
      title: 'Ce formulaire venait d’un autre site',
      advice: 'Rien n’a été enregistré. Ouvrez la page dans Tandem et envoyez le formulaire depuis là.',
    },
    resourceNotFound: {
      title: 'Cette page n’existe pas',
      advice:
        'Vérifiez l’adresse ou repartez de la page d’accueil. Vous devez peut-être d’abord vous connecter.',
    },
    payloadTooLarge: {
      title: 'C’est trop volumineux',
      advice: 'Envoyez un fichier plus petit. La taille maximale est indiquée près du champ.',
    },
    tooManyRequests: { title: 'Trop de demandes à la fois', advice: 'Attendez une minute et réessayez.' },
    internalServerError: {
      title: 'Une erreur s’est produite chez nous',
      advice:
        'Rien n’a été enregistré. Réessayez plus tard. L’erreur revient ? Communiquez la référence ci-dessous au gestionnaire de Tandem.',
    },
    serviceUnavailable: {
      title: 'Tandem est momentanément indisponible',
      advice: 'Réessayez dans quelques minutes.',
    },
  },
  en: {
    badRequest: { title: 'This request did not arrive well', advice: 'Go back and try again.' },
    forbidden: {
      title: 'This form came from another website',
      advice: 'Nothing was saved. Open the page in Tandem and send the form from there.',
    },
    resourceNotFound: {
      title: 'This page does not exist',
      advice: 'Check the address, or start again from the home page. You may have to sign in first.',
    },
    payloadTooLarge: {
      title: 'This is too large',
      advice: 'Send a smaller file. Beside the field it says how large it may be.',
    },
    tooManyRequests: { title: 'Too many requests', advice: 'Wait a minute and try again.' },
    internalServerError: {
      title: 'Something went wrong on our side',
      advice:
        'Nothing was saved. Try again later. If it keeps going wrong, give the reference below to the administrator of Tandem.',
    },
    serviceUnavailable: {
      title: 'Tandem cannot be reached right now',
      advice: 'Try again in a few minutes.',
    },
  },
})
