import type { ExportedEntry, ExportedSeal } from './exported-journal.ts'
import { CLOCKS_APART } from './sealing.ts'

/** In milliseconds: an entry of a transaction that ran longer would be taken for one put in later. */
const LONGEST_TRANSACTION = 24 * 3_600_000

/**
 * Can this seal be the first after the entry? An entry is not written after its seal, nor, but for a transaction that was
 * still running, before the seal that came before.
 */
export function isInTime(
  entry: ExportedEntry,
  seal: ExportedSeal,
  before: ExportedSeal | undefined,
): boolean {
  if (entry.at === null) return true
  const at = Number(entry.at) / 1000
  const earliest = before ? before.sealed_at - LONGEST_TRANSACTION : 0
  return at >= earliest && at <= seal.sealed_at + CLOCKS_APART
}
