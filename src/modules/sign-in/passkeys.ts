import { isIP } from 'node:net'
import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import { sql } from 'kysely'
import type { Tx } from '#kernel/database'
import type { Site, Visit } from '#kernel/route'
import { isFirstAnswer, openAttempt } from './attempts.ts'
import { letIn, refuse } from './sessions.ts'

/** For which name passkeys are made: a browser makes none for a bare number. */
export function placeOf({ origin }: Site): { readonly rpID: string; readonly origin: string } | undefined {
  const name = origin === undefined ? undefined : new URL(origin).hostname
  return origin === undefined || !name || isIP(name) || name.startsWith('[')
    ? undefined
    : { rpID: name, origin }
}

/** Loaded when somebody uses a passkey: it takes more memory than the rest of the module. */
export const webauthn = () => import('@simplewebauthn/server')

/** The bytes of a question. */
export const bytesOf = (attempt: string) => new Uint8Array(Buffer.from(attempt, 'base64url'))

/** What the browser needs to answer with any passkey of this place. */
export const questionFor = async (rpID: string, attempt: string) =>
  (await webauthn()).generateAuthenticationOptions({
    rpID,
    challenge: bytesOf(attempt),
    userVerification: 'required',
  })

export interface Answered {
  readonly attempt: string
  /** What the browser said, as JSON. */
  readonly answer: string
}

/** Lets the owner of a passkey in; a right answer counts once, and a wrong one leaves nothing. */
export function followPasskey(visit: Visit, { attempt, answer }: Answered) {
  return letIn(visit, async (proof, device) => {
    const asked = await openAttempt(visit, 'passkey', attempt)
    const said = parsed(answer) as AuthenticationResponseJSON | undefined
    const passkey = said && (await passkeyOf(visit.db, said.id))
    if (!asked || !passkey) return undefined
    const counter = await counterIn(visit.site, said, attempt, passkey)
    const counts = counter !== undefined && (await isFirstAnswer(visit.db, asked))
    const person = counts ? await use(visit.db, said.id, counter, { proof, device }) : undefined
    if (person) return { person, way: 'passkey', back: asked.back }
    await refuse(visit.db, passkey.person_id, 'passkey')
    return undefined
  })
}

interface Passkey {
  readonly person_id: string
  readonly public_key: Buffer
  readonly counter: string
}

async function passkeyOf(db: Tx, id: string): Promise<Passkey | undefined> {
  const { rows } =
    await sql<Passkey>`select * from sign_in.passkey_of(${Buffer.from(id, 'base64url')})`.execute(db)
  return rows[0]
}

/** How often the passkey says that it was used; undefined when the answer is not its own. */
async function counterIn(
  site: Site,
  response: AuthenticationResponseJSON,
  attempt: string,
  { public_key, counter }: Passkey,
): Promise<number | undefined> {
  const place = placeOf(site)
  if (!place) return undefined
  const checked = await (
    await webauthn()
  )
    .verifyAuthenticationResponse({
      response,
      expectedChallenge: attempt,
      expectedOrigin: place.origin,
      expectedRPID: place.rpID,
      credential: { id: response.id, publicKey: new Uint8Array(public_key), counter: Number(counter) },
    })
    .catch(() => undefined)
  return checked?.verified ? checked.authenticationInfo.newCounter : undefined
}

async function use(
  db: Tx,
  id: string,
  counter: number,
  { proof, device }: { readonly proof: Buffer; readonly device: string },
): Promise<string | undefined> {
  const { rows } = await sql<{ person: string | null }>`select sign_in.use_passkey(
    ${Buffer.from(id, 'base64url')}, ${counter}, ${proof}, ${device}) as person`.execute(db)
  return rows[0]?.person ?? undefined
}

/** What a browser said, when it has the shape of an answer; whether it is right is checked elsewhere. */
export function parsed(answer: string): { readonly id: string } | undefined {
  try {
    const said = JSON.parse(answer) as { readonly id?: unknown } | null
    return typeof said?.id === 'string' ? { ...said, id: said.id } : undefined
  } catch {
    return undefined
  }
}
