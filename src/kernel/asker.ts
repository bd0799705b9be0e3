/** Who asks, as a request or a job says it; the database resolves a session to a person. */
export type Asker =
  | { readonly kind: 'visitor' }
  | { readonly kind: 'person'; readonly id: string; readonly name: string; readonly fresh?: boolean }
  | { readonly kind: 'session'; readonly proof: Buffer }
  | { readonly kind: 'service'; readonly name: string }

/** A person who asks, after the database recognised them. */
export interface Reader {
  readonly id: string
  readonly name: string
  /** Whether they proved only minutes ago who they are. */
  readonly fresh: boolean
}

/** Somebody who did not sign in. */
export const visitor: Asker = { kind: 'visitor' }
