import { defineText } from '#kernel/text'

/** What a mail says to the address that somebody had until now. */
export const addressText = defineText({
  nl: {
    subject: 'Uw mailadres bij Tandem is veranderd',
    body: (day: string) => `Dag

Op ${day} is uw mailadres bij Tandem veranderd of weggehaald. Dit adres hoort niet meer bij uw account. Links die u hier kreeg om u aan te melden, werken niet meer.

Vroeg u dat zelf? Dan hoeft u niets te doen.

Wist u dit niet? Bel dan meteen de beheerder van Tandem, en de functionaris voor gegevensbescherming.

Tandem`,
  },
  fr: {
    subject: 'Votre adresse e-mail dans Tandem a changé',
    body: (day: string) => `Bonjour,

Le ${day}, votre adresse e-mail dans Tandem a été modifiée ou supprimée. Cette adresse n’est plus liée à votre compte. Les liens de connexion que vous y avez reçus ne fonctionnent plus.

Vous l’avez demandé vous-même ? Vous n’avez rien à faire.

Vous n’étiez pas au courant ? Appelez tout de suite le gestionnaire de Tandem et le délégué à la protection des données.

Tandem`,
  },
  en: {
    subject: 'Your email address in Tandem has changed',
    body: (day: string) => `Hello

On ${day} your email address in Tandem was changed or removed. This address no longer belongs to your account. Links to sign in that you got here no longer work.

Did you ask for this yourself? Then you need to do nothing.

Did you not know of it? Call whoever runs Tandem at once, and the data protection officer.

Tandem`,
  },
})
