import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { Refusal } from '#kernel/refusal'

/** The key that signs seals (Ed25519, RFC 8032). It lives in a file outside the database and its backups. */
export interface SealingKey {
  readonly signer: string
  readonly publicKey: string
  readonly sign: (text: string) => Buffer
}

/** Makes a key where there is none yet, for the first seal of all. */
export function makeSealingKey(file: string): void {
  if (!existsSync(file)) makeKey(file)
}

/** Reads the key. Throws a Refusal when there is none, or the file holds something else. */
export function readSealingKey(file: string): SealingKey {
  const key = privateKeyIn(file)
  const publicKey = createPublicKey(key)
  return {
    signer: fingerprintOf(publicKey),
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    sign: text => sign(null, Buffer.from(text), key),
  }
}

function makeKey(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const { privateKey } = generateKeyPairSync('ed25519')
  // 'wx': of two processes that start at once, one makes the key and the other reads it.
  try {
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (Reflect.get(Object(error), 'code') !== 'EEXIST') throw error
  }
}

function privateKeyIn(file: string): KeyObject {
  try {
    const key = createPrivateKey(readFileSync(file))
    if (key.asymmetricKeyType === 'ed25519') return key
  } catch {
    // Told below, in one sentence and without what the file holds.
  }
  throw new Refusal('JOURNAL_KEY is not right: expected a file with an Ed25519 private key (PEM, PKCS #8).')
}

/** What people compare by eye: SHA-256 of the public key. */
export const fingerprintOf = (key: KeyObject): string =>
  createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex')

/** Reads a public key in PEM; undefined when it is none. */
export function readPublicKey(pem: string): KeyObject | undefined {
  try {
    return createPublicKey(pem)
  } catch {
    return undefined
  }
}

/** Is this the signature of this text by that key? */
export const isSignedBy = (key: KeyObject, text: string, signature: Buffer): boolean =>
  verify(null, Buffer.from(text), key, signature)
