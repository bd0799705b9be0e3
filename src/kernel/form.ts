/** What a form shows: what was typed, what is wrong with it, and what somebody else stored meanwhile. */
export interface FormState {
  readonly typed: Readonly<Record<string, string | readonly string[]>>
  /** Field name → message in the reader's language. */
  readonly errors: Readonly<Record<string, string>>
  /** Field name → the value that is stored now, for each field that was changed by somebody else meanwhile. */
  readonly meanwhile?: Readonly<Record<string, string>>
}
