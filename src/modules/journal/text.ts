import { defineText } from '#kernel/text'

export const text = defineText({
  nl: {
    title: 'Het logboek en zijn zegels',
    lead: 'Tandem houdt bij wie wat deed. Met een zegel kan iedereen nagaan dat daar later niets aan veranderd is.',
    whatTitle: 'Wat een zegel bewijst',
    what: 'Elk zegel hangt vast aan alles wat ervoor kwam. Wie later een regel wijzigt, weghaalt, bijvoegt of verplaatst, breekt alle zegels die volgen.',
    whatNot:
      'Een zegel bewijst niet wat er in de eerste seconden gebeurde, voor het gezet was. En wie de sleutel heeft, kan zelf zegels zetten. Daarom staat hier elk uur een zegel dat u kunt bewaren.',
    checkTitle: 'Zelf nagaan',
    check:
      'Bewaar een zegel van deze lijst. Wie toezicht houdt, krijgt één deel van het logboek als bestand en gaat na of uw zegel erin zit, op een eigen computer en zonder databank:',
    seals: 'Zegels',
    none: 'Nog geen zegels',
    noneBody: 'Het eerste zegel komt er enkele seconden na de start.',
    number: 'Zegel',
    when: 'Gezet op',
    seal: 'Controlecode',
    key: 'Vingerafdruk van de sleutel',
    footer: 'Zegels van het logboek',
    mailSubject: (seal: string) => `Zegel ${seal} van het logboek`,
    mailBody: (seal: string, head: string, signer: string) =>
      `Dit is zegel ${seal} van het logboek van Tandem. Bewaar dit bericht: zo blijkt later of er iets in het logboek veranderd is.\n\nControlecode: ${head}\nSleutel: ${signer}`,
  },
  fr: {
    title: 'Le journal et ses sceaux',
    lead: 'Tandem note qui a fait quoi. Grâce aux sceaux, chacun peut vérifier que rien n’a été changé après coup.',
    whatTitle: 'Ce que prouve un sceau',
    what: 'Chaque sceau est lié à tout ce qui précède. Changer, retirer, ajouter ou déplacer une ligne plus tard brise tous les sceaux qui suivent.',
    whatNot:
      'Un sceau ne prouve pas ce qui s’est passé dans les premières secondes, avant d’être posé. Et celui qui a la clé peut poser des sceaux. C’est pourquoi un sceau est publié ici chaque heure : gardez-le.',
    checkTitle: 'Vérifier soi-même',
    check:
      'Gardez un sceau de cette liste. La personne chargée du contrôle reçoit une partie du journal dans un fichier et vérifie que votre sceau y figure, sur son ordinateur et sans base de données :',
    seals: 'Sceaux',
    none: 'Pas encore de sceau',
    noneBody: 'Le premier sceau est publié quelques secondes après le démarrage.',
    number: 'Sceau',
    when: 'Posé le',
    seal: 'Code de contrôle',
    key: 'Empreinte de la clé',
    footer: 'Sceaux du journal',
    mailSubject: (seal: string) => `Sceau ${seal} du journal`,
    mailBody: (seal: string, head: string, signer: string) =>
      `Voici le sceau ${seal} du journal de Tandem. Gardez ce message : il montrera si quelque chose a été changé après coup dans le journal.\n\nCode de contrôle : ${head}\nClé : ${signer}`,
  },
  en: {
    title: 'The journal and its seals',
    lead: 'Tandem keeps who did what. With a seal everybody can check that nothing of it was changed later.',
    whatTitle: 'What a seal proves',
    what: 'Each seal holds on to everything before it. Whoever changes, removes, adds or moves a line later breaks every seal that follows.',
    whatNot:
      'A seal does not prove what happened in the first seconds, before it was set. And whoever has the key can set seals. That is why a seal stands here every hour, for you to keep.',
    checkTitle: 'Check it yourself',
    check:
      'Keep a seal of this list. Whoever oversees gets one part of the journal as a file and checks that your seal is in it, on a computer of their own and without a database:',
    seals: 'Seals',
    none: 'No seals yet',
    noneBody: 'The first seal comes a few seconds after the start.',
    number: 'Seal',
    when: 'Set on',
    seal: 'Hash of the seal',
    key: 'Fingerprint of the key',
    footer: 'Seals of the journal',
    mailSubject: (seal: string) => `Seal ${seal} of the journal`,
    mailBody: (seal: string, head: string, signer: string) =>
      `This is seal ${seal} of the journal of Tandem. Keep this message: it will show whether something was changed.\n\nHash of the seal: ${head}\nKey: ${signer}`,
  },
})
