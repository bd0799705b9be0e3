import { defineText } from '#kernel/text'

/** Who oversees the journal, and the mails about it. */
export const overseerText = defineText({
  nl: {
    title: 'Wie houdt toezicht',
    lead: 'Deze mensen controleren in het logboek wie wat las of veranderde. De coördinatie stelt iemand voor. Daarna gaat iemand akkoord die al toezicht houdt. Zo kiest niemand alleen wie toezicht houdt.',
    none: 'Nog niemand houdt toezicht. De beheerder van Tandem voegt de eerste persoon toe.',
    who: 'Wie',
    agreement: 'Akkoord',
    waits: 'wacht op akkoord',
    agree: 'Akkoord gaan',
    agreeTo: (person: string) => `met ${person}`,
    changed: 'Het voorstel is intussen veranderd. Kijk het opnieuw na.',
    agreedBy: (person: string) => `${person} ging akkoord`,
    agreedAtStart: 'geen akkoord nodig',
    dayWaiting: (count: number) =>
      count === 1
        ? 'Een voorstel voor het toezicht wacht op uw akkoord'
        : `${count} voorstellen voor het toezicht wachten op uw akkoord`,
    dayWaitingNote: 'Een voorstel telt pas na een akkoord.',
    mail: {
      greeting: 'Dag',
      subject: 'Tandem: er verandert iets aan het toezicht',
      bodies: {
        given:
          'De coördinatie stelt iemand voor om toezicht te houden op het logboek van Tandem. Dat geldt pas als iemand die al toezicht houdt, akkoord gaat.',
        confirmed:
          'Iemand ging akkoord met een voorstel. Vanaf nu, of vanaf de eerste dag van het mandaat, houdt er één persoon meer toezicht op het logboek van Tandem.',
        changed: 'De dagen van een mandaat voor het toezicht op het logboek van Tandem zijn veranderd.',
      },
      where: 'Meld u aan en open ‘Wie houdt toezicht’ bij ‘Wie is wie’. U ziet daar om wie het gaat.',
    },
    review: {
      subject: 'Tandem: iemand opende iets in een noodgeval',
      body: 'Iemand opende in een noodgeval gegevens die anders gesloten blijven. Kijk na of dat terecht was.\n\nMeld u aan en open in Mijn dag ‘Toezicht houden op het logboek’.',
    },
  },
  fr: {
    title: 'Qui exerce le contrôle',
    lead: 'Ces personnes vérifient dans le journal qui a lu ou modifié quoi. La coordination propose quelqu’un. Une personne qui exerce déjà le contrôle donne son accord. Ainsi, personne ne choisit seul qui contrôle.',
    none: 'Personne n’exerce encore le contrôle. Le gestionnaire de Tandem ajoute la première personne.',
    who: 'Qui',
    agreement: 'Accord',
    waits: 'attend un accord',
    agree: 'Donner mon accord',
    agreeTo: (person: string) => `pour ${person}`,
    changed: 'La proposition a changé entre-temps. Vérifiez-la à nouveau.',
    agreedBy: (person: string) => `accord donné par ${person}`,
    agreedAtStart: 'accord non requis',
    dayWaiting: (count: number) =>
      count === 1
        ? 'Une proposition pour le contrôle attend votre accord'
        : `${count} propositions pour le contrôle attendent votre accord`,
    dayWaitingNote: 'Une proposition ne compte qu’après un accord.',
    mail: {
      greeting: 'Bonjour,',
      subject: 'Tandem : un changement dans le contrôle du journal',
      bodies: {
        given:
          'La coordination propose quelqu’un pour contrôler le journal de Tandem. La proposition ne compte qu’une fois qu’une personne qui exerce déjà le contrôle a donné son accord.',
        confirmed:
          'Quelqu’un a donné son accord à une proposition. Dès maintenant, ou dès le premier jour de son mandat, une personne de plus contrôle le journal de Tandem.',
        changed: 'Les dates d’un mandat de contrôle du journal de Tandem ont changé.',
      },
      where:
        'Connectez-vous et ouvrez « Qui exerce le contrôle » sous « Qui est qui ». Vous y verrez de qui il s’agit.',
    },
    review: {
      subject: 'Tandem : quelqu’un a ouvert des données en urgence',
      body: 'Quelqu’un a ouvert en urgence des données qui restent fermées en temps normal. Vérifiez si c’était justifié.\n\nConnectez-vous et ouvrez « Contrôler le journal » dans Ma journée.',
    },
  },
  en: {
    title: 'Who oversees',
    lead: 'These people check in the journal who read or changed what. The coordination proposes somebody. Then somebody who already oversees agrees. So nobody chooses alone who oversees.',
    none: 'Nobody oversees yet. The administrator of Tandem adds the first person.',
    who: 'Who',
    agreement: 'Agreement',
    waits: 'waits for agreement',
    agree: 'Agree',
    agreeTo: (person: string) => `to ${person}`,
    changed: 'The proposal has changed in the meantime. Look at it again.',
    agreedBy: (person: string) => `${person} agreed`,
    agreedAtStart: 'no agreement needed',
    dayWaiting: (count: number) =>
      count === 1
        ? 'A proposal for oversight waits for your agreement'
        : `${count} proposals for oversight wait for your agreement`,
    dayWaitingNote: 'A proposal counts only after an agreement.',
    mail: {
      greeting: 'Hello',
      subject: 'Tandem: something changes in oversight',
      bodies: {
        given:
          'The coordination proposes somebody to oversee the journal of Tandem. It counts only once somebody who already oversees has agreed.',
        confirmed:
          'Somebody agreed to a proposal. From now, or from the first day of the mandate, one more person oversees the journal of Tandem.',
        changed: 'The days of a mandate to oversee the journal of Tandem have changed.',
      },
      where: 'Sign in and open ‘Who oversees’ under ‘Who is who’. There you see whom it is about.',
    },
    review: {
      subject: 'Tandem: somebody opened something in an emergency',
      body: 'Somebody opened in an emergency what otherwise stays closed. See whether that was justified.\n\nSign in and open ‘Oversee the journal’ in My day.',
    },
  },
})
