/** What a world holds of mandates, seats, clearances, successions and ways to sign in. */
export interface Mandate {
  readonly id: string
  readonly person_id: string
  readonly partner_id: string
  readonly function: string
  readonly starts_on: string
  readonly ends_on: string | null
  readonly seat_id: string | null
  /** The code of the part of the partner's territory for which it is held; of all of it when not said. */
  readonly territory: string | null
  /** Of a function that oversees: nobody has agreed yet. */
  readonly waits: boolean
  /** Who agreed; nobody where whoever runs Tandem gave it. */
  readonly confirmed_by_id: string | null
  /** Who added it; nobody where whoever runs Tandem did. */
  readonly noted_by_id: string | null
}

/** The days that a mandate had before they were changed. */
export interface FormerDays {
  readonly id: number
  readonly mandate_id: string
  readonly starts_on: string
  readonly ends_on: string | null
  readonly changed_by_id: string | null
}

export interface Seat {
  readonly id: string
  readonly structure_id: string
  readonly holder_id: string
  readonly designated_by_id: string
  /** The days on which it is there. */
  readonly valid: string
}

export interface Clearance {
  readonly id: string
  readonly person_id: string
  readonly level: string
  /** The last day. */
  readonly expires_on: string
}

export interface Succession {
  readonly id: string
}

export interface Succeeded {
  readonly id: string
  readonly succession_id: string
  readonly from_partner_id: string
  readonly to_partner_id: string
}

export interface Passkey {
  readonly id: string
  readonly person_id: string
}

/** An account at an organisation, linked to a person. */
export interface Identity {
  readonly id: string
  readonly person_id: string
}

/** A question of a sign-in that was answered. */
export interface Attempt {
  readonly proof: string
}

/** A file of people that somebody sent. */
export interface Import {
  readonly id: string
  readonly sent_by_id: string
  readonly lines: number
  /** How often the work was taken up since a batch was last done. */
  readonly tries: number
  readonly hasEnded: boolean
}

export interface ImportLine {
  readonly import_id: string
  readonly line: number
}

export interface Session {
  readonly id: string
  readonly proof: string
  readonly person_id: string
  /** In minutes from now. */
  readonly left: number
}
