import type { KeyObject } from 'node:crypto'
import { Value } from 'typebox/value'
import {
  exportedEntry,
  exportedSeal,
  HEADER,
  type ExportedEntry,
  type ExportedSeal,
} from './exported-journal.ts'
import { isTied, isWhole } from './exported-leaf.ts'
import { Forgetting } from './forgetting.ts'
import { isInTime } from './sealed-instant.ts'
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
  /** Entries of other compartments, of which only the leaf stands in the export. */
  readonly withheld: number
  /** Of those and of the forgotten ones: from before the leaf held the compartment, so nothing proves to which they belong. */
  readonly untied: number
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
  const checker = new Checker(trusted.key, trusted.head)
  for await (const line of lines) if (line.trim() !== '') checker.read(line)
  return checker.end()
}

interface Header {
  readonly tandem?: string
  readonly version?: number
  readonly compartment?: string
  readonly key?: string
}

/** Reads an export line by line; holds the entries of one seal at a time. */
class Checker {
  readonly #problems: string[] = []
  readonly #wanted: string | undefined
  readonly #forgetting = new Forgetting()
  #found: boolean
  #key: KeyObject | undefined
  #seal: ExportedSeal | undefined
  #last: ExportedSeal | undefined
  #head = NOTHING_BEFORE.toString('hex')
  #read: { readonly place: Place; readonly entry: ExportedEntry }[] = []
  #place = { transaction: -1n, entry: -1n }
  #counts = { seals: 0, entries: 0, withheld: 0, untied: 0 }
  #compartment = 'all'
  #begun = false
  #lines = 0

