interface Window {
  /** Present on the pages of staff. */
  readonly Turbo?: {
    visit(location: string, options: { action: 'advance' | 'replace' }): void
    readonly config: { readonly forms: { submitter: 'disabled' | 'aria-disabled' } }
  }
}
