import type { Asking } from './asking.ts'
import { fresh } from './plan-rights.ts'
import { columns, rule } from './table-rule.ts'
import type { Passkey } from './people-rows.ts'
import type { Person, Session } from './world-rows.ts'

/** "… of their own". */
const own = ({ id }: Asking, { person_id }: { readonly person_id: string }) => person_id === id
/** "people who are fresh … of their own". */
const freshAndOwn = (asking: Asking, row: Passkey) => asking.isFresh && own(asking, row)

/** One for each person: "… is reached only through the functions of sign-in", even by the owner of the tables. */
const reachedByNobody = (table: string, reads: string) =>
  rule<Person & { readonly person_id: string }>({
    table,
    module: 'owner',
    isView: true,
    key: ['person_id'],
    reads: columns(reads),
    rows: world => world.people.map(person => ({ ...person, person_id: person.id })),
    sees: () => false,
  })

/** How people come in: what they see of it themselves, and what nobody sees. */
export const signInRules = [
  rule<Session>({
    table: 'sign_in.session',
    module: 'sign-in',
    key: ['id'],
    reads: columns('id person_id created_at ends_at proven_at seen_at device way'),
    hides: columns('proof'),
    rows: world => world.sessions,
    // "people see their own sessions": those that have not ended.
    sees: (asking, session) => own(asking, session) && session.left > 0,
  }),
  rule<Passkey>({
    table: 'sign_in.passkey',
    module: 'sign-in',
    key: ['id'],
    reads: columns('id person_id credential name created_at used_on'),
    hides: columns('public_key counter'),
    rows: world => world.passkeys,
    // "people see their own passkeys".
    sees: own,
    adds: {
      rows: ({ world }) => world.people.map(({ id }) => ({ id: fresh, person_id: id })),
      values: row => ({ ...row, credential: '\\x00ff', public_key: '\\x00ff', counter: 0, name: 'new' }),
      may: freshAndOwn,
    },
    removes: { may: freshAndOwn },
  }),
  reachedByNobody('sign_in.attempt', 'person_id proof browser kind back_to ends_at'),
  reachedByNobody('sign_in.identity', 'person_id issuer subject created_at'),
  reachedByNobody('sign_in.link', 'person_id token browser back_to created_at ends_at used_at'),
]