  constructor(key: string | undefined, head: string | undefined) {
    this.#key = key === undefined ? undefined : readPublicKey(key)
    if (key !== undefined && !this.#key) this.#problems.push('The trusted key is not a public key in PEM.')
    this.#wanted = head?.toLowerCase()
    this.#found = head === undefined
  }

  read(line: string): void {
    this.#lines++
    const read = parsed(line)
    if (this.#lines === 1) this.#begin(Object(read) as Header)
    // Written again it must be the same text: no field twice, nothing beside it.
    else if (Value.Check(exportedSeal, read) && JSON.stringify(read) === line) this.#beginSeal(read)
    else if (Value.Check(exportedEntry, read)) this.#entry(read)
    else this.#problems.push(`Line ${this.#lines} is not a line of an export.`)
  }

  end(): Verification {
    const waiting = this.#closeSeal()
    if (!this.#begun)
      this.#problems.push('This is not an export of a journal, or one of another version of Tandem.')
    if (!this.#found)
      this.#problems.push('The published seal is not in this journal: it was cut off or written anew.')
    return {
      ...this.#counts,
      waiting,
      forgotten: this.#forgetting.count,
      signer: this.#key ? fingerprintOf(this.#key) : '',
      head: this.#counts.seals === 0 ? '' : this.#head,
      problems: [...this.#problems, ...this.#forgetting.problems()],
    }
  }

  #begin(header: Header): void {
    this.#compartment = header.compartment ?? 'all'
    this.#begun = header.tandem === HEADER.tandem && header.version === HEADER.version
    this.#takeKey(header.key ?? '')
  }

  #takeKey(key: string): void {
    const own = readPublicKey(key)
    if (own && this.#key && fingerprintOf(own) !== fingerprintOf(this.#key))
      this.#problems.push('The export names another key than the trusted one.')
    this.#key ??= own
    if (!own) this.#problems.push('The export names no key with which seals could be checked.')
  }

  #beginSeal(seal: ExportedSeal): void {
    const outside = this.#closeSeal()
    if (outside > 0) this.#problems.push(`Before seal ${seal.seal}: ${outside} entries were put in.`)
    if (seal.seal !== this.#counts.seals + 1)
      this.#problems.push(`Seal ${this.#counts.seals + 1} is missing; seal ${seal.seal} stands in its place.`)
    if (seal.above !== (this.#last?.below ?? '0') || BigInt(seal.below) <= BigInt(seal.above))
      this.#problems.push(`Seal ${seal.seal} does not begin where the seal before it ended.`)
    this.#seal = seal
  }

  #entry(entry: ExportedEntry): void {
    this.#counts.entries++
    if (entry.withheld) this.#counts.withheld++
    if (!isTied(entry)) this.#counts.untied++
    const place = { transaction: BigInt(entry.transaction), entry: BigInt(entry.entry) }
    if (!isAfter(place, this.#place)) this.#problems.push(`Entry ${entry.entry} is out of order.`)
    this.#place = place
    if (this.#seal && place.transaction < BigInt(this.#seal.above))
      this.#problems.push(`Entry ${entry.entry} was put in after its time.`)
    if (!isWhole(entry) || !this.#maySayNothing(entry))
      this.#problems.push(`Entry ${entry.entry} was changed.`)
    this.#read.push({ place, entry })
  }

  /** Only what belongs to another compartment than the one that was exported is withheld. */
  #maySayNothing({ withheld, compartment }: ExportedEntry): boolean {
    return !withheld || (this.#compartment !== 'all' && compartment !== this.#compartment)
  }

  /** Checks the seal whose entries have all been read; gives how many entries it does not cover. */
  #closeSeal(): number {
    const seal = this.#seal
    const below = BigInt(seal?.below ?? 0)
    const covered = this.#read.filter(({ place }) => place.transaction < below).map(({ entry }) => entry)
    const outside = this.#read.length - covered.length
    if (seal) {
      this.#compareKind(seal, covered)
      this.#compare(seal, covered)
      for (const entry of covered) this.#readSealed(entry, seal)
    }
    this.#read = []
    this.#last = seal ?? this.#last
    this.#seal = undefined
    return outside
  }

  #readSealed(entry: ExportedEntry, seal: ExportedSeal): void {
    if (!isInTime(entry, seal, this.#last))
      this.#problems.push(
        `Entry ${entry.entry} has an instant at which seal ${seal.seal} could not cover it.`,
      )
    this.#forgetting.read(entry, seal.sealed_at)
  }

  /** No entry, and no seal, passes for one from before leaves held the compartment. */
  #compareKind(seal: ExportedSeal, covered: readonly ExportedEntry[]): void {
    if (seal.format < (this.#last?.format ?? 1))
      this.#problems.push(`Seal ${seal.seal}: it is of an older kind than the seal before it.`)
    if (seal.format > 1 && covered.some(({ fields }) => fields === null))
      this.#problems.push(`Seal ${seal.seal}: entries under it are of an older kind than the seal.`)
  }

  #compare(seal: ExportedSeal, covered: readonly ExportedEntry[]): void {
    const problem = (what: string) => this.#problems.push(`Seal ${seal.seal}: ${what}`)
    const more = covered.length - seal.entries
    if (more < 0) problem(`${-more} entries are missing.`)
    if (more > 0) problem(`${more} entries were put in.`)
    const leaves = covered.map(({ leaf }) => Buffer.from(leaf, 'hex'))
    if (rootOf(leaves).toString('hex') !== seal.root) problem('its entries are not those that were sealed.')
    if (seal.previous !== this.#head) problem('it does not follow the seal before it.')
    const signature = Buffer.from(seal.signature, 'hex')
    const text = sealedText(asSealed(seal))
    if (!this.#isOurs(seal.signer, text, signature)) problem('its signature is not of this key.')
    this.#head = hashOfSeal(text, signature).toString('hex')
    this.#found ||= this.#head === this.#wanted
    this.#counts.seals++
  }

  #isOurs(signer: string, text: string, signature: Buffer): boolean {
    const key = this.#key
    return key !== undefined && signer === fingerprintOf(key) && isSignedBy(key, text, signature)
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
  format: seal.format,
})
