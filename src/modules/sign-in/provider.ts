import { createHmac } from 'node:crypto'
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  type Configuration,
  type IDToken,
} from 'openid-client'
import { sql } from 'kysely'
import { as } from '#kernel/as'
import type { Arrival, Provider, Visit } from '#kernel/route'
import { tellOwner } from './account-mails.ts'
import { isFirstAnswer, openAttempt, type Attempt } from './attempts.ts'
import { isJustLinked } from './linked-accounts.ts'
import { providerReturnPath } from './paths.ts'
import { letIn } from './sessions.ts'

/** In seconds. */
const PATIENCE = 10
/** In seconds: a proof at the organisation may be as old as a session here. */
const LONGEST = String(7 * 24 * 3600)

/**
 * What the provider says of itself and its keys, asked anew each time: people sign in rarely, and keys that were changed
 * a minute ago are right at once. The signature is checked as well as the connection.
 */
const known = ({ issuer, client, secret }: Provider): Promise<Configuration> =>
  discovery(new URL(issuer), client, secret, undefined, {
    timeout: PATIENCE,
    execute: [
      enableNonRepudiationChecks,
      // The settings let plain HTTP pass on this computer only.
      ...(issuer.startsWith('http:') ? [allowInsecureRequests] : []),
    ],
  })

/** What the provider says of itself, asked before the transaction; undefined when it does not answer. */
export const met = ({ site }: Arrival): Promise<Configuration | undefined> =>
  site.provider && site.origin
    ? known(site.provider).catch(() => undefined)
    : Promise.resolve<undefined>(undefined)

/** Where to send the reader, with the question that comes back with them. */
export async function departure(
  { site, language, query }: Visit,
  provider: Configuration,
  asked: Attempt,
): Promise<URL> {
  return buildAuthorizationUrl(provider, {
    redirect_uri: `${site.origin}/${language}${providerReturnPath}`,
    scope: 'openid email',
    state: asked.attempt,
    nonce: nonceOf(asked),
    code_challenge: await calculatePKCECodeChallenge(verifierOf(asked)),
    code_challenge_method: 'S256',
    ui_locales: language,
    // Either way the provider then says when they proved it; asked again, they prove it again.
    ...(query.again === undefined ? { max_age: LONGEST } : { prompt: 'login', max_age: '0' }),
  })
}

/** What goes to the provider in the clear is made of what only the browser has: nothing else needs to be kept. */
const madeOf = ({ attempt, browser }: Attempt, what: string) =>
  createHmac('sha256', browser).update(`${what} ${attempt}`).digest('base64url')
const nonceOf = (asked: Attempt) => madeOf(asked, 'nonce')
const verifierOf = (asked: Attempt) => madeOf(asked, 'verifier')

/** Whom the provider vouches for. */
export interface Vouched {
  readonly issuer: string
  readonly subject: string
  /** Only when the provider has verified it. */
  readonly address: string | null
  /** When they proved it there, in seconds since 1970; null when the provider does not say. */
  readonly provenAt: number | null
}

/** Takes the code to the provider; undefined when anything about the answer is not right. */
export async function vouchedFor({ site, address, browser, query }: Arrival): Promise<Vouched | undefined> {
  const { provider, origin } = site
  const attempt = query.state
  if (!provider || !origin || !browser || !attempt) return undefined
  const asked = { attempt, browser }
  try {
    const configuration = await known(provider)
    const tokens = await authorizationCodeGrant(configuration, new URL(address, origin), {
      expectedState: attempt,
      expectedNonce: nonceOf(asked),
      pkceCodeVerifier: verifierOf(asked),
      idTokenExpected: true,
    })
    const claims = tokens.claims()
    return claims && vouched(claims, await addressIn(configuration, claims, tokens.access_token))
  } catch {
    return undefined
  }
}

const vouched = ({ iss, sub, auth_time }: IDToken, address: string | null): Vouched => ({
  issuer: iss,
  subject: sub,
  address,
  provenAt: auth_time ?? null,
})

/** Some providers tell the address in the token, others only when they are asked for it. */
async function addressIn(
  configuration: Configuration,
  claims: IDToken,
  token: string,
): Promise<string | null> {
  const asks = claims.email === undefined && configuration.serverMetadata().userinfo_endpoint !== undefined
  const told = asks ? await fetchUserInfo(configuration, token, claims.sub) : claims
  return told.email_verified === true && typeof told.email === 'string' ? told.email.toLowerCase() : null
}

/** Lets in whomever the provider vouches for, when they are known here; the question is answered once. */
export function followProvider(visit: Visit, { issuer, subject, address, provenAt }: Vouched) {
  return letIn(visit, async (proof, device) => {
    const asked = await openAttempt(visit, 'provider', visit.query.state ?? '')
    if (!asked || !(await isFirstAnswer(visit.db, asked))) return undefined
    const { rows } = await sql<{
      person: string | null
    }>`select sign_in.begin_by_provider(${issuer}, ${subject},
      ${address}, coalesce(to_timestamp(${provenAt}::float8), '-infinity'), ${proof}, ${device}) as person`.execute(
      visit.db,
    )
    const person = rows[0]?.person
    if (!person) return undefined
    await as({ kind: 'person', id: person, name: '' }, 'sign-in', visit.db, async tx => {
      if (await isJustLinked(tx)) await tellOwner(tx, visit, 'accountLinked')
    })
    return { person, way: 'provider', back: asked.back }
  })
}

/** Where to sign out at the provider too; undefined when it has no such place. */
export async function goodbye({ site, language }: Arrival): Promise<URL | undefined> {
  const { provider, origin } = site
  if (!provider || !origin) return undefined
  try {
    return buildEndSessionUrl(await known(provider), { post_logout_redirect_uri: `${origin}/${language}` })
  } catch {
    return undefined
  }
}
