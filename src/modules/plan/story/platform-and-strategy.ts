import type { Bilingual } from '#kernel/text'
import type { storyPeople } from '#modules/network'
import { due, reached, type StoryMilestone, type StoryParts } from './own-action.ts'

export interface PlanAction {
  readonly slug: 'platform' | 'strategy'
  readonly kind: 'under_mission' | 'by_partner'
  readonly lead: string
  /** Who last worked on it. */
  readonly by: keyof typeof storyPeople
  readonly timesAYear: number | null
  /** What each version of the plan says. */
  readonly first: { readonly title: Bilingual; readonly text: Bilingual }
  readonly second: { readonly title: Bilingual; readonly text: Bilingual }
  readonly progress: Bilingual
  readonly answers: readonly {
    readonly measure: string
    readonly how: 'explicit' | 'mainly' | 'relay'
    readonly text: Bilingual
  }[]
  readonly parts: StoryParts
  readonly milestones: readonly StoryMilestone[]
}

const platformTitle = {
  nl: 'Gewestelijk platform radicalisering-polarisering',
  fr: 'Plateforme régionale radicalisation-polarisation',
  en: 'Regional radicalisation-polarisation platform',
}
const platformText = (nl: string, fr: string) => ({
  nl: `Zes keer per jaar brengt ${nl} rond een thema mensen samen van de Brusselse politiezones en gemeenten (of wie een gemeente daarvoor aanwijst) en van de diensten van de directeur-coördinator van Brussel. Sprekers van de federale overheid en de gemeenschappen, experts, onderzoekers en mensen van het terrein komen vertellen. Soms gaat het over een fenomeen: polarisering, extreemrechts, extreemlinks, de invloed van sekten. Soms gaat het over het werk zelf: wat de wet over de LIVC zegt, hoe je iemand begeleidt die met het gerecht te maken heeft, wat verenigingen aan hulpmiddelen maakten. De deelnemers zeggen er ook welke hulpmiddelen ze nodig hebben, of die nu al bestaan of niet.`,
  fr: `Six fois par an, ${fr} réunit autour d’un thème des personnes des zones de police et des communes bruxelloises (ou que les communes désignent à cet effet) et des services du directeur coordonnateur de Bruxelles. Des intervenants du niveau fédéral et des communautés, des experts, des chercheurs et des gens de terrain viennent y parler. Parfois d’un phénomène : la polarisation, l’extrême droite, l’extrême gauche, l’influence des sectes. Parfois du travail lui-même : ce que la loi dit de la CSIL, comment accompagner une personne qui a affaire à la justice, quels outils les associations ont créés. Les participants y disent aussi de quels outils ils ont besoin, qu’ils existent déjà ou non.`,
  en: `Six times a year, ${nl === fr ? nl : `${nl} / ${fr}`} brings together, around a theme, people from the Brussels police zones and municipalities (or whoever a municipality appoints) and from the services of the coordinating director of Brussels. Speakers from the federal government and the communities, experts, researchers and people from the field come and share what they know. Sometimes about a phenomenon: polarisation, the far right, the far left, the influence of sects. Sometimes about the work itself: what the law says about the LIVC, how to guide somebody who is in contact with the courts, which tools associations made. Participants also say which tools they need, whether these exist already or not.`,
})

const platform: PlanAction = {
  slug: 'platform',
  kind: 'under_mission',
  lead: 'safe-brussels',
  by: 'mieke',
  timesAYear: 6,
  first: { title: platformTitle, text: platformText('BPV', 'BPS') },
  second: { title: platformTitle, text: platformText('safe.brussels', 'safe.brussels') },
  progress: {
    nl: 'Dit jaar waren er vier bijeenkomsten. De volgende gaat over sekten; het programma ligt vast.',
    fr: 'Quatre réunions ont eu lieu cette année. La prochaine porte sur les sectes ; le programme est prêt.',
    en: 'There were four sessions this year. The next one is about sects; its programme is ready.',
  },
  answers: [
    {
      measure: '2.1',
      how: 'mainly',
      text: {
        nl: 'Het platform dient vooral deze maatregel: mensen van gemeenten en politie leren er van experts en van elkaar, delen goede praktijken en bespreken wat ze meemaken.',
        fr: 'La plateforme sert surtout cette mesure : des gens des communes et de la police y apprennent des experts et les uns des autres, partagent de bonnes pratiques et discutent de ce qu’ils vivent.',
        en: 'The platform mainly serves this measure: people from municipalities and police learn from experts and from each other, share good practice and discuss what they meet in their work.',
      },
    },
    {
      measure: '2.8',
      how: 'relay',
      text: {
        nl: 'Het platform geeft strategische analyses door aan de Brusselse partners die ze voor hun werk nodig hebben, voor zover de classificatie dat toelaat.',
        fr: 'La plateforme transmet les analyses stratégiques aux partenaires bruxellois qui en ont besoin pour leur travail, dans la mesure où la classification le permet.',
        en: 'The platform passes strategic analyses on to the Brussels partners, as far as their classification and the need to know allow.',
      },
    },
  ],
  parts: {
    carries: ['regional-platform'],
    supports: ['dirco-brussels', 'every municipality', 'every zone'],
  },
  milestones: [
    reached(-41, {
      nl: 'Bijeenkomst over extreemrechts op sociale media',
      fr: 'Réunion sur l’extrême droite sur les réseaux sociaux',
      en: 'Session on the far right on social media',
    }),
    due(17, {
      nl: 'Bijeenkomst over de invloed van sekten',
      fr: 'Réunion sur l’influence des sectes',
      en: 'Session on the influence of sects',
    }),
    due(80, {
      nl: 'Bijeenkomst over hulpmiddelen van verenigingen',
      fr: 'Réunion sur les outils des associations',
      en: 'Session on tools made by associations',
    }),
  ],
}

