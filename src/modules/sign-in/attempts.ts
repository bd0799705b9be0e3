import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '#kernel/database'
import { newSecret, proofOf } from '#kernel/http'
import type { Visit } from '#kernel/route'

export type AttemptKind = 'passkey' | 'new_passkey' | 'provider'

export interface Attempt {
  readonly attempt: string
  readonly browser: string
}

/** In seconds. */
const TEN_MINUTES = 600
const CIPHER = 'aes-256-gcm'
/** In bytes: what makes each attempt another, when it ends, and what shows that nobody changed it. */
const [NONCE, END, TAG] = [12, 4, 16] as const

/**
 * Asks something that only this browser may answer, once and soon. Nobody keeps it, so whoever only begins fills nothing:
 * the attempt itself holds when it ends and where the reader wants to go, sealed.
 */
export async function beginAttempt(visit: Visit, kind: AttemptKind, back: string): Promise<Attempt> {
  const browser = visit.browser ?? newSecret()
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv(CIPHER, await keyFor(visit, kind, browser), nonce, { authTagLength: TAG })
  const end = Buffer.alloc(END)
  end.writeUInt32BE(Math.floor(Date.now() / 1000) + TEN_MINUTES)
  const held = Buffer.concat([cipher.update(end), cipher.update(back), cipher.final()])
  return { attempt: Buffer.concat([nonce, held, cipher.getAuthTag()]).toString('base64url'), browser }
}

interface OpenedAttempt {
  /** Where the reader wanted to go. */
  readonly back: string
  /** In seconds since 1970. */
  readonly ends: number
  readonly proof: Buffer
}

/** Reads an attempt; nothing when it was not asked of this browser. Whether it still counts `isFirstAnswer` says. */
export async function openAttempt(
  visit: Visit,
  kind: AttemptKind,
  attempt: string,
): Promise<OpenedAttempt | undefined> {
  const sealed = Buffer.from(attempt, 'base64url')
  if (!visit.browser || sealed.length < NONCE + END + TAG) return undefined
  const held = opened(sealed, await keyFor(visit, kind, visit.browser))
  if (!held) return undefined
  // By its bytes: the same ones can be written in several ways.
  const proof = proofOf(sealed.toString('base64url'))
  return { back: held.subarray(END).toString(), ends: held.readUInt32BE(), proof }
}

/** Counts a right answer; false when the attempt is too old or was answered before. */
export async function isFirstAnswer(db: Tx, { proof, ends }: OpenedAttempt): Promise<boolean> {
  const { rows } = await sql<{
    first: boolean
  }>`select sign_in.end_attempt(${proof}, to_timestamp(${ends}::float8)) as first`.execute(db)
  return rows[0]?.first ?? false
}

/** Another browser, kind or, where somebody is signed in, person has another key. */
async function keyFor({ db, reader }: Visit, kind: AttemptKind, browser: string): Promise<Buffer> {
  const { rows } = await sql<{ key: Buffer }>`select sign_in.attempt_key() as key`.execute(db)
  const [{ key }] = rows as [{ key: Buffer }]
  const person = kind === 'new_passkey' ? reader?.id : undefined
  return createHmac('sha256', key)
    .update(JSON.stringify([kind, browser, person]))
    .digest()
}

function opened(sealed: Buffer, key: Buffer): Buffer | undefined {
  const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, NONCE), { authTagLength: TAG })
  decipher.setAuthTag(sealed.subarray(-TAG))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(NONCE, -TAG)), decipher.final()])
  } catch {
    return undefined
  }
}
