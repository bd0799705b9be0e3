import { askingAs, type Asking } from './asking.ts'
import { REFUSED } from './question.ts'
import type { CallRule } from './table-rule.ts'
import { keepsOtherWay } from './sign-in-rules.ts'
import { at, hasMoved } from './world-keys.ts'

const module = 'sign-in'
/** A secret that was handed to nobody, and one whose hash stands in each world. */
const NEW = `'\\x${'ee'.repeat(32)}'`
const KNOWN = `'\\x${'01'.repeat(32)}'`
const SOON = `now() + interval '5 minutes'`
const DEVICE = `'firefox linux'`

/** A link is void once the address to which it went is no longer theirs, and lets in nobody without a mandate today. */
const byLink = ({ world }: Asking): string | null => {
  const [first] = world.people
  const isTheirs = first && first.address !== null && !hasMoved(world) && askingAs(world, first).isColleague
  return isTheirs ? first.id : null
}

/** Only that the sign-in module may call it: who the caller is says nothing yet. */
const called = (name: string, call: string, gives: CallRule['gives']): CallRule => ({
  about: `sign_in.${name}`,
  module,
  writes: true,
  call: () => call,
  gives,
})

/** What sign-in asks of its functions: they take a secret, and give a person only for the right one. */
export const signInCalls: readonly CallRule[] = [
  {
    about: 'sign_in.is_fresh',
    module: 'plan',
    call: () => 'sign_in.is_fresh()',
    gives: ({ isFresh }) => isFresh,
  },
  {
    about: 'kernel.is_fresh',
    module: 'plan',
    call: () => 'kernel.is_fresh()',
    gives: ({ isFresh }) => isFresh,
  },
  called(
    'use_link',
    `(select person_id from sign_in.use_link(${KNOWN}, ${NEW}, ${DEVICE}) where begun)`,
    byLink,
  ),
  {
    about: 'sign_in.use_link that nobody was sent',
    module,
    writes: true,
    call: () => `(select person_id from sign_in.use_link(${NEW}, ${NEW}, ${DEVICE}))`,
    gives: () => null,
  },
  called('link_at', `sign_in.link_at(${NEW}, ${NEW})`, () => null),
  called(
    'passkey_of',
    `(select person_id from sign_in.passkey_of(${KNOWN}))`,
    ({ world }) => world.passkeys[0]?.person_id ?? null,
  ),
  called('use_passkey', `sign_in.use_passkey(${NEW}, 1, ${NEW}, ${DEVICE})`, () => null),
  called('attempt_key', 'sign_in.attempt_key() is not null', () => true),
  // The first right answer, and the same one again.
  called('end_attempt', `sign_in.end_attempt(${NEW}, ${SOON})`, () => true),
  called('end_attempt again', `sign_in.end_attempt(${KNOWN}, ${SOON})`, () => false),
  called('end_attempt too late', `sign_in.end_attempt(${NEW}, now() - interval '1 second')`, () => false),
  called(
    'my_address',
    '(select jsonb_build_array(address, language) from sign_in.my_address())',
    ({ world, id }) => {
      const person = world.people.find(row => row.id === id)
      return person ? [person.address, person.language] : null
    },
  ),
  called('has_other_way', 'sign_in.has_other_way()', asking => keepsOtherWay(asking)),
  called(
    'ask_link',
    `(select person_id from sign_in.ask_link('nobody@world.example', ${NEW}, ${NEW}, ''))`,
    () => null,
  ),
  called(
    'begin_by_provider',
    `sign_in.begin_by_provider('https://world.example', 'nobody', null, now(), ${NEW}, ${DEVICE})`,
    () => null,
  ),
  {
    about: 'sign_in.session_of',
    module,
    call: ({ world }) => world.sessions[0] && `sign_in.session_of('${world.sessions[0].proof}')`,
    // Only one of their own.
    gives: ({ world, id }) => (world.sessions[0]?.person_id === id ? world.sessions[0]?.id : null),
  },
  {
    about: 'sign_in.end_my_sessions',
    module,
    writes: true,
    call: () => 'sign_in.end_my_sessions(null)',
    gives: ({ world, id }) => world.sessions.filter(({ person_id }) => person_id === id).length,
  },
  {
    about: 'sign_in.invite',
    module,
    writes: true,
    call: ({ world }) =>
      `(select count(*) >= 0 from sign_in.invite('${at(world.people, world.dice)?.id}', ${NEW}))`,
    gives: () => true,
  },
  ...['attempt', 'attempt_key', 'link'].map((table): CallRule => ({
    about: `sign_in.${table}`,
    module,
    call: () => `(select count(*) from sign_in.${table})`,
    gives: () => REFUSED,
  })),
]
