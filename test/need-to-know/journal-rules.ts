import type { Asking } from './asking.ts'
import { COMPARTMENTS, RECORD_KINDS } from './journal-world.ts'
import { columns, rule } from './table-rule.ts'
import type { Alert, Entry, Look, Opening, Seal } from './world-rows.ts'

type Compartment = { readonly code: string }
const everybody = () => true
const compartments = () => COMPARTMENTS.map(code => ({ code }))

/** "… of the compartment looked at". */
const looksAt = (asking: Asking, { compartment }: { readonly compartment: string }) =>
  asking.looksAt === compartment

const compartmentOf = ({ kind }: Opening) => RECORD_KINDS.find(({ code }) => code === kind)?.compartment ?? ''

/** "an overseer sees where the glass was broken". */
const seesBrokenGlass = (asking: Asking, opening: Opening) =>
  opening.broke_glass && looksAt(asking, { compartment: compartmentOf(opening) })

/** "people see what they opened". */
const seesOpening = (asking: Asking, opening: Opening) =>
  opening.person_id === asking.id || seesBrokenGlass(asking, opening)

/** What the journal holds; nobody writes it but through its functions. */
export const journalRules = [
  rule<Compartment>({
    table: 'journal.compartment',
    module: 'journal',
    key: ['code'],
    reads: columns('code name'),
    hides: columns('pseudonym_key kept_for'),
    rows: compartments,
    sees: everybody,
  }),
  rule<Compartment>({
    table: 'journal.compartment_names',
    isView: true,
    module: 'oversight',
    key: ['code'],
    reads: columns('code name'),
    rows: compartments,
    sees: everybody,
  }),
  rule<Compartment>({
    table: 'journal.record_kind',
    module: 'journal',
    key: ['code'],
    reads: columns('code module compartment name minutes breakable'),
    rows: () => RECORD_KINDS,
    sees: everybody,
  }),
  rule<Look>({
    table: 'journal.look',
    module: 'journal',
    key: ['person_id', 'compartment'],
    reads: columns('person_id compartment reason until'),
    rows: world => world.looks,
    // "overseers see at what they look".
    sees: (asking, look) => look.person_id === asking.id,
  }),
  rule<Entry>({
    table: 'journal.entry',
    module: 'journal',
    key: ['id'],
    reads: columns('id compartment at module asker service act kind reason facts'),
    hides: columns('record leaf salt transaction forgotten_by fields_hash'),
    rows: world => world.entries,
    sees: looksAt,
  }),
  rule<Entry>({
    table: 'journal.seen_entries',
    isView: true,
    module: 'oversight',
    key: ['id'],
    reads: columns('id at compartment module asker service act kind reason facts pseudonym'),
    rows: world => world.entries,
    sees: looksAt,
  }),
  rule<Opening>({
    table: 'journal.opening',
    module: 'journal',
    key: ['id'],
    reads: columns('id person_id kind reason broke_glass opened_at until reviewed_at reviewed_by justified'),
    hides: columns('record'),
    rows: world => world.openings,
    sees: seesOpening,
  }),
  rule<Opening>({
    table: 'journal.broken_glass',
    isView: true,
    module: 'oversight',
    key: ['id'],
    reads: columns(
      'id person_id kind kind_name compartment pseudonym reason opened_at until reviewed_at reviewed_by justified',
    ),
    rows: world => world.openings.filter(opening => opening.broke_glass),
    sees: seesOpening,
  }),
  rule<Alert>({
    table: 'journal.alert',
    module: 'journal',
    key: ['id'],
    reads: columns('id rule compartment asker raised_at entries'),
    rows: world => world.alerts,
    sees: looksAt,
  }),
  rule<Alert>({
    table: 'journal.seen_alerts',
    isView: true,
    module: 'oversight',
    key: ['id'],
    reads: columns('id raised_at compartment asker entries name rule'),
    rows: world => world.alerts,
    sees: looksAt,
  }),
  rule<Seal>({
    table: 'journal.published_seal',
    module: 'journal',
    key: ['number'],
    reads: columns('number published_at head signer'),
    hides: columns('seal mailed_at'),
    rows: world => world.seals,
    // "everybody sees the published seals".
    sees: everybody,
  }),
]