const campaigns = {
  nl: 'De werkgroep Communicatie helpt campagnes en acties tegen radicalisering, extremisme en terrorisme op elkaar af te stemmen en bekend te maken.',
  fr: 'Le groupe de travail Communication aide à coordonner et à faire connaître les campagnes et les actions contre la radicalisation, l’extrémisme et le terrorisme.',
  en: 'The working group Communication helps to coordinate and promote campaigns and actions against radicalisation, extremism and terrorism.',
}

const strategy: PlanAction = {
  slug: 'strategy',
  kind: 'by_partner',
  lead: 'ocad-ocam',
  by: 'eva',
  timesAYear: null,
  first: {
    title: {
      nl: 'Actieplan Radicalisme (Plan R)',
      fr: 'Plan d’action Radicalisme (Plan R)',
      en: 'Radicalism action plan (Plan R)',
    },
    text: {
      nl: 'Het Plan R, dat OCAD leidt, wil radicalisering, extremisme en terrorisme in de samenleving doen afnemen. Daarvoor gaan voorkomen, begeleiden en optreden samen, en moeten lokale, gewestelijke, gemeenschaps- en federale diensten hun werk op elkaar afstemmen. Ze zitten allemaal in de werkgroepen van het plan, waar overleg en vertrouwen tellen. De Nationale Taskforce (NTF) coördineert: ze legt de grote lijnen vast en richtte werkgroepen per thema op. Lokaal kijken de Lokale Taskforces naar de veiligheid, en werken de LIVC-R aan voorkomen en begeleiden. OCAD en BPV werken geregeld samen. Het Plan R draagt ook bij aan veel maatregelen van het GVPP.',
      fr: 'Le Plan R, dirigé par l’OCAM, veut faire reculer la radicalisation, l’extrémisme et le terrorisme dans la société. Prévenir, accompagner et réprimer y vont de pair, et les services locaux, régionaux, communautaires et fédéraux doivent accorder leur travail. Tous siègent dans les groupes de travail du plan, où la concertation et la confiance comptent. La Task Force nationale (TFN) coordonne : elle fixe les grandes lignes et a créé des groupes de travail par thème. Au niveau local, les Task Forces locales s’occupent de la sécurité, et les CSIL-R de la prévention et de l’accompagnement. L’OCAM et BPS collaborent régulièrement. Le Plan R répond aussi à de nombreuses mesures du PGSP.',
      en: 'Plan R, led by OCAD / OCAM, wants to reduce radicalisation, extremism and terrorism in society. To do so it combines prevention, guidance and repression, and local, regional, community and federal services must bring their work into line. They all sit in the working groups of the plan, where consultation and trust matter. The National Taskforce (NTF) coordinates: it sets the main lines and set up working groups by theme. Locally, the Local Task Forces look at security, and the LIVC-R at prevention and guidance. OCAD / OCAM and BPV / BPS regularly work together. Plan R also answers many measures of the Global Security and Prevention Plan.',
    },
  },
  second: {
    title: { nl: 'Strategie T.E.R.', fr: 'Stratégie T.E.R.', en: 'Strategy T.E.R.' },
    text: {
      nl: 'De Strategie T.E.R., de opvolger van het Plan R, staat onder leiding van OCAD. Ze wil terrorisme, extremisme en radicalisering in de samenleving doen afnemen, door te voorkomen, te begeleiden en op te treden. Lokale, gewestelijke, gemeenschaps- en federale diensten stemmen hun werk op elkaar af in gezamenlijke werkgroepen. De Nationale Taskforce (NTF) coördineert en legt de grote lijnen vast. Lokaal kijken de Lokale Taskforces naar de veiligheid, en werken de LIVC-R aan voorkomen en begeleiden. OCAD en safe.brussels werken geregeld samen. De strategie draagt ook bij aan veel maatregelen van dit plan.',
      fr: 'La Stratégie T.E.R., qui a succédé au Plan R, est dirigée par l’OCAM. Elle veut faire reculer le terrorisme, l’extrémisme et la radicalisation dans la société : prévenir, accompagner et réprimer. Les services locaux, régionaux, communautaires et fédéraux accordent leur travail dans des groupes de travail communs. La Task Force nationale (TFN) coordonne et fixe les grandes lignes. Au niveau local, les Task Forces locales s’occupent de la sécurité, et les CSIL-R de la prévention et de l’accompagnement. L’OCAM et safe.brussels collaborent régulièrement. La stratégie répond aussi à de nombreuses mesures de ce plan.',
      en: 'Strategy T.E.R., the successor of Plan R, is led by OCAD / OCAM. It wants to reduce terrorism, extremism and radicalisation in society, by prevention, guidance and repression. Local, regional, community and federal services bring their work into line in joint working groups. The National Taskforce (NTF) coordinates and sets the main lines. Locally, the Local Task Forces look at security, and the LIVC-R at prevention and guidance. OCAD / OCAM and safe.brussels regularly work together. The strategy also answers many measures of this plan.',
    },
  },
  progress: {
    nl: 'De opleiding voor nieuwe leden van de LIVC-R is klaar en gaat binnenkort van start.',
    fr: 'La formation destinée aux nouveaux membres des CSIL-R est prête et commence bientôt.',
    en: 'The training for new members of the LIVC-R is ready and starts soon.',
  },
  answers: [
    {
      measure: '2.1',
      how: 'explicit',
      text: {
        nl: 'Binnen de strategie worden opleidingen uitgewerkt en gegeven voor de belangrijkste mensen van de Lokale Taskforces en de LIVC-R.',
        fr: 'Dans ce cadre, des formations sont conçues et organisées pour les principaux acteurs des Task Forces locales et des CSIL-R.',
        en: 'Training is developed and given for the key people of the Local Task Forces and the LIVC-R.',
      },
    },
    { measure: '2.2', how: 'explicit', text: campaigns },
    { measure: '2.4', how: 'explicit', text: campaigns },
    {
      measure: '2.5',
      how: 'explicit',
      text: {
        nl: 'De LIVC-R moeten lokaal voorkomen dat radicalisering een probleem wordt. Ze volgen elke betrokkene persoonlijk op en bieden begeleiding aan als dat nodig is.',
        fr: 'Au niveau local, les CSIL-R doivent éviter que la radicalisation devienne un problème. Elles suivent chaque personne concernée individuellement et lui proposent un accompagnement si nécessaire.',
        en: 'Locally, the LIVC-R must keep radicalisation from becoming a problem. They follow each person involved individually and offer guidance where needed.',
      },
    },
    {
      measure: '2.8',
      how: 'explicit',
      text: {
        nl: 'Strategische analyses over radicalisering, extremisme en terrorisme gaan naar de Brusselse preventie- en veiligheidspartners, rechtstreeks en ook via het gewestelijk platform. Wie wat krijgt, hangt af van de classificatie en van wie de analyse voor het werk nodig heeft. Zo krijgen de partners een scherper beeld en blijven ze op de hoogte.',
        fr: 'Les analyses stratégiques sur la radicalisation, l’extrémisme et le terrorisme vont aux partenaires bruxellois de la prévention et de la sécurité, directement et aussi par la plateforme régionale. Qui reçoit quoi dépend de la classification et de qui a besoin de l’analyse pour son travail. Les partenaires voient ainsi plus clair et restent informés.',
        en: 'Strategic analyses of radicalisation, extremism and terrorism go to the Brussels prevention and safety partners, directly and also through the regional platform. Classification and the need to know decide who receives what. This gives the partners a sharper picture and keeps them informed.',
      },
    },
  ],
  parts: {
    carries: [
      'national-taskforce',
      'working-group-communication',
      'local-taskforce-brussels',
      'every local cell',
    ],
    supports: ['safe-brussels', 'dg-security-prevention', 'flemish-community', 'french-community'],
  },
  milestones: [
    reached(-60, {
      nl: 'Opleidingsnoden van de LIVC-R verzameld',
      fr: 'Besoins de formation des CSIL-R recensés',
      en: 'LIVC-R asked which training they need',
    }),
    due(24, {
      nl: 'Eerste opleidingsdag voor nieuwe leden van de LIVC-R',
      fr: 'Première journée de formation pour les nouveaux membres des CSIL-R',
      en: 'First day of training for new members of the LIVC-R',
    }),
  ],
}

/** The two actions that stand in the text of the plan itself. */
export const planActions: readonly PlanAction[] = [platform, strategy]
