import { within } from '#kernel/as'
import type { Tx } from '#kernel/database'
import { record } from '#kernel/record'
import { beginLook, currentLook, endLook, overseenCompartments, reviewOpening } from '#modules/journal'

/** The compartments at which the reader may look today; none for everybody else. */
export const overseen = (db: Tx) => within('journal', db, overseenCompartments)

/** At which compartment the reader looks now, why and until when. */
export const lookNow = (db: Tx) => within('journal', db, currentLook)

/** Begins to look at one compartment; the look before ends. */
export const lookAt = (db: Tx, compartment: string, reason: string) =>
  within('journal', db, tx => beginLook(tx, compartment, reason))

/** Stops looking. */
export const lookAway = (db: Tx) => within('journal', db, endLook)

/** Says whether breaking the glass was justified. */
export const review = (db: Tx, opening: string, justified: boolean) =>
  within('journal', db, tx => reviewOpening(tx, opening, justified))

/** Tells that the reader looked for the entries of one person, or about one record. */
export const noteSearch = (db: Tx, person: string | undefined) =>
  within('journal', db, tx =>
    record(tx, { act: 'searched', kind: person ? 'person' : 'record', record: person }),
  )
