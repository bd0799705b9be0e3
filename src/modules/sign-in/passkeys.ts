import { isIP } from 'node:net'
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { sql } from 'kysely'
import type { Tx } from '#kernel/database'
import { record } from '#kernel/record'
import type { Site, Visit } from '#kernel/route'
import { endAttempt } from './attempts.ts'
import { letIn, refuse } from './sessions.ts'

/** For which name passkeys are made: a browser makes none for a bare number. */
export function placeOf({ origin }: Site): { readonly rpID: string; readonly origin: string } | undefined {
  const name = origin === undefined ? undefined : new URL(origin).hostname
  return origin === undefined || !name || isIP(name) || name.startsWith('[')
    ? undefined
    : { rpID: name, origin }
}

/** Loaded when somebody uses a passkey: it takes more memory than the rest of the module. */
const webauthn = () => import('@simplewebauthn/server')

/** EdDSA, ES256, RS256. */
const ALGORITHMS = [-8, -7, -257]

const bytesOf = (attempt: string) => new Uint8Array(Buffer.from(attempt, 'base64url'))

/** What the browser needs to answer with any passkey of this place. */
export const questionFor = async (rpID: string, attempt: string) =>
  (await webauthn()).generateAuthenticationOptions({
    rpID,
    challenge: bytesOf(attempt),
    userVerification: 'required',
  })

/** What the browser needs to make a passkey. */
export async function makingFor({ db, reader }: Visit, rpID: string, attempt: string) {
  const known = await db.selectFrom('sign_in.passkey').select('credential').execute()
  return (await webauthn()).generateRegistrationOptions({
    rpName: 'Tandem',
    rpID,
    userName: reader?.name ?? '',
    userDisplayName: reader?.name ?? '',
    userID: new Uint8Array(Buffer.from((reader?.id ?? '').replaceAll('-', ''), 'hex')),
    challenge: bytesOf(attempt),
    excludeCredentials: known.map(({ credential }) => ({ id: credential.toString('base64url') })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: ALGORITHMS,
  })
}

interface Answered {
  readonly attempt: string
  /** What the browser said, as JSON. */
  readonly answer: string
}

/** Lets the owner of a passkey in; the question is answered once, also when the answer is wrong. */
export function followPasskey(visit: Visit, { attempt, answer }: Answered) {
  return letIn(visit, async (proof, device) => {
    const back = await endAttempt(visit, 'passkey', attempt)
    const said = parsed(answer) as AuthenticationResponseJSON | undefined
    const passkey = said && (await passkeyOf(visit.db, said.id))
    if (back === undefined || !passkey) return undefined
    const counter = await counterIn(visit.site, said, attempt, passkey)
    const person =
      counter === undefined ? undefined : await use(visit.db, said.id, counter, { proof, device })
    if (person) return { person, way: 'passkey', back }
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

/** Keeps a new passkey of whoever asks; false when the answer is not to the question that was asked. */
export async function addPasskey(
  visit: Visit,
  { attempt, answer }: Answered,
  name: string,
): Promise<boolean> {
  const place = placeOf(visit.site)
  const response = parsed(answer) as RegistrationResponseJSON | undefined
  if ((await endAttempt(visit, 'new_passkey', attempt)) === undefined || !place || !response) return false
  const checked = await (
    await webauthn()
  )
    .verifyRegistrationResponse({
      response,
      expectedChallenge: attempt,
      expectedOrigin: place.origin,
      expectedRPID: place.rpID,
      supportedAlgorithmIDs: ALGORITHMS,
    })
    .catch(() => undefined)
  if (!checked?.verified) return false
  const { id, publicKey, counter } = checked.registrationInfo.credential
  const key = crypto.randomUUID()
  await visit.db
    .insertInto('sign_in.passkey')
    .values({
      id: key,
      person_id: visit.reader?.id ?? '',
      credential: Buffer.from(id, 'base64url'),
      public_key: Buffer.from(publicKey),
      counter: String(counter),
      name,
    })
    .execute()
  await record(visit.db, { act: 'added', kind: 'passkey', record: key })
  return true
}

/** The passkeys of whoever asks, the last made first. */
export const myPasskeys = (db: Tx) =>
  db
    .selectFrom('sign_in.passkey')
    .select(['id', 'name', 'created_at', 'used_on'])
    .where('person_id', '=', sql<string>`(select kernel.person_id())`)
    .orderBy('created_at', 'desc')
    .limit(50)
    .execute()

/** Removes one; false when whoever asks has no such passkey. */
export async function removePasskey(db: Tx, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('sign_in.passkey').where('id', '=', id).executeTakeFirst()
  if (numDeletedRows === 0n) return false
  await record(db, { act: 'ended', kind: 'passkey', record: id })
  return true
}

/** What a browser said, when it has the shape of an answer; whether it is right is checked elsewhere. */
function parsed(answer: string): { readonly id: string } | undefined {
  try {
    const said = JSON.parse(answer) as { readonly id?: unknown } | null
    return typeof said?.id === 'string' ? { ...said, id: said.id } : undefined
  } catch {
    return undefined
  }
}
