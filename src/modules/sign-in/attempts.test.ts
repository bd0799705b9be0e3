import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as } from '#kernel/as'
import { visitor, type Asker } from '#kernel/asker'
import type { Tx } from '#kernel/database'
import type { Visit } from '#kernel/route'
import { cookieBrowser } from '#test/cookie-browser'
import { asOwnerOfStory, undone } from '#test/database'
import { asked, LOCALHOST, maker } from '#test/passkey-maker'
import { mieke, samira } from '#test/people'
import { softPasskey } from '#test/soft-passkey'
import { beginAttempt, isFirstAnswer, openAttempt, type AttemptKind } from './attempts.ts'

const visits = <Result>(
  tx: Tx,
  work: (visit: Visit) => Promise<Result>,
  asker: Asker = visitor,
  browser = 'b',
) => as(asker, 'sign-in', tx, (db, reader) => work({ db, reader, browser } as Visit))

const kept = async (tx: Tx) => (await tx.selectFrom('sign_in.attempt').select('ends_at').execute()).length

test(
  'whoever begins again and again, or answers wrongly, fills nothing and pushes nobody out',
  asOwnerOfStory(async tx => {
    const { passkey } = await maker(tx)
    const before = await kept(tx)
    const own = await cookieBrowser(tx)
    const challenge = await asked(own, '/sign-in/passkey')
    const stranger = await cookieBrowser(tx)
    for (let times = 0; times < 5; times++) {
      const attempt = await asked(stranger, '/sign-in/passkey')
      const answer = softPasskey().answer({ challenge: attempt, ...LOCALHOST })
      await stranger.send('/nl/sign-in/passkey', { attempt, answer })
    }
    assert.equal(await kept(tx), before)
    const answer = passkey.answer({ challenge, ...LOCALHOST })
    const begun = await own.send('/nl/sign-in/passkey', { attempt: challenge, answer })
    assert.equal(begun.headers.location, '/nl/my-day')
    assert.equal(await kept(tx), before + 1, 'only a right answer is kept')
  }),
)

test(
  'an attempt is of one browser, one kind and, for a new passkey, one person; nobody reads or changes it',
  undone(async tx => {
    const begin = (kind: AttemptKind, asker: Asker = visitor) =>
      visits(tx, visit => beginAttempt(visit, kind, '/plan/drafts'), asker)
    const { attempt } = await begin('provider')
    const opens = async (kind: AttemptKind, typed: string, asker: Asker = visitor, browser = 'b') =>
      (await visits(tx, visit => openAttempt(visit, kind, typed), asker, browser))?.back
    assert.equal(await opens('provider', attempt), '/plan/drafts')
    assert.equal(await opens('provider', attempt, mieke), '/plan/drafts', 'also who is signed in')
    assert.equal(await opens('passkey', attempt), undefined)
    assert.equal(await opens('provider', attempt, visitor, 'another'), undefined)
    assert.doesNotMatch(
      Buffer.from(attempt, 'base64url').toString('latin1'),
      /drafts/,
      'no provider reads it',
    )
    const { attempt: own } = await begin('new_passkey', mieke)
    assert.equal(await opens('new_passkey', own, mieke), '/plan/drafts')
    assert.equal(await opens('new_passkey', own, samira), undefined)
    const bytes = Buffer.from(attempt, 'base64url')
    for (const [at] of bytes.entries()) {
      const changed = Buffer.from(bytes)
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at)
      assert.equal(await opens('provider', changed.toString('base64url')), undefined, `byte ${at}`)
    }
    for (const typed of ['', 'x', attempt.slice(0, -1)])
      assert.equal(await opens('provider', typed), undefined)
  }),
)

test(
  'however an attempt is written, it counts once',
  undone(async tx => {
    const { attempt } = await visits(tx, visit => beginAttempt(visit, 'provider', ''))
    const counts = (typed: string) =>
      visits(tx, async visit => {
        const opened = await openAttempt(visit, 'provider', typed)
        return opened && isFirstAnswer(visit.db, opened)
      })
    assert.equal(await counts(attempt), true)
    assert.equal(await counts(`${attempt}=`), false)
    assert.equal(await counts(attempt), false)
  }),
)
