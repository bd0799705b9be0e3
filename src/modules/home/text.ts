import { defineText } from '#kernel/text'

export const text = defineText({
  nl: {
    homeTitle: 'Samen tegen polarisatie en radicalisering',
    homeLead:
      'Tandem toont wat de Brusselse preventie- en veiligheidspartners samen doen, wie wat doet en wat nog ontbreekt.',
    seePlan: 'Bekijk het plan',
    seePlanBody: 'De maatregelen, de acties en de gaten die er nog zijn.',
    seePartners: 'Wie werkt mee',
    seePartnersBody: 'Gemeenten, politiezones, diensten en verenigingen, en het niveau waarop ze werken.',
    seeTerritories: 'Gemeenten en zones',
    seeTerritoriesBody: 'De kaart van de 19 gemeenten en hun politiezone.',
    myDay: 'Mijn dag',
    hello: (name: string) => `Dag ${name}`,
    waits: 'Wacht op u',
    due: 'Binnenkort klaar te krijgen',
    changed: 'Veranderd',
    nothing: 'Er wacht vandaag niets op u',
    nothingBody:
      'Hier verschijnt wat u moet doen: mijlpalen van uw acties, mandaten die aflopen, teksten om na te kijken.',
    youAre: 'Uw mandaten',
    youAreFor: (what: string, partner: string) => `${what}, ${partner}`,
    late: 'te laat',
  },
  fr: {
    homeTitle: 'Ensemble contre la polarisation et la radicalisation',
    homeLead:
      'Tandem montre ce que les partenaires bruxellois de la prévention et de la sécurité font ensemble, qui fait quoi et ce qui manque encore.',
    seePlan: 'Voir le plan',
    seePlanBody: 'Les mesures, les actions et les manques qui subsistent.',
    seePartners: 'Qui participe',
    seePartnersBody: 'Communes, zones de police, services et associations, et leur niveau d’action.',
    seeTerritories: 'Communes et zones',
    seeTerritoriesBody: 'La carte des 19 communes et leur zone de police.',
    myDay: 'Ma journée',
    hello: (name: string) => `Bonjour ${name}`,
    waits: 'Vous attend',
    due: 'À terminer bientôt',
    changed: 'A changé',
    nothing: 'Rien ne vous attend aujourd’hui',
    nothingBody:
      'Vous verrez ici ce que vous avez à faire : étapes de vos actions, mandats qui se terminent, textes à relire.',
    youAre: 'Vos mandats',
    youAreFor: (what: string, partner: string) => `${what}, ${partner}`,
    late: 'en retard',
  },
  en: {
    homeTitle: 'Together against polarisation and radicalisation',
    homeLead:
      'Tandem shows what the Brussels prevention and safety partners do together, who does what, and what is still missing.',
    seePlan: 'See the plan',
    seePlanBody: 'The measures, the actions and the gaps that remain.',
    seePartners: 'Who takes part',
    seePartnersBody:
      'Municipalities, police zones, services and associations, and the level at which they act.',
    seeTerritories: 'Municipalities and zones',
    seeTerritoriesBody: 'The map of the 19 municipalities and their police zone.',
    myDay: 'My day',
    hello: (name: string) => `Hello ${name}`,
    waits: 'Waiting for you',
    due: 'To be ready soon',
    changed: 'Changed',
    nothing: 'Nothing is waiting for you today',
    nothingBody:
      'This page shows what you have to do: milestones of your actions, mandates that end, texts to check.',
    youAre: 'Your mandates',
    youAreFor: (what: string, partner: string) => `${what}, ${partner}`,
    late: 'late',
  },
})
