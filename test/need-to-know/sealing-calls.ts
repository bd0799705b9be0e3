import type { Asking } from './asking.ts'
import { REFUSED } from './question.ts'
import type { CallRule } from './table-rule.ts'

const isSealer = ({ asker }: Asking) => asker.kind === 'service' && asker.name === 'journal'
const forTheSealer = (asking: Asking, given: unknown) => (isSealer(asking) ? given : REFUSED)
const A_SEAL = `row(1, now(), '0', '1', 1, sha256('1'), sha256('1'), sha512('1'), repeat('ab', 32), 2)::journal.seal`
/** What a function gives that gives nothing. */
const done = null

/** What the journal's own service does: it seals, forgets and raises alerts; nobody else does. */
export const sealingCalls: readonly CallRule[] = [
  {
    about: 'journal.forget',
    module: 'journal',
    writes: true,
    call: () => 'journal.forget()',
    gives: asking => forTheSealer(asking, 0),
  },
  {
    about: 'journal.raise_alerts',
    module: 'journal',
    writes: true,
    call: () => 'journal.raise_alerts()',
    gives: asking => forTheSealer(asking, 0),
  },
  {
    about: 'journal.unsealed',
    module: 'journal',
    call: () => '(select count(*) from journal.unsealed())',
    gives: asking => (isSealer(asking) ? 1 : 0),
  },
  {
    about: 'journal.keep_seal',
    module: 'journal',
    writes: true,
    call: ({ world }) => (world.seals.length > 0 ? undefined : `journal.keep_seal(${A_SEAL})`),
    gives: asking => forTheSealer(asking, done),
  },
  {
    about: 'journal.sealed_text',
    module: 'journal',
    // What is signed of a seal, for whoever has the seal.
    call: () => `journal.sealed_text(${A_SEAL}) is not null`,
    gives: () => true,
  },
  {
    about: 'journal.seal',
    module: 'journal',
    call: () => '(select count(*) from journal.seal)',
    // Nobody reads the seals themselves; the published ones are for everybody.
    gives: () => REFUSED,
  },
  {
    about: 'journal.watched',
    module: 'journal',
    call: () => '(select count(*) from journal.watched)',
    gives: () => REFUSED,
  },
  {
    about: 'journal.last_signer',
    module: 'journal',
    call: () => 'journal.last_signer() is not null',
    // Who signs is published with the seals.
    gives: ({ world }) => world.seals.length > 0,
  },
  {
    about: 'journal.seal_to_mail',
    module: 'journal',
    writes: true,
    call: () => '(select count(*) >= 0 from journal.seal_to_mail())',
    gives: asking => forTheSealer(asking, true),
  },
]
