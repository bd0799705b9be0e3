export const signInPath = '/sign-in'
export const waysPath = '/sign-in/ways'
export const linkAskPath = '/sign-in/links'
export const linkSentPath = '/sign-in/links/sent'
export const linkPath = (token: string) => `/sign-in/links/${token}`
export const refusedPath = '/sign-in/refused'
export const invitationPath = (person: string) => `/sign-in/invitations/${person}`
export const passkeyPath = '/sign-in/passkey'
export const passkeyBeginPath = '/sign-in/passkey/attempts'
export const providerPath = '/sign-in/provider'
export const providerReturnPath = '/sign-in/provider/return'
export const providerEndPath = '/sign-in/provider/end'
export const signedOutPath = '/sign-in/signed-out'
export const accountPath = '/account'
export const sessionsRemovalPath = '/account/sessions/removal'
export const sessionRemovalPath = (session: string) => `/account/sessions/${session}/removal`
export const passkeysPath = '/account/passkeys'
export const newPasskeyPath = '/account/passkeys/new'
export const passkeyAttemptsPath = '/account/passkeys/attempts'
export const passkeyRemovalPath = (passkey: string) => `/account/passkeys/${passkey}/removal`
export const linkedAccountRemovalPath = (account: string) => `/account/linked/${account}/removal`
export const languagePath = '/account/language'
export const outboxPath = '/outbox'

/** A path of this site to come back to; anything else leads nowhere in particular. */
export const safePath = (typed: unknown): string =>
  typeof typed === 'string' && /^\/[\w\-./?=&%#]{0,400}$/.test(typed) ? typed : ''
