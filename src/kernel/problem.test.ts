import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visiting, wordsOn } from '#test/browser'
import { undone } from '#test/database'
import { oscar } from '#test/people'
import { as } from './as.ts'
import type { Database } from './database.ts'
import { problemText } from './problem.ts'
import { languages } from './text.ts'

const SECRET = 'geheim'

/** A database that breaks, and says why in words that are nobody's business. */
const broken: Database = {
  pool: {
    connect: () => Promise.reject(new Error(`password ${SECRET} refused`)),
  } as unknown as Database['pool'],
  embedded: false,
  close: async () => {},
}

test(
  'a page that does not exist says so in the reader’s language, with a number to report',
  undone(async tx => {
    const { open } = await visiting(tx)
    for (const language of languages) {
      const { statusCode, body, headers } = await open(`/${language}/nothing-here`)
      assert.equal(statusCode, 404)
      assert.ok(body.includes(`<html lang="${language}"`))
      const words = wordsOn(body)
      assert.ok(words.includes(problemText[language].resourceNotFound.title))
      assert.ok(words.includes(problemText[language].resourceNotFound.advice))
      assert.ok(words.includes(String(headers['belgov-trace-id'])))
      assert.equal(headers['cache-control'], 'no-store')
    }
  }),
)

test('an error of ours says nothing of its cause, to people and to programs', async () => {
  const { app, open } = await visiting(broken)
  for (const language of languages) {
    const { statusCode, body, headers } = await open(`/${language}/plan`)
    assert.equal(statusCode, 500)
    assert.ok(wordsOn(body).includes(problemText[language].internalServerError.advice))
    assert.ok(body.includes(String(headers['belgov-trace-id'])))
    assert.ok(!body.includes(SECRET))
  }
  const { body, statusCode } = await app.inject({ url: '/health', headers: { accept: 'application/json' } })
  assert.equal(statusCode, 500)
  assert.ok(!body.includes(SECRET))
})

test(
  'a program is told what is wrong as a Belgif problem',
  undone(async tx => {
    const { app } = await visiting(tx)
    const asked = async (url: string, method: 'GET' | 'POST' = 'GET') => {
      const { headers, body, statusCode } = await app.inject({
        url,
        method,
        headers: { accept: 'application/json' },
      })
      assert.match(String(headers['content-type']), /^application\/problem\+json/)
      const problem = JSON.parse(body) as Record<string, unknown>
      assert.equal(problem.status, statusCode)
      assert.equal(problem.instance, `urn:uuid:${String(headers['belgov-trace-id'])}`)
      assert.deepEqual(Object.keys(problem), ['type', 'href', 'title', 'status', 'detail', 'instance'])
      return { type: problem.type, status: problem.status, detail: problem.detail }
    }
    assert.deepEqual(await asked('/fr/nothing'), {
      type: 'urn:problem-type:belgif:resourceNotFound',
      status: 404,
      detail: problemText.fr.resourceNotFound.advice,
    })
    assert.deepEqual(await asked('/nl/sign-in', 'POST'), {
      type: 'urn:problem-type:belgif:missingPermission',
      status: 403,
      detail: problemText.nl.forbidden.advice,
    })
  }),
)

test(
  'what one may not change, what is no key and what does not exist are answered with the same bytes',
  undone(async tx => {
    const { open } = await visiting(tx, oscar)
    const theirs = await as(oscar, 'plan', tx, db =>
      db.selectFrom('plan.action').select('id').executeTakeFirstOrThrow(),
    )
    const answered = new Set<string>()
    for (const id of [
      theirs.id,
      '00000000-0000-4000-8000-000000000000',
      'not-a-key-at-all',
      '9'.repeat(40),
    ]) {
      const { body, headers, statusCode } = await open(`/nl/plan/actions/${id}/edit`)
      answered.add(
        `${statusCode} ${body.replaceAll(String(headers['belgov-trace-id']), '').replaceAll(id, '')}`,
      )
    }
    assert.equal(answered.size, 1)
    assert.match([...answered].join(''), /^404 /)
  }),
)
