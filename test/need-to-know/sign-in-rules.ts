import type { Asking } from './asking.ts'
import { fresh } from './plan-rights.ts'
import { columns, rule } from './table-rule.ts'
import type { Attempt, Identity, Passkey, Session } from './people-rows.ts'
import type { World } from './world-rows.ts'

/** "… of their own". */
const own = ({ id }: Asking, { person_id }: { readonly person_id: string }) => person_id === id
/** "people who are fresh … of their own". */
const freshAndOwn = (asking: Asking, row: { readonly person_id: string }) =>
  asking.isFresh && own(asking, row)

/** "… keep another way in": a passkey, or an address to which a link is sent. */
export const keepsOtherWay = ({ world, id }: Asking): boolean =>
  world.passkeys.some(({ person_id }) => person_id === id) ||
  world.people.some(person => person.id === id && person.address !== null)

/** "… is reached only through the functions of sign-in", even by the owner of the tables. */
const reachedByNobody = <Row extends object>(
  table: string,
  [key, ...others]: readonly [keyof Row & string, ...string[]],
  rows: (world: World) => readonly Row[],
) =>
  rule<Row>({
    table,
    module: 'owner',
    isView: true,
    key: [key],
    reads: [key, ...others],
    rows,
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
  rule<Identity>({
    table: 'sign_in.identity',
    module: 'sign-in',
    key: ['id'],
    reads: columns('id person_id issuer created_at'),
    hides: columns('subject'),
    rows: world => world.identities,
    // "people see their own linked accounts".
    sees: own,
    // "people who are fresh and keep another way in remove their own".
    removes: { may: (asking, row) => freshAndOwn(asking, row) && keepsOtherWay(asking) },
  }),
  reachedByNobody<Attempt>('sign_in.attempt', ['proof', 'ends_at'], world => world.attempts),
  // The one that the module brings is not known to a world.
  reachedByNobody<{ readonly key: string }>('sign_in.attempt_key', ['key'], () => []),
  reachedByNobody<{ readonly person_id: string }>(
    'sign_in.link',
    ['person_id', 'token', 'browser', 'back_to', 'created_at', 'ends_at', 'used_at', 'sent_to'],
    world => world.people.map(({ id }) => ({ person_id: id })),
  ),
]
