import { REFUSED } from './question.ts'
import type { CallRule } from './table-rule.ts'
import { at, keyOf } from './world-keys.ts'
import type { Asking } from './asking.ts'
import type { Session } from './people-rows.ts'
import type { World } from './world-rows.ts'

const form = keyOf('new', 1)
/** Only the embedded database lets anybody step into the story. */
const IN_THE_STORY = !process.env.TEST_POSTGRES_URL

const aSession = ({ world }: Asking): Session | undefined => at(world.sessions, world.dice)

const mandatesOf = ({ mandates }: World, id: string) =>
  mandates.filter(({ person_id }) => person_id === id).length

/** What every module asks of the kernel and of sign-in. */
export const houseCalls: readonly CallRule[] = [
  {
    about: 'kernel.applied_step',
    module: 'owner',
    call: () => '(select count(*) > 0 from kernel.applied_step)',
    gives: () => true,
  },
  {
    about: 'kernel.applied_step of others',
    module: 'plan',
    call: () => '(select count(*) > 0 from kernel.applied_step)',
    gives: () => REFUSED,
  },
  {
    about: 'kernel.applied',
    module: 'plan',
    call: () => '(select count(*) > 0 from kernel.applied())',
    gives: () => true,
  },
  {
    about: 'kernel.person_id',
    module: 'plan',
    call: () => 'kernel.person_id()',
    gives: ({ id }) => id ?? null,
  },
  {
    about: 'kernel.service',
    module: 'plan',
    call: () => `nullif(kernel.service(), '')`,
    gives: ({ asker }) => (asker.kind === 'service' ? asker.name : null),
  },
  { about: 'kernel.today', module: 'plan', call: () => 'kernel.today()', gives: ({ world }) => world.today },
  {
    about: 'kernel.claim',
    module: 'plan',
    writes: true,
    call: () => `kernel.claim('${form}')`,
    gives: () => true,
  },
  {
    about: 'kernel.settle',
    module: 'plan',
    writes: true,
    call: () => `kernel.settle('${form}', '/plan')`,
    gives: () => null,
  },
  { about: 'kernel.settled', module: 'plan', call: () => `kernel.settled('${form}')`, gives: () => null },
  {
    about: 'kernel.post_mail',
    module: 'plan',
    writes: true,
    call: () => `kernel.post_mail('somebody@world.example', 'subject', 'body', 15)`,
    gives: () => null,
  },
  {
    about: 'kernel.outbox',
    module: 'sign-in',
    call: () => '(select count(*) >= 0 from kernel.outbox())',
    gives: () => (IN_THE_STORY ? true : REFUSED),
  },
  ...['kernel.take_mail()', `kernel.forget_mail('${form}')`].map((call): CallRule => ({
    about: call.split('(')[0] ?? '',
    module: 'plan',
    writes: true,
    call: () => `(select count(*) >= 0 from ${call})`,
    // Only the kernel sends mail.
    gives: () => REFUSED,
  })),
  ...['kernel.take_mail()', `kernel.forget_mail('${form}')`].map((call): CallRule => ({
    about: call.split('(')[0] ?? '',
    module: 'kernel',
    writes: true,
    call: () => `(select count(*) >= 0 from ${call})`,
    gives: () => true,
  })),
  {
    about: 'sign_in.session',
    module: 'sign-in',
    call: () => '(select count(proof) from sign_in.session)',
    gives: () => REFUSED,
  },
  {
    about: 'sign_in.person_of',
    module: 'plan',
    call: asking => `(select id from sign_in.person_of('${aSession(asking)?.proof ?? ''}'))`,
    gives: asking => {
      const session = aSession(asking)
      return session && session.left > 0 ? session.person_id : null
    },
  },
  {
    about: 'sign_in.end_session',
    module: 'sign-in',
    writes: true,
    call: asking => `sign_in.end_session('${aSession(asking)?.proof ?? ''}')`,
    // How the session that ended had begun; one that is over does not end again.
    gives: asking => ((aSession(asking)?.left ?? 0) > 0 ? 'link' : null),
  },
  {
    about: 'sign_in.step_in',
    module: 'sign-in',
    writes: true,
    // Whoever has several mandates today cannot: see README.md.
    call: ({ world }) => {
      const person = world.people.find(({ id }) => mandatesOf(world, id) < 2)
      return person && `sign_in.step_in('${person.id}', sha256('new'), 'firefox linux')`
    },
    gives: () => (IN_THE_STORY ? true : REFUSED),
  },
  {
    about: 'network.story_people',
    module: 'sign-in',
    call: () => '(select count(*) > 0 from network.story_people())',
    gives: () => (IN_THE_STORY ? true : REFUSED),
  },
]
