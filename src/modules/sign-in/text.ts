import { defineText } from '#kernel/text'

export const text = defineText({
  nl: {
    title: 'Aanmelden',
    storyTitle: 'Kies wie u bent in het verhaal',
    storyLead:
      'Dit is een voorbeeld met verzonnen mensen. Kies iemand en bekijk Tandem door de ogen van die persoon. Dit kan alleen op deze computer.',
    stepIn: 'Word deze persoon',
    become: 'Kiezen',
    person: 'Wie',
    function: 'Functie',
    language: 'Taal',
    languages: { nl: 'Nederlands', fr: 'Frans' },
    outsider: 'Geen mandaat vandaag',
    find: 'Zoek op naam, functie of organisatie',
    none: 'Niemand gevonden.',
    waysTitle: 'Aanmelden bij Tandem',
    waysLead:
      'Voor wie een mandaat heeft. Kent Tandem u nog niet? Vraag een uitnodiging aan de gewestelijke coördinatie.',
    realWays: 'Aanmelden zoals in het echt: met een link per mail of een passkey',
    storyWay: 'Kies iemand uit het verhaal',
    byLink: 'Met een link per mail',
    byLinkBody: 'We sturen u een link die één keer en een kwartier lang werkt. U hebt geen wachtwoord nodig.',
    address: 'Uw e-mailadres',
    addressHint: 'Het adres dat uw organisatie aan Tandem doorgaf.',
    addressWrong: 'Dit is geen e-mailadres. Voorbeeld: naam@organisatie.be.',
    sendLink: 'Stuur mij een link',
    noMail: 'Tandem kan hier nog geen mails versturen. Vraag uw link aan de beheerder.',
    sentTitle: 'Kijk in uw mailbox',
    sentBody:
      'Kennen we dit adres? Dan is er een mail onderweg met een link om u aan te melden. De link werkt een kwartier. Staat er niets in uw mailbox? Kijk bij ongewenste mail, of vraag de gewestelijke coördinatie of uw adres juist staat.',
    sentThree:
      'Wachten er al drie links in uw mailbox, dan sturen we er geen vierde: gebruik een van die drie.',
    toOutbox: 'Bekijk de mails van het verhaal',
    otherWay: 'Een andere manier om u aan te melden',
    linkTitle: 'U bent er bijna',
    linkBody: 'Klik op de knop om u aan te melden. De link in uw mail werkt daarna niet meer.',
    linkElsewhere:
      'U vroeg deze link in een andere browser, op dit of op een ander toestel. U meldt zich hier aan, niet daar. Hebt u zelf geen link gevraagd? Sluit dan dit venster.',
    useLink: 'Aanmelden',
    refusedTitle: 'Aanmelden is niet gelukt',
    refusedBody:
      'Deze link is al gebruikt, te oud of niet volledig. Dat is normaal: elke link werkt maar één keer en maar even. Begin opnieuw.',
    again: 'Opnieuw aanmelden',
    againTitle: 'Bevestig dat u het bent',
    againLead:
      'De volgende pagina gaat over personen. Daarom vragen we u om te tonen dat u nog altijd voor het scherm zit. Daarna vragen we het tien minuten lang niet meer.',
    againStory: (name: string) => `Bevestigen als ${name}`,
    againStoryBody: 'In het verhaal volstaat een klik.',
    againLinkBody: 'We sturen een link naar uw eigen e-mailadres. Open hem in deze browser.',
    provenTitle: 'Bevestigd',
    provenBody: 'U kunt dit venster sluiten en verdergaan waar u bezig was.',
    outboxTitle: 'Mails van het verhaal',
    outboxLead:
      'In het voorbeeldverhaal worden geen mails verstuurd. Hier leest u wat er zou aankomen. Een mail verdwijnt zodra de link erin niet meer werkt.',
    outboxEmpty: 'Er zijn geen mails',
    outboxEmptyBody: 'Vraag op de aanmeldpagina een link; hier staat dan de mail.',
    mailTo: (address: string) => `Aan ${address}`,
    openLink: 'De link in deze mail openen',
    account: 'Mijn account',
    accountTitle: 'Mijn account',
    accountLead: 'Waar u aangemeld bent, hoe u zich aanmeldt en in welke taal we u mailen.',
    sessions: 'Waar u aangemeld bent',
    sessionsBody: 'Een sessie stopt na twaalf uur zonder gebruik, en zeker na zeven dagen.',
    device: 'Toestel',
    unknownDevice: 'Onbekend toestel',
    way: 'Hoe',
    wayNames: {
      story: 'via het verhaal',
      link: 'met een link',
      passkey: 'met een passkey',
      provider: 'via uw organisatie',
    },
    begun: 'Sinds',
    seen: 'Laatst gebruikt',
    action: 'Afmelden',
    thisOne: 'dit toestel',
    endOne: 'Afmelden',
    endAll: 'Overal afmelden',
    endAllBody: 'Ook hier. Doe dit als u een toestel kwijt bent of iets niet vertrouwt.',
    done: {
      language: 'Opgeslagen. U krijgt uw mails voortaan in de taal die u koos.',
      session: 'Dat toestel is afgemeld.',
      passkey: 'De passkey is toegevoegd. U kunt er zich voortaan mee aanmelden.',
      'account-removed': 'Het gekoppelde account is verwijderd. U kreeg er een mail over.',
      'only-way':
        'Dit account is niet verwijderd: het is uw enige manier om u aan te melden. Voeg eerst een passkey toe.',
      'no-passkey': 'De passkey is niet toegevoegd. Probeer het opnieuw.',
      'passkey-removed':
        'De passkey is verwijderd. U kunt er zich niet meer mee aanmelden. Wis hem ook op uw toestel.',
    },
    byProvider: 'Via uw organisatie',
    useProvider: (provider: string) => `Aanmelden via ${provider}`,
    unreachableTitle: 'Uw organisatie antwoordt niet',
    unreachableBody:
      'U kunt zich nu niet aanmelden via uw organisatie. Probeer het straks opnieuw, of kies een andere manier.',
    signedOutTitle: 'U bent afgemeld bij Tandem',
    signedOutBody:
      'Bij uw organisatie bent u misschien nog aangemeld. Gebruikt nog iemand anders dit toestel? Meld u dan ook daar af.',
    endProvider: (provider: string) => `Ook afmelden bij ${provider}`,
    byPasskey: 'Met een passkey',
    byPasskeyBody:
      'Met uw vingerafdruk, uw gezicht of de pincode van uw toestel. Voor wie er al een toevoegde bij ‘Mijn account’.',
    usePasskey: 'Aanmelden met een passkey',
    passkeyTitle: 'Gebruik uw passkey',
    passkeyLead: 'Uw browser vraagt nu om uw passkey. Gebeurt er niets? Klik dan op de knop.',
    passkeyFailed: 'Dat is niet gelukt. Probeer het opnieuw, of meld u aan met een link per mail.',
    passkeyUnable: 'Deze browser kan dit nog niet. Meld u aan met een link per mail.',
    passkeyNoScript:
      'Een passkey werkt alleen met JavaScript, en dat staat hier uit. Meld u aan met een link per mail.',
    passkeys: 'Passkeys',
    passkeysBody:
      'Een passkey is een sleutel op uw toestel: u meldt zich aan met uw vingerafdruk, gezicht of pincode, zonder mail. Voeg er een toe op elk toestel dat u vaak gebruikt.',
    noPasskeys: 'U hebt nog geen passkey.',
    addPasskey: 'Een passkey toevoegen',
    passkeysNeedName:
      'Passkeys werken niet op een adres met enkel cijfers. Open Tandem op http://localhost in plaats van 127.0.0.1.',
    passkeyName: 'Naam',
    passkeyNameHint: 'Zo herkent u hem later. Bijvoorbeeld: laptop van het werk.',
    newPasskeyTitle: 'Een passkey toevoegen',
    newPasskeyLead: 'Geef hem een naam. Daarna vraagt uw toestel uw vingerafdruk, gezicht of pincode.',
    makePasskey: 'Passkey maken',
    made: 'Toegevoegd',
    neverUsed: 'nog niet',
    remove: 'Verwijderen',
    mailLanguage: 'Taal van uw mails',
    whichLanguage: 'In welke taal mailen we u?',
    saveLanguage: 'Opslaan',
    invitationTitle: 'Uitnodigen',
    invitationLead: (name: string) =>
      `Stuur ${name} een mail met een link om zich voor het eerst aan te melden. De link werkt zeven dagen en één keer.`,
    invite: 'Uitnodiging versturen',
    invited: 'De uitnodiging is onderweg.',
    inviteAgain: 'Is ze niet aangekomen? Kijk of het e-mailadres juist is en verstuur ze opnieuw.',
    notInvited: {
      nowhere: 'Deze persoon heeft nog geen e-mailadres in Tandem. Vul dat eerst aan.',
      early: 'Het mandaat van deze persoon is nog niet begonnen. Verstuur de uitnodiging vanaf die dag.',
      enough:
        'Er is niets verstuurd. Deze persoon kreeg al drie uitnodigingen die nog werken. Vraag om er een van te gebruiken, of kijk of het e-mailadres juist is.',
    },
    linked: 'Gekoppelde accounts van uw organisatie',
    linkedBody:
      'Met deze accounts meldt u zich aan via uw organisatie. Verwijdert u er een en meldt u zich later opnieuw zo aan, dan wordt het opnieuw gekoppeld. U krijgt dan een mail.',
    noLinked: 'U hebt zich nog niet aangemeld via uw organisatie.',
    linkedOnlyWay:
      'Dit is uw enige manier om u aan te melden. Daarom kunt u dit account niet verwijderen. Voeg eerst een passkey toe, of vraag de gewestelijke coördinatie om uw e-mailadres in te vullen.',
    organisation: 'Organisatie',
    changedSubject: 'Er is iets veranderd aan uw account bij Tandem',
    changes: {
      passkeyAdded: (day: string) => `Op ${day} is er een passkey toegevoegd aan uw account bij Tandem.`,
      passkeyRemoved: (day: string) => `Op ${day} is er een passkey verwijderd uit uw account bij Tandem.`,
      accountLinked: (day: string) =>
        `Op ${day} heeft iemand zich voor het eerst aangemeld op uw account bij Tandem via uw organisatie.`,
      accountRemoved: (day: string) =>
        `Op ${day} is het account van uw organisatie losgemaakt van uw account bij Tandem.`,
    },
    changedMail: (what: string, url: string) =>
      `Dag

${what}

Was u dat zelf? Dan hoeft u niets te doen.

Was u dat niet? Meld u dan overal af, en verwijder wat u niet kent:

${url}

Verwittig daarna meteen uw coördinator.

Tandem`,
    mailGreeting: 'Dag',
    linkSubject: 'Uw link om u aan te melden bij Tandem',
    linkMail: (url: string) =>
      `Dag

U vroeg een link om u aan te melden bij Tandem. Open hem binnen een kwartier:

${url}

De link werkt één keer. Vroeg u dit niet? Dan hoeft u niets te doen: zonder deze mail komt niemand binnen.

Tandem`,
    printedSubject: 'Er is een link gemaakt om u aan te melden bij Tandem',
    printedMail: (day: string) =>
      `Dag

Op ${day} heeft de beheerder van Tandem een link gemaakt waarmee u zich één keer kunt aanmelden, binnen 24 uur. De link staat niet in deze mail: u krijgt hem van de beheerder.

Vroeg u daarom? Dan hoeft u niets te doen.

Wist u dit niet? Bel dan meteen uw coördinator en de functionaris voor gegevensbescherming.

Tandem`,
    invitationSubject: 'Uw uitnodiging voor Tandem',
    invitationMail: (url: string) =>
      `Dag

U bent uitgenodigd om in Tandem mee te werken. Tandem is het platform waarop de Brusselse preventie- en veiligheidspartners samen hun plan uitvoeren. Open deze link om u voor het eerst aan te melden:

${url}

De link werkt één keer en zeven dagen lang. Daarna meldt u zich aan met een nieuwe link of met een passkey.

Tandem`,
  },
  fr: {
    title: 'Se connecter',
    storyTitle: 'Choisissez qui vous êtes dans le récit',
    storyLead:
      'Ceci est un exemple avec des personnes fictives. Choisissez quelqu’un et voyez Tandem à travers ses yeux. Ce n’est possible que sur cet ordinateur.',
    stepIn: 'Devenir cette personne',
    become: 'Choisir',
    person: 'Qui',
    function: 'Fonction',
    language: 'Langue',
    languages: { nl: 'néerlandais', fr: 'français' },
    outsider: 'Pas de mandat aujourd’hui',
    find: 'Cherchez par nom, fonction ou organisation',
    none: 'Aucune personne trouvée.',
    waysTitle: 'Se connecter à Tandem',
    waysLead:
      'Pour les personnes qui ont un mandat. Si Tandem ne vous connaît pas encore, demandez une invitation à la coordination.',
    realWays: 'Se connecter comme dans la réalité : avec un lien par e-mail ou une clé d’accès',
    storyWay: 'Choisir quelqu’un du récit',
    byLink: 'Avec un lien par e-mail',
    byLinkBody:
      'Nous vous envoyons un lien qui fonctionne une seule fois, pendant un quart d’heure. Vous n’avez pas besoin de mot de passe.',
    address: 'Votre adresse e-mail',
    addressHint: 'L’adresse que votre organisation a communiquée à Tandem.',
    addressWrong: 'Ce n’est pas une adresse e-mail. Exemple : nom@organisation.be.',
    sendLink: 'Envoyez-moi un lien',
    noMail: 'Ce Tandem ne peut pas encore envoyer d’e-mails. Demandez votre lien au gestionnaire.',
    sentTitle: 'Regardez dans votre boîte e-mail',
    sentBody:
      'Si nous connaissons cette adresse, un e-mail est en route avec un lien pour vous connecter. Le lien fonctionne pendant un quart d’heure. Vous ne recevez rien ? Regardez dans les courriers indésirables, ou demandez à la coordination régionale si votre adresse est correcte.',
    sentThree:
      'Si trois liens attendent déjà dans votre boîte, nous n’en envoyons pas un quatrième : utilisez l’un de ces trois.',
    toOutbox: 'Voir les e-mails du récit',
    otherWay: 'Une autre façon de vous connecter',
    linkTitle: 'Vous y êtes presque',
    linkBody:
      'Cliquez sur le bouton pour vous connecter. Le lien de votre e-mail ne fonctionnera plus ensuite.',
    linkElsewhere:
      'Vous avez demandé ce lien dans un autre navigateur, sur cet appareil ou sur un autre. Vous vous connectez ici, pas là-bas. Vous n’avez pas demandé de lien ? Fermez alors cette fenêtre.',
    useLink: 'Se connecter',
    refusedTitle: 'La connexion a échoué',
    refusedBody:
      'Ce lien ou cet essai a déjà servi, est trop ancien ou incomplet. C’est normal : chaque lien fonctionne une seule fois et peu de temps. Recommencez.',
    again: 'Se connecter à nouveau',
    againTitle: 'Confirmez que c’est bien vous',
    againLead:
      'La page suivante concerne des personnes. C’est pourquoi nous vous demandons de montrer que vous êtes toujours devant l’écran. Ensuite, nous ne vous le demanderons plus pendant dix minutes.',
    againStory: (name: string) => `Confirmer en tant que ${name}`,
    againStoryBody: 'Dans le récit, un clic suffit.',
    againLinkBody: 'Nous envoyons un lien à votre propre adresse. Ouvrez-le dans ce navigateur.',
    provenTitle: 'C’est confirmé',
    provenBody: 'Vous pouvez fermer cette fenêtre et reprendre là où vous étiez.',
    outboxTitle: 'Les e-mails du récit',
    outboxLead:
      'Dans le récit, aucun e-mail n’est envoyé. Vous lisez ici ce qui arriverait. Un e-mail disparaît quand il n’a plus d’utilité.',
    outboxEmpty: 'Il n’y a pas d’e-mail',
    outboxEmptyBody: 'Demandez un lien sur la page de connexion ; l’e-mail apparaîtra ici.',
    mailTo: (address: string) => `À ${address}`,
    openLink: 'Ouvrir le lien de cet e-mail',
    account: 'Mon compte',
    accountTitle: 'Mon compte',
    accountLead: 'Vos sessions ouvertes, vos façons de vous connecter et la langue de nos e-mails.',
    sessions: 'Vos sessions ouvertes',
    sessionsBody:
      'Une session s’arrête après douze heures sans utilisation, et au plus tard après sept jours.',
    device: 'Appareil',
    unknownDevice: 'Appareil inconnu',
    way: 'Comment',
    wayNames: {
      story: 'via le récit',
      link: 'avec un lien',
      passkey: 'avec une clé d’accès',
      provider: 'via votre organisation',
    },
    begun: 'Depuis le',
    seen: 'Dernière utilisation',
    action: 'Déconnexion',
    thisOne: 'cet appareil',
    endOne: 'Déconnecter',
    endAll: 'Se déconnecter partout',
    endAllBody: 'Ici aussi. Faites-le si vous avez perdu un appareil ou si quelque chose vous inquiète.',
    done: {
      language: 'C’est enregistré. Vos e-mails seront dans la langue que vous avez choisie.',
      session: 'Cet appareil est déconnecté.',
      passkey: 'La clé d’accès est ajoutée. Vous pouvez désormais vous connecter avec elle.',
      'account-removed': 'Le compte lié est supprimé. Un e-mail vous le confirme.',
      'only-way':
        'Ce compte n’a pas été supprimé : c’est votre seule façon de vous connecter. Ajoutez d’abord une clé d’accès.',
      'no-passkey': 'La clé d’accès n’a pas été ajoutée. Réessayez.',
      'passkey-removed':
        'La clé d’accès est supprimée. Vous ne pouvez plus vous connecter avec elle. Effacez-la aussi sur votre appareil.',
    },
    byProvider: 'Via votre organisation',
    useProvider: (provider: string) => `Se connecter via ${provider}`,
    unreachableTitle: 'Votre organisation ne répond pas',
    unreachableBody:
      'La connexion de votre organisation est inaccessible pour le moment. Réessayez plus tard ou choisissez une autre façon de vous connecter.',
    signedOutTitle: 'Votre session Tandem est fermée',
    signedOutBody:
      'Votre session auprès de votre organisation est peut-être encore ouverte. Quelqu’un d’autre utilise cet appareil ? Fermez aussi cette session.',
    endProvider: (provider: string) => `Fermer aussi la session : ${provider}`,
    byPasskey: 'Avec une clé d’accès (passkey)',
    byPasskeyBody:
      'Avec votre empreinte, votre visage ou le code de votre appareil. Pour les personnes qui en ont déjà ajouté une dans « Mon compte ».',
    usePasskey: 'Se connecter avec une clé d’accès',
    passkeyTitle: 'Utilisez votre clé d’accès',
    passkeyLead:
      'Votre navigateur demande maintenant votre clé d’accès. Rien ne se passe ? Cliquez sur le bouton.',
    passkeyFailed: 'Cela n’a pas fonctionné. Réessayez, ou connectez-vous avec un lien par e-mail.',
    passkeyUnable: 'Ce navigateur ne le permet pas encore. Connectez-vous avec un lien par e-mail.',
    passkeyNoScript:
      'Une clé d’accès ne fonctionne qu’avec JavaScript, qui est désactivé ici. Connectez-vous avec un lien par e-mail.',
    passkeys: 'Clés d’accès (passkeys)',
    passkeysBody:
      'Une clé d’accès se trouve sur votre appareil : vous vous connectez avec votre empreinte, votre visage ou un code, sans e-mail. Ajoutez-en une sur chaque appareil que vous utilisez souvent.',
    noPasskeys: 'Vous n’avez pas encore de clé d’accès.',
    addPasskey: 'Ajouter une clé d’accès',
    passkeysNeedName:
      'Les clés d’accès ne fonctionnent pas à une adresse faite de chiffres. Ouvrez Tandem à l’adresse http://localhost au lieu de 127.0.0.1.',
    passkeyName: 'Nom',
    passkeyNameHint: 'Pour la reconnaître plus tard. Par exemple : ordinateur du bureau.',
    newPasskeyTitle: 'Ajouter une clé d’accès',
    newPasskeyLead:
      'Donnez-lui un nom. Ensuite, votre appareil demande votre empreinte, votre visage ou votre code.',
    makePasskey: 'Créer la clé d’accès',
    made: 'Ajoutée le',
    neverUsed: 'jamais',
    remove: 'Supprimer',
    mailLanguage: 'Langue de vos e-mails',
    whichLanguage: 'Dans quelle langue devons-nous vous écrire ?',
    saveLanguage: 'Enregistrer',
    invitationTitle: 'Inviter',
    invitationLead: (name: string) =>
      `Envoyez à ${name} un e-mail avec un lien pour se connecter la première fois. Le lien fonctionne pendant sept jours, une seule fois.`,
    invite: 'Envoyer l’invitation',
    invited: 'L’invitation est en route.',
    inviteAgain: 'Elle n’est pas arrivée ? Vérifiez l’adresse e-mail et envoyez-la à nouveau.',
    notInvited: {
      nowhere: 'Cette personne n’a pas encore d’adresse e-mail dans Tandem. Ajoutez-la d’abord.',
      early:
        'Le mandat de cette personne n’a pas encore commencé. Envoyez l’invitation à partir de ce jour-là.',
      enough:
        'Rien n’a été envoyé. Cette personne a déjà reçu trois invitations encore valables. Demandez-lui d’en utiliser une, ou vérifiez l’adresse e-mail.',
    },
    linked: 'Comptes liés de votre organisation',
    linkedBody:
      'Ces comptes vous permettent de vous connecter via votre organisation. Si vous en supprimez un et que vous vous connectez à nouveau de cette façon, il sera de nouveau lié. Vous recevrez alors un e-mail.',
    noLinked: 'Aucune connexion via votre organisation pour le moment.',
    linkedOnlyWay:
      'C’est votre seule façon de vous connecter : vous ne pouvez donc pas supprimer ce compte. Ajoutez d’abord une clé d’accès, ou demandez à la coordination régionale d’indiquer votre adresse e-mail.',
    organisation: 'Organisation',
    changedSubject: 'Votre compte Tandem a été modifié',
    changes: {
      passkeyAdded: (day: string) => `Le ${day}, une clé d’accès a été ajoutée à votre compte Tandem.`,
      passkeyRemoved: (day: string) => `Le ${day}, une clé d’accès a été supprimée de votre compte Tandem.`,
      accountLinked: (day: string) =>
        `Le ${day}, quelqu’un s’est connecté pour la première fois à votre compte Tandem via votre organisation.`,
      accountRemoved: (day: string) =>
        `Le ${day}, le compte de votre organisation a été dissocié de votre compte Tandem.`,
    },
    changedMail: (what: string, url: string) =>
      `Bonjour,

${what}

C’était vous ? Vous n’avez rien à faire.

Ce n’était pas vous ? Déconnectez-vous partout et supprimez ce que vous ne reconnaissez pas :

${url}

Prévenez ensuite immédiatement votre coordination.

Tandem`,
    mailGreeting: 'Bonjour,',
    linkSubject: 'Votre lien pour vous connecter à Tandem',
    linkMail: (url: string) =>
      `Bonjour,

Vous avez demandé un lien pour vous connecter à Tandem. Ouvrez-le dans le quart d’heure :

${url}

Le lien fonctionne une seule fois. Vous n’avez rien demandé ? Vous n’avez rien à faire : sans cet e-mail, personne ne peut entrer.

Tandem`,
    printedSubject: 'Un lien a été créé pour vous connecter à Tandem',
    printedMail: (day: string) =>
      `Bonjour,

Le ${day}, le gestionnaire de Tandem a créé un lien qui vous permet de vous connecter une seule fois, dans les 24 heures. Le lien ne figure pas dans cet e-mail : le gestionnaire vous le remet.

Vous l’avez demandé ? Vous n’avez rien à faire.

Vous n’étiez pas au courant ? Appelez tout de suite votre coordinateur et le délégué à la protection des données.

Tandem`,
    invitationSubject: 'Votre invitation à Tandem',
    invitationMail: (url: string) =>
      `Bonjour,

Vous recevez une invitation à participer à Tandem, la plateforme sur laquelle les partenaires bruxellois de la prévention et de la sécurité réalisent ensemble leur plan. Ouvrez ce lien pour vous connecter la première fois :

${url}

Le lien fonctionne une seule fois, pendant sept jours. Ensuite, vous vous connectez avec un nouveau lien ou avec une clé d’accès.

Tandem`,
  },
  en: {
    title: 'Sign in',
    storyTitle: 'Choose who you are in the story',
    storyLead:
      'This is an example with made-up people. Choose somebody and look through their eyes. This is possible on this computer only.',
    stepIn: 'Become this person',
    become: 'Choose',
    person: 'Who',
    function: 'Function',
    language: 'Language',
    languages: { nl: 'Dutch', fr: 'French' },
    outsider: 'No mandate today',
    find: 'Search by name, function or organisation',
    none: 'Nobody found.',
    waysTitle: 'Sign in to Tandem',
    waysLead: 'For people with a mandate. Whoever is not known yet is invited by a coordinator.',
    realWays: 'Sign in as people really do: with a link by mail or a passkey',
    storyWay: 'Choose somebody from the story',
    byLink: 'With a link by mail',
    byLinkBody: 'We send you a link that works once, for a quarter of an hour. You need no password.',
    address: 'Your email address',
    addressHint: 'The address that your organisation gave to Tandem.',
    addressWrong: 'This is not an email address. Example: name@organisation.be.',
    sendLink: 'Send me a link',
    noMail: 'This Tandem cannot send mail yet. Ask the administrator for your link.',
    sentTitle: 'Look in your mailbox',
    sentBody:
      'If we know this address, a mail is on its way with a link to sign in. The link works for a quarter of an hour. Nothing in your mailbox? Look among unwanted mail, or ask your coordinator whether your address is right.',
    sentThree:
      'If three links are waiting in your mailbox already, we send no fourth: use one of those three.',
    toOutbox: 'See the mails of the story',
    otherWay: 'Another way to sign in',
    linkTitle: 'You are nearly there',
    linkBody: 'Press the button to sign in. The link in your mail will not work after that.',
    linkElsewhere:
      'You asked for this link in another browser, on this or another device. You sign in here, not there. You did not ask for a link? Then close this window.',
    useLink: 'Sign in',
    refusedTitle: 'Signing in did not work',
    refusedBody:
      'This link or attempt was used before, is too old or not complete. That is usual: each link works once and for a short time. Begin again.',
    again: 'Sign in again',
    againTitle: 'Confirm that it is you',
    againLead:
      'The next page is about persons. That is why we ask you to show that you are still at the screen. You can then work on for ten minutes.',
    againStory: (name: string) => `Confirm as ${name}`,
    againStoryBody: 'In the story one click is enough.',
    againLinkBody: 'We send a link to your own email address. Open it in this browser.',
    provenTitle: 'Confirmed',
    provenBody: 'You can close this window and go on where you were.',
    outboxTitle: 'Mails of the story',
    outboxLead:
      'In the story no mail leaves this computer. Here you read what would arrive. A mail goes when it is worth nothing any more.',
    outboxEmpty: 'There are no mails',
    outboxEmptyBody: 'Ask for a link on the sign-in page; the mail will stand here.',
    mailTo: (address: string) => `To ${address}`,
    openLink: 'Open the link in this mail',
    account: 'My account',
    accountTitle: 'My account',
    accountLead: 'Where you are signed in, how you sign in and in which language we write to you.',
    sessions: 'Where you are signed in',
    sessionsBody: 'A session ends after twelve hours without use, and after seven days in any case.',
    device: 'Device',
    unknownDevice: 'Unknown device',
    way: 'How',
    wayNames: {
      story: 'by the story',
      link: 'with a link',
      passkey: 'with a passkey',
      provider: 'by your organisation',
    },
    begun: 'Since',
    seen: 'Last used',
    action: 'Sign out',
    thisOne: 'this device',
    endOne: 'Sign out',
    endAll: 'Sign out everywhere',
    endAllBody: 'Here too. Do this when you have lost a device or do not trust something.',
    done: {
      language: 'Saved. Your mails will be in the language that you chose.',
      session: 'That device is signed out.',
      passkey: 'The passkey was added. You can sign in with it from now on.',
      'account-removed': 'The linked account was removed. We sent you a mail about it.',
      'only-way': 'This account was not removed: it is your only way to sign in. Add a passkey first.',
      'no-passkey': 'The passkey was not added. Try again.',
      'passkey-removed':
        'The passkey was removed. You cannot sign in with it any more. Delete it on your device too.',
    },
    byProvider: 'Through your organisation',
    useProvider: (provider: string) => `Sign in through ${provider}`,
    unreachableTitle: 'Your organisation does not answer',
    unreachableBody:
      'The sign-in of your organisation cannot be reached now. Try again later, or choose another way.',
    signedOutTitle: 'You are signed out of Tandem',
    signedOutBody:
      'You may still be signed in at your organisation. Does anybody else use this device? Then sign out there too.',
    endProvider: (provider: string) => `Sign out of ${provider} too`,
    byPasskey: 'With a passkey',
    byPasskeyBody:
      'With your finger, your face or the code of your device. For people who added one in ‘My account’.',
    usePasskey: 'Sign in with a passkey',
    passkeyTitle: 'Use your passkey',
    passkeyLead: 'Your browser now asks for your passkey. Nothing happens? Press the button.',
    passkeyFailed: 'That did not work. Try again, or sign in with a link by mail.',
    passkeyUnable: 'This browser cannot do this yet. Sign in with a link by mail.',
    passkeyNoScript: 'A passkey works with JavaScript only, which is off here. A link by mail does the same.',
    passkeys: 'Passkeys',
    passkeysBody:
      'A passkey is a key on your device: you sign in with your finger, face or code, without mail. Add one on each device that you use often.',
    noPasskeys: 'You have no passkey yet.',
    addPasskey: 'Add a passkey',
    passkeysNeedName:
      'Passkeys do not work at an address of digits only. Open Tandem at http://localhost instead of 127.0.0.1.',
    passkeyName: 'Name',
    passkeyNameHint: 'So that you know it again later. For example: laptop at work.',
    newPasskeyTitle: 'Add a passkey',
    newPasskeyLead: 'Give it a name. Then your device asks for your finger, face or code.',
    makePasskey: 'Make the passkey',
    made: 'Added',
    neverUsed: 'not yet',
    remove: 'Remove',
    mailLanguage: 'Language of your mails',
    whichLanguage: 'In which language do we write to you?',
    saveLanguage: 'Save',
    invitationTitle: 'Invite',
    invitationLead: (name: string) =>
      `Send ${name} a mail with a link to sign in for the first time. The link works for seven days, and once.`,
    invite: 'Send the invitation',
    invited: 'The invitation is on its way.',
    inviteAgain: 'It did not arrive? Check the email address and send it again.',
    notInvited: {
      nowhere: 'This person has no email address in Tandem yet. Add it first.',
      early: 'The mandate of this person has not begun yet. Send the invitation from that day on.',
      enough:
        'Nothing was sent. This person already got three invitations that still work. Ask them to use one, or check the email address.',
    },
    linked: 'Linked accounts of your organisation',
    linkedBody:
      'With these accounts you sign in through your organisation. If you remove one and sign in that way again later, it is linked again. You then get a mail.',
    noLinked: 'You have not signed in through your organisation yet.',
    linkedOnlyWay:
      'This is your only way to sign in, so you cannot remove this account. Add a passkey first, or ask your coordinator to fill in your email address.',
    organisation: 'Organisation',
    changedSubject: 'Your account at Tandem was changed',
    changes: {
      passkeyAdded: (day: string) => `On ${day} a passkey was added to your account at Tandem.`,
      passkeyRemoved: (day: string) => `On ${day} a passkey was removed from your account at Tandem.`,
      accountLinked: (day: string) =>
        `On ${day} somebody signed in to your account at Tandem through your organisation for the first time.`,
      accountRemoved: (day: string) =>
        `On ${day} the account of your organisation was unlinked from your account at Tandem.`,
    },
    changedMail: (what: string, url: string) =>
      `Hello

${what}

Was it you? Then you need do nothing.

Was it not you? Then sign out everywhere, and remove what you do not know:

${url}

After that, tell your coordinator at once.

Tandem`,
    mailGreeting: 'Hello',
    linkSubject: 'Your link to sign in to Tandem',
    linkMail: (url: string) =>
      `Hello

You asked for a link to sign in to Tandem. Open it within a quarter of an hour:

${url}

The link works once. You did not ask for it? Then you need do nothing: without this mail nobody gets in.

Tandem`,
    printedSubject: 'A link was made to sign you in to Tandem',
    printedMail: (day: string) =>
      `Hello

On ${day} the administrator of Tandem made a link with which you can sign in once, within 24 hours. The link is not in this mail: the administrator gives it to you.

Did you ask for it? Then you need to do nothing.

Did you not know of it? Call your coordinator and the data protection officer at once.

Tandem`,
    invitationSubject: 'Your invitation to Tandem',
    invitationMail: (url: string) =>
      `Hello

You are invited to take part in Tandem, the platform on which the Brussels prevention and safety partners carry out their plan together. Open this link to sign in for the first time:

${url}

The link works once and for seven days. After that you sign in with a new link or with a passkey.

Tandem`,
  },
})
