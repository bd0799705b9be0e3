import type { Asking } from './asking.ts'
import { RECORD_KINDS } from './journal-world.ts'
import { REFUSED } from './question.ts'
import type { CallRule } from './table-rule.ts'
import { at, keyOf } from './world-keys.ts'
import type { Entry, Opening } from './world-rows.ts'

const WHY = 'Overleg over dit dossier vandaag'
const record = keyOf('record', 1)
const kindOf = ({ world }: Asking) => at(RECORD_KINDS, world.dice) ?? RECORD_KINDS[0]
/** What a function gives that gives nothing. */
const done = null
/** A kind of record is opened only from the compartment that it is in: that of the caller's module. */
const fromItsCompartment = (asking: Asking, compartment: string) =>
  asking.id && kindOf(asking).compartment === compartment ? done : REFUSED

const anOpening = ({ world }: Asking): Opening | undefined => at(world.openings, world.dice)
const anEntry = ({ world }: Asking): Entry | undefined => at(world.entries, world.dice)

/** Somebody else's broken glass, in the compartment at which they look. */
const reviews = (asking: Asking, { broke_glass, person_id, kind }: Opening) =>
  broke_glass &&
  person_id !== asking.id &&
  RECORD_KINDS.some(({ code, compartment }) => code === kind && asking.looksAt === compartment)

/** The entries about the same record as one that they see, unless they wrote it themselves: whoever knows the record would know who else read it. */
const sameRecord = ({ world, looksAt, id: own }: Asking, { compartment, record: key, asker }: Entry) =>
  compartment === looksAt && asker !== own
    ? world.entries.filter(entry => entry.compartment === looksAt && entry.record === key).map(({ id }) => id)
    : []

/** What modules ask of the journal, and what its own pages do. */
export const journalCalls: readonly CallRule[] = [
  {
    about: 'journal.overseen',
    module: 'plan',
    call: () => 'journal.overseen()',
    gives: ({ oversees }) => [...oversees],
  },
  {
    about: 'journal.looking_at',
    module: 'plan',
    call: () => 'journal.looking_at()',
    gives: asking => asking.looksAt ?? null,
  },
  {
    about: 'journal.has_opened',
    module: 'plan',
    call: asking => `journal.has_opened('${kindOf(asking).code}', '${record}')`,
    gives: asking =>
      asking.world.openings.some(
        ({ person_id, kind, record: key, left }) =>
          person_id === asking.id && kind === kindOf(asking).code && key === record && left > 0,
      ),
  },
  {
    about: 'journal.open_record',
    module: 'plan',
    writes: true,
    call: asking => `journal.open_record('${kindOf(asking).code}', '${record}', '${WHY}', '{}')`,
    gives: asking => fromItsCompartment(asking, 'plan'),
  },
  {
    about: 'journal.break_glass',
    module: 'plan',
    writes: true,
    call: asking => `journal.break_glass('${kindOf(asking).code}', '${record}', '${WHY}', '{}')`,
    gives: asking => fromItsCompartment(asking, 'plan'),
  },
  {
    about: 'journal.open_record',
    module: 'network',
    writes: true,
    call: asking => `journal.open_record('${kindOf(asking).code}', '${record}', '${WHY}', '{}')`,
    gives: asking => fromItsCompartment(asking, 'open'),
  },
  {
    about: 'journal.break_glass',
    module: 'network',
    writes: true,
    call: asking => `journal.break_glass('${kindOf(asking).code}', '${record}', '${WHY}', '{}')`,
    gives: asking => fromItsCompartment(asking, 'open'),
  },
  {
    about: 'journal.record',
    module: 'network',
    writes: true,
    call: () => `journal.record('read', 'person', '${record}', null, '{}')`,
    gives: () => done,
  },
  {
    about: 'journal.same_record',
    module: 'oversight',
    call: asking => {
      const entry = anEntry(asking)
      return entry && `journal.same_record(${entry.id})`
    },
    gives: asking => {
      const entry = anEntry(asking)
      return entry ? sameRecord(asking, entry) : null
    },
  },
  {
    about: 'journal.begin_look',
    module: 'journal',
    writes: true,
    call: asking => `journal.begin_look('${kindOf(asking).compartment}', '${WHY}')`,
    gives: asking => (asking.oversees.has(kindOf(asking).compartment) ? done : REFUSED),
  },
  {
    about: 'journal.end_look',
    module: 'journal',
    writes: true,
    call: () => 'journal.end_look()',
    gives: () => done,
  },
  {
    about: 'journal.review_opening',
    module: 'journal',
    writes: true,
    call: asking => {
      const opening = anOpening(asking)
      return opening && `journal.review_opening('${opening.id}', true)`
    },
    gives: asking => {
      const opening = anOpening(asking)
      return !opening || reviews(asking, opening) ? done : REFUSED
    },
  },
  {
    about: 'journal.pseudonym',
    module: 'oversight',
    call: () => `journal.pseudonym('open', 'open_note', '${record}') is not null`,
    gives: asking => asking.looksAt === 'open',
  },
  {
    about: 'journal.has_broken',
    module: 'plan',
    call: asking => `journal.has_broken('${kindOf(asking).code}', '${record}')`,
    gives: asking =>
      asking.world.openings.some(
        ({ person_id, kind, record: key, broke_glass, left }) =>
          broke_glass &&
          person_id === asking.id &&
          kind === kindOf(asking).code &&
          key === record &&
          left > 0,
      ),
  },
]
