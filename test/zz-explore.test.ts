import { test } from 'node:test'
import { modules } from '#modules'
import { undone } from '#test/database'
import { visiting } from '#test/browser'
import { mieke } from '#test/people'
const hostile = [
  '%00',
  'a%00b',
  '%',
  '%zz',
  '%E0%A4%A',
  '%ff',
  '%C0%AF',
  '..%2f..%2fetc',
  "'",
  'x'.repeat(300),
  '00000000-0000-0000-0000-000000000000',
  '00000000-0000-0000-0000-00000000000g',
  '99999999999999999999',
  '1e9',
  '-1',
  '%ED%A0%80',
  '__proto__',
  'constructor',
  '2026-02-31',
  '٣',
  '1.1.1.1.1',
  '%0d%0a',
  '2.1',
  '9999999999.1',
]
for (const [who, asker] of [
  ['visitor', undefined],
  ['mieke', mieke],
] as const)
  test(
    'explore ' + who,
    undone(async tx => {
      const { app } = await visiting(tx, asker)
      const seen = new Map<string, number>()
      const paths = modules.flatMap(m => m.routes)
      for (const r of paths) {
        const urls = /:/.test(r.path) ? hostile.map(h => r.path.replaceAll(/:\w+/g, h)) : []
        for (const h of hostile)
          urls.push(
            r.path.replaceAll(/:\w+/g, '00000000-0000-0000-0000-000000000000') +
              `?find=${h}&find=b&status=${h}&level=${h}&level=x&page=${h}&after=${h}&before=${h}&until=${h}&measure=${h}&partner=${h}&q=${h}&lead=${h}&kind=${h}&territory=${h}&compare=${h}&with=${h}&against=${h}&${h}=1`,
          )
        for (const u of urls) {
          for (const json of [false, true]) {
            const res = await app.inject({
              url: '/nl' + u,
              method: r.method,
              headers: {
                accept: 'text/html',
                ...(r.method === 'POST'
                  ? {
                      'sec-fetch-site': 'same-origin',
                      'content-type': json ? 'application/json' : 'application/x-www-form-urlencoded',
                    }
                  : {}),
              },
              ...(r.method === 'POST'
                ? {
                    payload: json
                      ? '{"a":null,"person":{"type":"file","toBuffer":1}}'
                      : `person=${hostile[0]}&_once=a&title_nl=a%00b&revision=1e3&a=%ff`,
                  }
                : {}),
            })
            const bad = res.statusCode >= 500 || !res.headers['content-security-policy']
            const key = `${bad ? 'BAD ' : ''}${res.statusCode} ${r.method} ${bad ? r.path + (json ? ' json' : '') + ' ' + u.slice(-60).slice(0, 60) : ''}`
            const k2 = bad
              ? `BAD ${res.statusCode} ${r.method} ${r.path} ${json} ${res.headers['content-security-policy'] ? '' : 'nohdr'}`
              : key
            if (bad && !seen.has(k2))
              console.log(k2, u.slice(0, 120), res.statusCode >= 500 ? '' : res.body.slice(0, 100))
            seen.set(k2, (seen.get(k2) ?? 0) + 1)
            if (r.method === 'GET') break
          }
        }
      }
      console.log([...seen].filter(([k]) => !k.startsWith('BAD')))
    }),
  )
