import { createHash, type KeyObject } from 'node:crypto'
import { Value } from 'typebox/value'
import {
  exportedEntry,
  exportedSeal,
  HEADER,
  type ExportedEntry,
  type ExportedSeal,
} from './exported-journal.ts'
import { hashOfSeal, NOTHING_BEFORE, sealedText } from './sealing.ts'
import { fingerprintOf, isSignedBy, readPublicKey } from './signature.ts'
import { rootOf } from './tree.ts'

/** What a verification found. No problem means: nothing that was sealed has been changed since. */
export interface Verification {
  readonly seals: number
  readonly entries: number
  /** Entries that no seal covers yet, because they are younger than the last one. */
  readonly waiting: number
  readonly forgotten: number
  /** Fingerprint of the key, to compare with the one that was published. */
  readonly signer: string
  /** The hash of the last seal, to compare with the one that was published or mailed. */
  readonly head: string
  readonly problems: readonly string[]
}

/** Verifies an export, with nothing else at hand. A trusted key or the hash of a published seal makes it stronger. */
export async function verifyJournal(
  lines: AsyncIterable<string>,
  trusted: { readonly key?: string | undefined; readonly head?: string | undefined } = {},
): Promise<Verification> {
  const checker = new Checker(trusted.key)
  for await (const line of lines) if (line.trim() !== '') checker.read(line)
  return checker.end(trusted.head)
}

interface Header {
  readonly tandem?: string
  readonly version?: number
  readonly key?: string
}

/** Reads an export line by line; holds the entries of one seal at a time. */
class Checker {
  readonly #problems: string[] = []
  readonly #heads: string[] = []
  #key: KeyObject | undefined
  #seal: ExportedSeal | undefined
  #read: { readonly transaction: bigint; readonly leaf: Buffer }[] = []
  #last = { transaction: -1n, entry: -1n }
  #forgotten: bigint[] = []
  #allowed = -1n
  #entries = 0
  #begun = false
  #lines = 0

