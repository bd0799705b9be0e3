import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { modules } from '#modules'
import { visiting } from '#test/browser'
import { undone } from '#test/database'
import { mieke } from '#test/people'
import { visitor, type Asker } from './asker.ts'

const routes = modules.flatMap(module => module.routes)
const ZERO = '00000000-0000-0000-0000-000000000000'
const NAMES = [
  'find',
  'measure',
  'level',
  'status',
  'after',
  'before',
  'partner',
  'page',
  '__proto__',
  '_once',
  'revision',
  'person',
]

const hostile = fc.oneof(
  fc.constantFrom(
    '%00',
    'a%00b',
    '%',
    '%zz',
    '%C0%AF',
    '%ED%A0%80',
    '..%2f..%2fetc',
    "'",
    '%0d%0aX:y',
    'x'.repeat(2000),
    '-1',
    '1e9',
    ZERO,
  ),
  fc.constantFrom(
    `${ZERO.slice(1)}g`,
    '9'.repeat(30),
    '__proto__',
    'constructor',
    '2026-02-31',
    '%D9%A3',
    '2.1',
    '{}',
    '[]',
    '*',
  ),
  fc.string({ unit: 'grapheme', minLength: 1 }).map(encodeURIComponent),
  fc
    .array(fc.constantFrom('%', '2', 'f', 'e', '0', '.', '%25', '%2F'), { minLength: 1 })
    .map(parts => parts.join('')),
)
const pairs = fc.array(fc.tuple(fc.constantFrom(...NAMES), hostile), { maxLength: 4 })
const written = (given: Given) => given.map(pair => pair.join('=')).join('&')

type Given = readonly (readonly [string, string])[]

/** What each route is always asked: a part of its path, a query and a form; the rest is found by chance. */
const always: [string, [string, string][], [string, string][]][] = [
  ['%00', [], []],
  ['%', [], []],
  [
    'x',
    NAMES.flatMap(
      name =>
        [
          [name, 'a'],
          [name, 'b'],
        ] as [string, string][],
    ),
    [['title_nl', '%00']],
  ],
  [
    'x'.repeat(2000),
    [['find', '%00']],
    [
      ['revision', '1e99'],
      ['revision', '%FF'],
    ],
  ],
]

for (const [who, asker] of Object.entries<Asker>({ 'a visitor': visitor, 'the coordinator': mieke }))
  test(
    `whatever address or form ${who} makes up, the answer is a page and no error of ours`,
    undone(async tx => {
      const { app } = await visiting(tx, asker)
      for (const { method, path } of routes) {
        const answered = async (part: string, query: Given, form: Given) => {
          const url = `/nl${path.replaceAll(/:\w+/g, () => part)}?${written(query)}`
          const { statusCode, headers } = await app.inject({
            method,
            url,
            headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
            ...(method === 'POST' && { payload: written(form) }),
          })
          assert.ok(statusCode < 500, `${statusCode} ${method} ${url}`)
          assert.ok(statusCode !== 200 || !/%00|%$/.test(part) || !path.includes(':'), `200 ${url}`)
          assert.ok(headers['content-security-policy'], `no policy for ${url}`)
        }
        await fc.assert(fc.asyncProperty(hostile, pairs, pairs, answered), { examples: always, numRuns: 6 })
      }
    }),
  )
