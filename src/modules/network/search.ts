import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { Redirect, type Visit } from '#kernel/route'
import { asking, peoplePath } from './paths.ts'

const CIPHER = 'aes-256-gcm'
/** In bytes. */
const IV = 12
const TAG = 16

/** Tests ask as a person without a session. */
const none = randomBytes(32)

/** Only the session that searches can read the words again: whoever finds the address finds no name in it. */
const keyOf = ({ proof }: Visit) => Buffer.from(hkdfSync('sha256', proof ?? none, '', 'tandem search', 32))

function sealed(visit: Visit, words: string): string {
  const iv = randomBytes(IV)
  const cipher = createCipheriv(CIPHER, keyOf(visit), iv)
  const written = Buffer.concat([cipher.update(words, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), written]).toString('base64url')
}

function opened(visit: Visit, seal: string): string | undefined {
  const bytes = Buffer.from(seal, 'base64url')
  if (bytes.length < IV + TAG) return undefined
  const decipher = createDecipheriv(CIPHER, keyOf(visit), bytes.subarray(0, IV), { authTagLength: TAG })
  decipher.setAuthTag(bytes.subarray(IV, IV + TAG))
  try {
    return decipher.update(bytes.subarray(IV + TAG), undefined, 'utf8') + decipher.final('utf8')
  } catch {
    return undefined
  }
}

/** A path of this site, as our own forms give it. */
const PATH = /^(\/[\w-]+)+$/

/** Longer names are cut. */
const LONGEST = 100

/**
 * Leads to the list with what was asked. What somebody who signed in searches may be a person's name: it is sealed for
 * their session. A visitor searches public names only, and may pass the address on.
 */
export async function search(visit: Visit): Promise<Redirect> {
  const {
    list = '',
    find = '',
    ...choices
  } = Object.fromEntries(
    Object.entries(visit.fields).map(([name, value]) => [name, [value].flat().join(' ').trim()]),
  )
  const words = find.slice(0, LONGEST)
  const said = words && visit.reader ? sealed(visit, words) : words
  return new Redirect(asking(PATH.test(list) ? list : peoplePath, { find: said, ...choices }))
}

/** What is searched on a list, as it was typed. */
export function searched(visit: Visit): string | undefined {
  const said = visit.query.find?.trim() || undefined
  return said !== undefined && visit.reader ? opened(visit, said) : said
}
