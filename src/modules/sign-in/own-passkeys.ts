import type { RegistrationResponseJSON, WebAuthnCredential } from '@simplewebauthn/server'
import { sql } from 'kysely'
import type { Tx } from '#kernel/database'
import { record } from '#kernel/record'
import type { Visit } from '#kernel/route'
import { isFirstAnswer, openAttempt } from './attempts.ts'
import { bytesOf, parsed, placeOf, webauthn, type Answered } from './passkeys.ts'

/** EdDSA, ES256, RS256. */
const ALGORITHMS = [-8, -7, -257]

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

/** Keeps a new passkey of whoever asks; false when the answer is not to the question that was asked. */
export async function addPasskey(visit: Visit, answered: Answered, name: string): Promise<boolean> {
  const made = await passkeyIn(visit, answered)
  if (!made) return false
  const key = crypto.randomUUID()
  await visit.db
    .insertInto('sign_in.passkey')
    .values({
      id: key,
      person_id: visit.reader?.id ?? '',
      credential: Buffer.from(made.id, 'base64url'),
      public_key: Buffer.from(made.publicKey),
      counter: String(made.counter),
      name,
    })
    .execute()
  await record(visit.db, { act: 'added', kind: 'passkey', record: key })
  return true
}

/** The passkey that a browser made for this place, once. */
async function passkeyIn(
  visit: Visit,
  { attempt, answer }: Answered,
): Promise<WebAuthnCredential | undefined> {
  const place = placeOf(visit.site)
  const response = parsed(answer) as RegistrationResponseJSON | undefined
  const asked = await openAttempt(visit, 'new_passkey', attempt)
  if (!asked || !place || !response) return undefined
  const { verifyRegistrationResponse } = await webauthn()
  const checked = await verifyRegistrationResponse({
    response,
    expectedChallenge: attempt,
    expectedOrigin: place.origin,
    expectedRPID: place.rpID,
    supportedAlgorithmIDs: ALGORITHMS,
  }).catch(() => undefined)
  const good = checked?.verified && (await isFirstAnswer(visit.db, asked))
  return good ? checked.registrationInfo.credential : undefined
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
