import { createHash } from 'node:crypto'
import { FORGOTTEN, type ExportedEntry } from './exported-journal.ts'

/** An entry says what its leaf was made of, or nothing at all; its leaf holds its compartment either way. */
export const isWhole = (entry: ExportedEntry): boolean =>
  saysNothing(entry)
    ? FORGOTTEN.every(name => entry[name] === null) && (entry.fields === null || leafOf(entry) === entry.leaf)
    : entry.fields === null
      ? formerLeafOf(entry) === entry.leaf
      : hashOfFields(entry) === entry.fields && leafOf(entry) === entry.leaf

/** Whether the leaf proves the compartment: not of an entry from before that says nothing. */
export const isTied = (entry: ExportedEntry): boolean => entry.fields !== null || !saysNothing(entry)

const saysNothing = ({ withheld, forgotten_by }: ExportedEntry): boolean => withheld || forgotten_by !== null

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const row = (values: readonly (string | null)[]): string =>
  values.map(value => (value === null ? '-' : `${Buffer.byteLength(value)}:${value}`)).join('')

/** What `journal.written` makes in the database. */
const written = (e: ExportedEntry): string =>
  row([e.salt, e.at, e.module, e.asker, e.service, e.act, e.kind, e.record, e.reason, e.facts])

const place = (e: ExportedEntry): string => row([e.entry, e.transaction, e.compartment])

const hashOfFields = (e: ExportedEntry): string => sha256(`tandem journal fields\n${written(e)}`)

const leafOf = (e: ExportedEntry): string => sha256(`tandem journal entry\n${place(e)}${row([e.fields])}`)

/** Of entries from before the leaf was made of the hash of the fields. */
const formerLeafOf = (e: ExportedEntry): string => sha256(place(e) + written(e))