  constructor(trusted: string | undefined) {
    this.#key = trusted === undefined ? undefined : readPublicKey(trusted)
    if (trusted !== undefined && !this.#key)
      this.#problems.push('The trusted key is not a public key in PEM.')
  }

  read(line: string): void {
    this.#lines++
    const read = parsed(line)
    if (this.#lines === 1) this.#begin(Object(read) as Header)
    else if (Value.Check(exportedSeal, read)) this.#beginSeal(read)
    else if (Value.Check(exportedEntry, read)) this.#entry(read)
    else this.#problems.push(`Line ${this.#lines} is not a line of an export.`)
  }

  end(head: string | undefined): Verification {
    const waiting = this.#closeSeal()
    if (!this.#begun) this.#problems.push('This is not an export of a journal.')
    if (head !== undefined && !this.#heads.includes(head.toLowerCase()))
      this.#problems.push('The published seal is not in this journal: it was cut off or written anew.')
    for (const entry of this.#forgotten.filter(id => id > this.#allowed))
      this.#problems.push(`Entry ${entry} lost what it said, and no entry tells that it was forgotten.`)
    return {
      seals: this.#heads.length,
      entries: this.#entries,
      waiting,
      forgotten: this.#forgotten.length,
      signer: this.#key ? fingerprintOf(this.#key) : '',
      head: this.#heads.at(-1) ?? '',
      problems: this.#problems,
    }
  }

  #begin({ tandem, version, key = '' }: Header): void {
    this.#begun = tandem === HEADER.tandem && version === HEADER.version
    const own = readPublicKey(key)
    if (own && this.#key && fingerprintOf(own) !== fingerprintOf(this.#key))
      this.#problems.push('The export names another key than the trusted one.')
    this.#key ??= own
    if (!own) this.#problems.push('The export names no key with which seals could be checked.')
  }

  #beginSeal(seal: ExportedSeal): void {
    this.#closeSeal()
    this.#seal = seal
    if (seal.seal !== this.#heads.length + 1)
      this.#problems.push(`Seal ${this.#heads.length + 1} is missing; seal ${seal.seal} stands in its place.`)
  }

  #entry(entry: ExportedEntry): void {
    this.#entries++
    const place = { transaction: BigInt(entry.transaction), entry: BigInt(entry.entry) }
    if (!isAfter(place, this.#last)) this.#problems.push(`Entry ${entry.entry} is out of order.`)
    this.#last = place
    if (this.#seal && place.transaction < BigInt(this.#seal.above))
      this.#problems.push(`Entry ${entry.entry} was put in after its time.`)
    if (entry.forgotten_on !== null) this.#forgotten.push(place.entry)
    else if (leafOf(entry) !== entry.leaf) this.#problems.push(`Entry ${entry.entry} was changed.`)
    this.#allow(entry)
    this.#read.push({ transaction: place.transaction, leaf: Buffer.from(entry.leaf, 'hex') })
  }

  /** The journal's own service tells up to which entry it forgot. */
  #allow({ service, act, kind, facts }: ExportedEntry): void {
    if (service !== 'journal' || act !== 'ended' || kind !== 'entry') return
    const upTo = BigInt((parsed(facts ?? '') as { up_to?: number } | undefined)?.up_to ?? -1)
    if (upTo > this.#allowed) this.#allowed = upTo
  }

  /** Checks the seal whose entries have all been read; gives how many entries no seal covers. */
  #closeSeal(): number {
    const seal = this.#seal
    const below = BigInt(seal?.below ?? 0)
    const covered = this.#read.filter(({ transaction }) => transaction < below).map(({ leaf }) => leaf)
    const waiting = this.#read.length - covered.length
    if (seal) this.#compare(seal, covered)
    this.#read = []
    this.#seal = undefined
    return waiting
  }

  #isOurs(signer: string, text: string, signature: Buffer): boolean {
    const key = this.#key
    return key !== undefined && signer === fingerprintOf(key) && isSignedBy(key, text, signature)
  }

  #compare(seal: ExportedSeal, covered: readonly Buffer[]): void {
    const problem = (what: string) => this.#problems.push(`Seal ${seal.seal}: ${what}`)
    const more = covered.length - seal.entries
    if (more < 0) problem(`${-more} entries are missing.`)
    if (more > 0) problem(`${more} entries were put in.`)
    if (rootOf(covered).toString('hex') !== seal.root) problem('its entries are not those that were sealed.')
    if (seal.previous !== (this.#heads.at(-1) ?? NOTHING_BEFORE.toString('hex')))
      problem('it does not follow the seal before it.')
    const signature = Buffer.from(seal.signature, 'hex')
    const text = sealedText(asSealed(seal))
    if (!this.#isOurs(seal.signer, text, signature)) problem('its signature is not of this key.')
    this.#heads.push(hashOfSeal(text, signature).toString('hex'))
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

interface Place {
  readonly transaction: bigint
  readonly entry: bigint
}

const isAfter = (one: Place, other: Place): boolean =>
  one.transaction === other.transaction ? one.entry > other.entry : one.transaction > other.transaction

const asSealed = (seal: ExportedSeal) => ({
  number: seal.seal,
  sealedAt: new Date(seal.sealed_at),
  above: seal.above,
  below: seal.below,
  entries: seal.entries,
  root: Buffer.from(seal.root, 'hex'),
  previous: Buffer.from(seal.previous, 'hex'),
})

const field = (value: string | null): string =>
  value === null ? '-' : `${Buffer.byteLength(value)}:${value}`

/** What `journal.written` makes in the database. */
const leafOf = (e: ExportedEntry): string =>
  createHash('sha256')
    .update(
      [e.entry, e.transaction, e.compartment, e.salt, e.at, e.module, e.asker, e.service]
        .concat([e.act, e.kind, e.record, e.reason, e.facts])
        .map(field)
        .join(''),
    )
    .digest('hex')
