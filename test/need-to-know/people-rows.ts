/** What a world holds of seats, clearances, successions and ways to sign in. */
export interface Seat {
  readonly id: string
  readonly structure_id: string
  readonly holder_id: string
  readonly designated_by_id: string
}

export interface Clearance {
  readonly id: string
  readonly person_id: string
  readonly level: string
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
