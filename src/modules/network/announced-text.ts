import { defineText } from '#kernel/text'

/** What a mail says of ends: how many of each, and where to look. */
export const announcedText = defineText({
  nl: {
    subject: 'Tandem: binnenkort loopt iets af',
    greeting: 'Dag',
    lead: (ends: string) => `Dit loopt binnenkort af: ${ends}.`,
    ownMandates: (count: number) => (count === 1 ? 'een mandaat van u' : `${count} mandaten van u`),
    otherMandates: (count: number) =>
      count === 1 ? 'een mandaat dat u opvolgt' : `${count} mandaten die u opvolgt`,
    ownClearances: (count: number) =>
      count === 1 ? 'uw veiligheidsmachtiging' : `${count} veiligheidsmachtigingen van u`,
    otherClearances: (count: number) =>
      count === 1
        ? 'een veiligheidsmachtiging die u opvolgt'
        : `${count} veiligheidsmachtigingen die u opvolgt`,
    where: (address: string) => `Meld u aan en kijk in Mijn dag: ${address}`,
  },
  fr: {
    subject: 'Tandem : des échéances approchent',
    greeting: 'Bonjour,',
    lead: (ends: string) => `Voici ce qui se termine bientôt : ${ends}.`,
    ownMandates: (count: number) => (count === 1 ? 'un de vos mandats' : `${count} de vos mandats`),
    otherMandates: (count: number) =>
      count === 1 ? 'un mandat que vous suivez' : `${count} mandats que vous suivez`,
    ownClearances: (count: number) =>
      count === 1 ? 'votre habilitation de sécurité' : `${count} de vos habilitations de sécurité`,
    otherClearances: (count: number) =>
      count === 1
        ? 'une habilitation de sécurité que vous suivez'
        : `${count} habilitations de sécurité que vous suivez`,
    where: (address: string) => `Connectez-vous et consultez Ma journée : ${address}`,
  },
  en: {
    subject: 'Tandem: something ends soon',
    greeting: 'Hello',
    lead: (ends: string) => `This ends soon: ${ends}.`,
    ownMandates: (count: number) => (count === 1 ? 'a mandate of yours' : `${count} mandates of yours`),
    otherMandates: (count: number) =>
      count === 1 ? 'a mandate that you look after' : `${count} mandates that you look after`,
    ownClearances: (count: number) =>
      count === 1 ? 'your security clearance' : `${count} security clearances of yours`,
    otherClearances: (count: number) =>
      count === 1
        ? 'a security clearance that you look after'
        : `${count} security clearances that you look after`,
    where: (address: string) => `Sign in and look at My day: ${address}`,
  },
})
