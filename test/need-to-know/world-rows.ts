import type {
  Attempt,
  Clearance,
  FormerDays,
  Identity,
  Import,
  ImportLine,
  Mandate,
  Passkey,
  Seat,
  Session,
  Succeeded,
  Succession,
} from './people-rows.ts'

/** The rows of a world, as the model knows them: only what somebody's right to see or change depends on, or what is asked. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly language: 'nl' | 'fr'
  readonly address: string | null
}

export interface Duty {
  readonly code: string
  readonly acts_for: boolean
  readonly oversees: readonly string[]
  /** Only the coordination gives it. */
  readonly reserved: boolean
}

export interface Partner {
  readonly id: string
  readonly slug: string
  /** '[2020-01-01,2026-01-01)': the days on which it is there. */
  readonly valid: string
  /** The code of a territory. */
  readonly territory: string | null
}

export interface Alias {
  readonly id: string
  readonly subject: string
}

export interface Chapter {
  readonly id: string
  readonly theme: string
}

export interface Version {
  readonly id: string
  readonly chapter_id: string
  readonly status: 'draft' | 'adopted'
  readonly replaced_on: string | null
  readonly ends_on: string
}

export interface Measure {
  readonly id: string
  readonly chapter_id: string
  readonly number: string
}

export interface MeasureWording {
  readonly version_id: string
  readonly measure_id: string
}

export interface Mission {
  readonly id: string
  readonly version_id: string
  readonly position: number
}

export interface Action {
  readonly id: string
  readonly chapter_id: string
  readonly kind: 'under_mission' | 'by_partner' | 'own'
  readonly status: 'not_started' | 'ongoing' | 'done' | 'stopped'
  readonly lead_id: string | null
  readonly changed_by: string | null
}

export interface ActionWording {
  readonly id: string
  readonly action_id: string
  readonly version_id: string | null
}

export interface Answer {
  readonly id: string
  readonly action_id: string
  readonly measure_id: string
  readonly version_id: string | null
}

export interface Part {
  readonly action_id: string
  readonly partner_id: string
  readonly role: 'carries' | 'supports' | 'funds'
}

export interface Milestone {
  readonly id: string
  readonly action_id: string
  readonly due_on: string
}

export interface Actor {
  readonly version_id: string
  readonly name: string
  readonly kind: string
}

export interface Leftover {
  readonly version_id: string
  readonly line: number
  readonly position: number
}

export interface Look {
  readonly person_id: string
  readonly compartment: string
  readonly left: number
}

export interface Opening {
  readonly id: string
  readonly person_id: string
  readonly kind: string
  readonly record: string
  readonly broke_glass: boolean
  readonly left: number
}

export interface Entry {
  readonly id: number
  readonly record: string
  readonly module: string
  readonly compartment: string
  readonly asker: string | null
}

export interface Alert {
  readonly id: number
  readonly rule: string
  readonly compartment: string
  readonly asker: string
}

export interface Seal {
  readonly number: number
}

/** Everything that there is, on a day. */
export interface World {
  readonly today: string
  /** Which of many possible questions are put. */
  readonly dice: number
  readonly people: readonly Person[]
  readonly duties: readonly Duty[]
  readonly partners: readonly Partner[]
  readonly mandates: readonly Mandate[]
  readonly formerDays: readonly FormerDays[]
  readonly aliases: readonly Alias[]
  readonly seats: readonly Seat[]
  readonly clearances: readonly Clearance[]
  readonly successions: readonly Succession[]
  readonly succeeded: readonly Succeeded[]
  readonly chapters: readonly Chapter[]
  readonly versions: readonly Version[]
  readonly measures: readonly Measure[]
  readonly measureWordings: readonly MeasureWording[]
  readonly missions: readonly Mission[]
  readonly actions: readonly Action[]
  readonly actionWordings: readonly ActionWording[]
  readonly answers: readonly Answer[]
  readonly parts: readonly Part[]
  readonly milestones: readonly Milestone[]
  readonly actors: readonly Actor[]
  readonly leftovers: readonly Leftover[]
  readonly sessions: readonly Session[]
  readonly passkeys: readonly Passkey[]
  readonly identities: readonly Identity[]
  readonly attempts: readonly Attempt[]
  readonly imports: readonly Import[]
  readonly importLines: readonly ImportLine[]
  readonly looks: readonly Look[]
  readonly openings: readonly Opening[]
  readonly entries: readonly Entry[]
  readonly alerts: readonly Alert[]
  readonly seals: readonly Seal[]
}
