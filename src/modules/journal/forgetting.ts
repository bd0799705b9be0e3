import { createHash } from 'node:crypto'
import type { ExportedEntry } from './exported-journal.ts'

/** In milliseconds: nothing is forgotten sooner. */
const SHORTEST = 364 * 24 * 3_600_000

interface Forgotten {
  readonly entries: string[]
  /** When the last of them was sealed. */
  sealedAt: number
}

interface Permission {
  /** When it was sealed: signed by the server. What the entry itself says of its instant, the database could have said. */
  readonly sealedAt: number
  readonly forgotten: number
  readonly digest: string
}

/** Compares what was forgotten with the sealed entries that tell it: which entries, no more and no fewer, and not too soon. */
export class Forgetting {
  readonly #forgotten = new Map<string, Forgotten>()
  readonly #permissions = new Map<string, Permission>()

  /** How many entries say nothing any more. */
  get count(): number {
    return [...this.#forgotten.values()].reduce((sum, { entries }) => sum + entries.length, 0)
  }

  /** Reads a sealed entry. */
  read(entry: ExportedEntry, sealedAt: number): void {
    if (entry.forgotten_by !== null) {
      const known = this.#forgotten.get(entry.forgotten_by) ?? { entries: [], sealedAt }
      known.entries.push(entry.entry)
      known.sealedAt = sealedAt
      this.#forgotten.set(entry.forgotten_by, known)
    } else if (isPermission(entry)) {
      const facts = JSON.parse(entry.facts ?? '{}') as { forgotten?: number; digest?: string }
      this.#permissions.set(entry.entry, {
        sealedAt,
        forgotten: facts.forgotten ?? 0,
        digest: facts.digest ?? '',
      })
    }
  }

  problems(): string[] {
    return [...this.#forgotten].flatMap(([by, { entries, sealedAt }]) => {
      const told = this.#permissions.get(by)
      const right =
        told?.forgotten === entries.length &&
        told.digest === digestOf(entries) &&
        told.sealedAt - sealedAt >= SHORTEST
      return right
        ? []
        : [
            `${entries.length} entries (such as ${entries[0]}) say nothing any more, and no sealed entry tells that.`,
          ]
    })
  }
}

/** Only the journal's own service forgets, and it tells so. */
const isPermission = ({ module, service, asker, act, kind }: ExportedEntry): boolean =>
  module === 'journal' && service === 'journal' && asker === null && act === 'ended' && kind === 'entry'

/** What `journal.forget` makes in the database. */
const digestOf = (entries: readonly string[]): string =>
  createHash('sha256')
    .update(entries.toSorted((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1)).join(','))
    .digest('hex')
