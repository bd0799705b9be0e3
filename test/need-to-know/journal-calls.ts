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
/** A kind of record belongs to one module: no other one opens it or breaks its glass, and only for somebody who is fresh. */
const fromItsModule = (asking: Asking, module: string) =>
  asking.isFresh && kindOf(asking).module === module ? done : REFUSED

const anOpening = ({ world }: Asking): Opening | undefined => at(world.openings, world.dice)
const anEntry = ({ world }: Asking): Entry | undefined => at(world.entries, world.dice)

/** Somebody else's broken glass, in the compartment at which they look. */
const reviews = (asking: Asking, { broke_glass, person_id, kind }: Opening) =>
  broke_glass &&
  person_id !== asking.id &&
  RECORD_KINDS.some(({ code, compartment }) => code === kind && asking.looksAt === compartment)

/** The entries about the same record as one that they see, without those that they wrote: whoever knows the record would know who else read it. */
const sameRecord = ({ world, looksAt, id: own }: Asking, { compartment, record: key, asker }: Entry) =>
  compartment === looksAt && asker !== own
    ? world.entries
        .filter(entry => entry.compartment === looksAt && entry.record === key && entry.asker !== own)
        .map(({ id }) => id)
    : []

/** Counts of what waits in the compartments that they oversee: glass that others broke, and alerts. */
const waiting = ({ world, oversees, id: own }: Asking) => {
  const overseen = RECORD_KINDS.filter(({ compartment }) => oversees.has(compartment))
  const broken = world.openings.filter(
    ({ broke_glass, person_id, kind }) =>
      broke_glass && person_id !== own && overseen.some(({ code }) => code === kind),
  )
  const alerts = world.alerts.filter(({ compartment }) => oversees.has(compartment))
  return [broken.length, alerts.length]
}

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
    gives: asking => fromItsModule(asking, 'plan'),
  },
  {
    about: 'journal.break_glass',
    module: 'plan',
    writes: true,
    call: asking => `journal.break_glass('${kindOf(asking).code}', '${record}', '${WHY}', '{}')`,
    gives: asking => fromItsModule(asking, 'plan'),
  },
  {
    about: 'journal.open_record',
    module: 'network',
    writes: true,
    call: asking => `journal.open_record('${kindOf(asking).code}', '${record}', '${WHY}', '{}')`,
    gives: asking => fromItsModule(asking, 'network'),
  },
  {
    about: 'journal.break_glass',
    module: 'network',
    writes: true,
    call: asking => `journal.break_glass('${kindOf(asking).code}', '${record}', '${WHY}', '{}')`,
    gives: asking => fromItsModule(asking, 'network'),
  },
  {
    about: 'journal.record',
    module: 'network',
    writes: true,
    call: () => `journal.record('read', 'person', '${record}', null, '{}')`,
    gives: () => done,
  },
  {
    about: 'journal.record about a kind of record',
    module: 'network',
    writes: true,
    call: asking => `journal.record('read', '${kindOf(asking).code}', '${record}', null, '{}')`,
    // Only the module to which the kind belongs tells who read it.
    gives: asking => (kindOf(asking).module === 'network' ? done : REFUSED),
  },
  {
    about: 'journal.waiting',
    module: 'oversight',
    call: () => '(select jsonb_build_array(reviews, alerts) from journal.waiting())',
    gives: asking => waiting(asking),
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
