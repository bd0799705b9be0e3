import type { Localised } from '#kernel/text'
import type { Partner } from '../tables.ts'

export interface StoryPartner extends Pick<Partner, 'slug' | 'kind' | 'form' | 'name' | 'level'> {
  readonly abbreviation?: Localised
  readonly purpose?: Localised
  /** Code of the territory: a NIS code, or the four digits of a police zone. */
  readonly territory?: string
}

/** The services and structures that work for more than one municipality. */
export const partnersAbove: readonly StoryPartner[] = [
  {
    slug: 'safe-brussels',
    kind: 'organisation',
    form: 'regional_service',
    name: { nl: 'safe.brussels', fr: 'safe.brussels', en: 'safe.brussels' },
    level: 'regional',
    territory: '04000',
    purpose: {
      nl: 'Gewestelijke dienst die de partners rond preventie en veiligheid in Brussel samenbrengt.',
      fr: 'Service régional qui réunit les partenaires de la prévention et de la sécurité à Bruxelles.',
      en: 'Regional service that brings the prevention and safety partners in Brussels together.',
    },
  },
  {
    slug: 'regional-platform',
    kind: 'structure',
    form: 'platform',
    name: {
      nl: 'Gewestelijk platform radicalisering-polarisering',
      fr: 'Plateforme régionale radicalisation-polarisation',
      en: 'Regional radicalisation-polarisation platform',
    },
    level: 'regional',
    territory: '04000',
    purpose: {
      nl: 'Zes keer per jaar leren gemeenten, politiezones en deskundigen hier van elkaar.',
      fr: 'Six fois par an, les communes, les zones de police et les experts y apprennent les uns des autres.',
      en: 'Six times a year, municipalities, police zones and experts learn from each other here.',
    },
  },
  {
    slug: 'oversight-safe-brussels',
    kind: 'organisation',
    form: 'oversight_body',
    name: {
      nl: 'Toezicht bij safe.brussels: gegevensbescherming en audit',
      fr: 'Contrôle au sein de safe.brussels : protection des données et audit',
      en: 'Oversight at safe.brussels: data protection and audit',
    },
    level: 'regional',
    territory: '04000',
    purpose: {
      nl: 'Kijkt onafhankelijk na of de regels zijn gevolgd.',
      fr: 'Vérifie en toute indépendance si les règles ont été suivies.',
      en: 'Checks independently whether the rules were followed.',
    },
  },
  {
    slug: 'local-taskforce-brussels',
    kind: 'structure',
    form: 'task_force',
    name: {
      nl: 'Lokale Taskforce van het gerechtelijk arrondissement Brussel',
      fr: 'Task Force locale de l’arrondissement judiciaire de Bruxelles',
      en: 'Local Task Force of the judicial district of Brussels',
    },
    abbreviation: { nl: 'LTF', fr: 'TFL', en: 'LTF' },
    level: 'local',
    territory: '04000',
    purpose: {
      nl: 'Volgt de veiligheidskant van extremisme op, per gerechtelijk arrondissement. Niet te verwarren met de lokale taskforces voor plaatsen met veel drugsproblemen.',
      fr: 'Suit l’aspect sécuritaire de l’extrémisme, par arrondissement judiciaire. À ne pas confondre avec les task forces locales pour les lieux très touchés par la drogue.',
      en: 'Follows the security side of extremism, per judicial district. Not the local task forces for drug hotspots.',
    },
  },
  {
    slug: 'flemish-community',
    kind: 'organisation',
    form: 'community_service',
    name: {
      nl: 'Diensten van de Vlaamse Gemeenschap',
      fr: 'Services de la Communauté flamande',
      en: 'Services of the Flemish Community',
    },
    level: 'community',
  },
  {
    slug: 'french-community',
    kind: 'organisation',
    form: 'community_service',
    name: {
      nl: 'Diensten van de Franse Gemeenschap',
      fr: 'Services de la Communauté française',
      en: 'Services of the French Community',
    },
    level: 'community',
  },
  {
    slug: 'dirco-brussels',
    kind: 'organisation',
    form: 'federal_police',
    name: {
      nl: 'Diensten van de directeur-coördinator van Brussel',
      fr: 'Services du directeur coordonnateur de Bruxelles',
      en: 'Services of the coordinating director of Brussels',
    },
    abbreviation: { nl: 'DirCo', fr: 'DirCo', en: 'DirCo' },
    level: 'federal',
    territory: '04000',
  },
  {
    slug: 'ocad-ocam',
    kind: 'organisation',
    form: 'federal_service',
    name: {
      nl: 'Coördinatieorgaan voor de dreigingsanalyse',
      fr: 'Organe de coordination pour l’analyse de la menace',
      en: 'Coordination Unit for Threat Analysis',
    },
    abbreviation: { nl: 'OCAD', fr: 'OCAM', en: 'CUTA' },
    level: 'federal',
  },
  {
    slug: 'dg-security-prevention',
    kind: 'organisation',
    form: 'federal_service',
    name: {
      nl: 'FOD Binnenlandse Zaken, Algemene Directie Veiligheid en Preventie',
      fr: 'SPF Intérieur, Direction générale Sécurité et Prévention',
      en: 'FPS Interior, Directorate-General Security and Prevention',
    },
    abbreviation: { nl: 'ADVP', fr: 'DGSP', en: 'DG S&P' },
    level: 'federal',
  },
  {
    slug: 'national-taskforce',
    kind: 'structure',
    form: 'task_force',
    name: { nl: 'Nationale Taskforce', fr: 'Task Force nationale', en: 'National Taskforce' },
    abbreviation: { nl: 'NTF', fr: 'TFN', en: 'NTF' },
    level: 'federal',
    purpose: {
      nl: 'Bepaalt de grote lijnen van de Strategie T.E.R. en brengt de diensten van alle niveaus samen.',
      fr: 'Fixe les grandes lignes de la Stratégie T.E.R. et réunit les services de tous les niveaux.',
      en: 'Sets the main lines of Strategy T.E.R. and brings the services of all levels together.',
    },
  },
  {
    slug: 'working-group-communication',
    kind: 'structure',
    form: 'working_group',
    name: {
      nl: 'Werkgroep Communicatie',
      fr: 'Groupe de travail Communication',
      en: 'Working group Communication',
    },
    level: 'federal',
    purpose: {
      nl: 'Helpt campagnes tegen radicalisering, extremisme en terrorisme op elkaar af te stemmen.',
      fr: 'Aide à coordonner les campagnes contre la radicalisation, l’extrémisme et le terrorisme.',
      en: 'Helps to coordinate campaigns against radicalisation, extremism and terrorism.',
    },
  },
  {
    slug: 'comite-p',
    kind: 'organisation',
    form: 'oversight_body',
    name: {
      nl: 'Vast Comité van Toezicht op de politiediensten',
      fr: 'Comité permanent de contrôle des services de police',
      en: 'Standing Police Monitoring Committee',
    },
    abbreviation: { nl: 'Comité P', fr: 'Comité P', en: 'Committee P' },
    level: 'federal',
  },
]
