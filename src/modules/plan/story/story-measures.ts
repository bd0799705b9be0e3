import type { Bilingual } from '#kernel/text'

export interface StoryMeasure {
  readonly number: string
  readonly short: Bilingual
  readonly text: Bilingual
  /** How version 1 says it, where that differs. */
  readonly before?: Bilingual
  /** Why version 1 has this number although it does not print it. */
  readonly inferredBecause?: Bilingual
}

/** The measures of chapter 2, retold in our own words. */
export const storyMeasures: readonly StoryMeasure[] = [
  {
    number: '2.1',
    short: { nl: 'Opleiding en netwerk', fr: 'Formation et réseau', en: 'Training and networks' },
    before: {
      nl: 'Iedereen die met deze thema’s te maken krijgt, kan meer opleiding volgen, samen met mensen uit andere vakgebieden. Zo komt de kennis van het terrein goed van pas, blijven netwerken bestaan en leren partners van wat elders goed loopt.',
      fr: 'Toutes les personnes concernées peuvent suivre davantage de formations, avec des collègues d’autres métiers. Le savoir du terrain est ainsi mis à profit, les réseaux tiennent dans la durée et les partenaires apprennent de ce qui marche bien ailleurs.',
      en: 'Everyone who deals with these themes can follow more training, together with people from other professions. That way the knowledge of the field is put to use, networks last, and partners learn from what works well elsewhere.',
    },
    text: {
      nl: 'Iedereen die met deze thema’s te maken krijgt, kan meer opleiding volgen, samen met mensen uit andere vakgebieden. Zo komt de kennis van het terrein goed van pas, blijven netwerken bestaan en delen partners wat bij hen goed werkt, ook van gemeente tot gemeente.',
      fr: 'Toutes les personnes concernées peuvent suivre davantage de formations, avec des collègues d’autres métiers. Le savoir du terrain est ainsi mis à profit, les réseaux tiennent dans la durée et les partenaires partagent ce qui marche bien chez eux, y compris d’une commune à l’autre.',
      en: 'Everyone who deals with these themes can follow more training, together with people from other professions. That way the knowledge of the field is put to use, networks last, and partners share what works well for them, also from one municipality to another.',
    },
  },
  {
    number: '2.2',
    short: {
      nl: 'Bewustmaking en weerbaarheid',
      fr: 'Sensibilisation et résilience',
      en: 'Awareness and resilience',
    },
    before: {
      nl: 'De partners steunen acties en campagnes die mensen aan het denken zetten, zodat personen en groepen niet tegenover elkaar komen te staan. Mensen leren kritisch denken en worden weerbaarder tegen radicale ideeën.',
      fr: 'Les partenaires soutiennent des actions et des campagnes qui font réfléchir, pour éviter que des personnes ou des groupes se dressent les uns contre les autres. Chacun développe son esprit critique et résiste mieux aux idées radicales.',
      en: 'The partners support actions and campaigns that make people think, so that individuals and groups do not turn against each other. People learn to think critically and become more resilient to radical ideas.',
    },
    text: {
      nl: 'De partners steunen acties en campagnes, ook online, die mensen aan het denken zetten, zodat personen en groepen niet tegenover elkaar komen te staan. Mensen leren kritisch denken, ook over wat ze op hun scherm zien, en worden weerbaarder tegen radicale ideeën.',
      fr: 'Les partenaires soutiennent des actions et des campagnes, y compris en ligne, qui font réfléchir, pour éviter que des personnes ou des groupes se dressent les uns contre les autres. Chacun développe son esprit critique, aussi face à ce qu’il voit à l’écran, et résiste mieux aux idées radicales.',
      en: 'The partners support actions and campaigns, also online, that make people think, so that individuals and groups do not turn against each other. People learn to think critically, also about what they see on their screens, and become more resilient to radical ideas.',
    },
  },
  {
    number: '2.3',
    short: {
      nl: 'Vertrouwen tussen politie en bevolking',
      fr: 'Confiance entre police et population',
      en: 'Trust between police and public',
    },
    text: {
      nl: 'Acties en campagnes zorgen ervoor dat politie en inwoners elkaar meer vertrouwen en respecteren. De partners volgen stelselmatig op wat dat vertrouwen raakt: wat er in de samenleving gebeurt en hoe de politie werkt. En veiligheidsdiensten, burgers en hun organisaties ontmoeten elkaar regelmatig.',
      fr: 'Des actions et des campagnes aident la police et les habitants à se faire davantage confiance et à se respecter. Les partenaires suivent de façon systématique ce qui influence cette confiance : ce qui se passe dans la société et la manière dont la police travaille. Et les services de sécurité, les citoyens et leurs organisations se rencontrent régulièrement.',
      en: 'Actions and campaigns help police and residents to trust and respect each other more. The partners follow systematically what affects that trust: what happens in society and how the police work. And security services, citizens and their organisations meet at regular times.',
    },
    inferredBecause: {
      nl: 'Dit nummer staat niet in de tekst. De maatregel staat tussen 2.2 en 2.4, dus is dit 2.3.',
      fr: 'Ce numéro ne figure pas dans le texte. La mesure se trouve entre la 2.2 et la 2.4 : c’est donc la 2.3.',
      en: 'The text does not print this number. The measure stands between 2.2 and 2.4, so it is 2.3.',
    },
  },
  {
    number: '2.4',
    short: {
      nl: 'Initiatieven bekendmaken',
      fr: 'Faire connaître les initiatives',
      en: 'Making initiatives known',
    },
    text: {
      nl: 'De partners laten het publiek weten welke initiatieven er al zijn. Zo wordt de band met de burgers sterker en voelen mensen zich veiliger.',
      fr: 'Les partenaires font connaître au public les initiatives qui existent déjà. Le lien avec les citoyens se renforce ainsi et chacun se sent plus en sécurité.',
      en: 'The partners let the public know which initiatives already exist. That strengthens the bond with citizens, and people feel safer.',
    },
  },
  {
    number: '2.5',
    short: {
      nl: 'Begeleiding en bemiddeling',
      fr: 'Accompagnement et médiation',
      en: 'Guidance and mediation',
    },
    before: {
      nl: 'Mensen of groepen die met radicalisering te maken krijgen, als mogelijke dader of als mogelijk slachtoffer, krijgen een aanpak en een bemiddeling die bij hun situatie passen. Wie kwetsbaar is, krijgt extra aandacht.',
      fr: 'Les personnes ou les groupes touchés par la radicalisation, comme auteurs ou victimes possibles, bénéficient d’une approche et d’une médiation adaptées à leur situation. Les personnes vulnérables reçoivent une attention particulière.',
      en: 'People or groups affected by radicalisation, as possible perpetrators or possible victims, get an approach and mediation that fit their situation. Vulnerable people get extra attention.',
    },
    text: {
      nl: 'Mensen of groepen die met radicalisering te maken krijgen, als mogelijke dader of als mogelijk slachtoffer, krijgen een aanpak en een bemiddeling die bij hun situatie passen. Wie kwetsbaar is, krijgt extra aandacht, net als de mensen in de omgeving.',
      fr: 'Les personnes ou les groupes touchés par la radicalisation, comme auteurs ou victimes possibles, bénéficient d’une approche et d’une médiation adaptées à leur situation. Les personnes vulnérables reçoivent une attention particulière, tout comme leur entourage.',
      en: 'People or groups affected by radicalisation, as possible perpetrators or possible victims, get an approach and mediation that fit their situation. Vulnerable people get extra attention, and so do the people around them.',
    },
  },
  {
    number: '2.6',
    short: {
      nl: 'Coördinatie van lokale projecten',
      fr: 'Coordination des projets locaux',
      en: 'Coordination of local projects',
    },
    text: {
      nl: 'Lokale acties leveren meer op wanneer ze op elkaar zijn afgestemd. Daarom komt er een systeem om projecten te coördineren. Daarbij gaat bijzondere aandacht naar geweld tegen wie werkt aan preventie, veiligheid en hulpverlening.',
      fr: 'Les actions locales donnent de meilleurs résultats quand elles sont accordées entre elles. Un système de coordination des projets est donc mis en place. Une attention particulière y est portée aux violences contre celles et ceux qui travaillent dans la prévention, la sécurité et les secours.',
      en: 'Local actions achieve more when they are in tune with each other. That is why a system to coordinate projects is set up. It pays special attention to violence against those who work in prevention, safety and assistance.',
    },
  },
  {
    number: '2.7',
    short: { nl: 'Evaluaties en klachten', fr: 'Évaluations et plaintes', en: 'Feedback and complaints' },
    text: {
      nl: 'Burgers kunnen op een eenvoudige manier, onder meer online, zeggen hoe zij het werk van de politie beoordelen. Vinden ze dat de politie ten onrechte of te hard is opgetreden, dan kunnen ze gemakkelijk een klacht indienen.',
      fr: 'Les citoyens peuvent dire simplement, notamment en ligne, comment ils jugent le travail de la police. S’ils estiment qu’elle est intervenue à tort ou de façon excessive, ils peuvent facilement introduire une plainte.',
      en: 'Citizens can say in a simple way, also online, how they judge the work of the police. If they find that the police acted wrongly or went too far, they can file a complaint without hurdles.',
    },
  },
  {
    number: '2.8',
    short: { nl: 'Analyses delen', fr: 'Partager les analyses', en: 'Sharing analyses' },
    before: {
      nl: 'De partners brengen nauwkeuriger in beeld wat er in Brussel speelt en welke gevolgen dat heeft. De lokale overheden krijgen analyses per thema, zodat zij maatregelen kunnen nemen die passen en in evenwicht zijn.',
      fr: 'Les partenaires décrivent plus finement ce qui se passe à Bruxelles et quelles en sont les conséquences. Les autorités locales reçoivent des analyses par thème, afin de prendre des mesures adaptées et équilibrées.',
      en: 'The partners draw a more precise picture of what is going on in Brussels and what it leads to. Local authorities receive analyses by theme, so that they can take measures that fit and are balanced.',
    },
    text: {
      nl: 'De partners brengen nauwkeuriger in beeld wat er in Brussel speelt en welke gevolgen dat in elke gemeente heeft. De lokale overheden krijgen op tijd analyses per thema, zodat zij maatregelen kunnen nemen die passen en in evenwicht zijn.',
      fr: 'Les partenaires décrivent plus finement ce qui se passe à Bruxelles et quelles en sont les conséquences dans chaque commune. Les autorités locales reçoivent à temps des analyses par thème, afin de prendre des mesures adaptées et équilibrées.',
      en: 'The partners draw a more precise picture of what is going on in Brussels and what it leads to in each municipality. Local authorities receive analyses by theme in good time, so that they can take measures that fit and are balanced.',
    },
    inferredBecause: {
      nl: 'Dit nummer staat niet in de tekst. De maatregel volgt op 2.7, en een actie van een partner verwijst ernaar met het cijfer 8.',
      fr: 'Ce numéro ne figure pas dans le texte. La mesure suit la 2.7, et une action d’un partenaire y renvoie avec le chiffre 8.',
      en: 'The text does not print this number. The measure follows 2.7, and an action of a partner points to it with the figure 8.',
    },
  },
]
