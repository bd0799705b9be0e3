import { test } from 'node:test'
import { readForm, filled, overtaken } from '#kernel/form'
import { form, line, lines, day, whole, several, choice, optional, bilingual, localised, key } from '#kernel/field'
import { openEmbedded } from '#kernel/database'
const schema = form({ title: line(10), on: optional(day()), n: optional(whole(0, 5000)), l: optional(several(3)), c: optional(choice(['a','b'])) })
const v = (fields: any) => readForm(schema, { fields, language: 'en' } as any)
test('x', async () => {
  for (const f of [{ title: 'a' + '\u0301'.repeat(100000) }, { title: '👨‍👩‍👧‍👦'.repeat(10) }, { title: 'a', on_day: '1', on_month: '1', on_year: '0000' }, { title: 'a', on_day: '31', on_month: '2', on_year: '2026' }, { title: 'a', on_day: '1', on_month: '1', on_year: '-000001' },
    { title: 'a', n: '1e3' }, { title: 'a', n: '0x10' }, { title: 'a', n: '-1' }, { title: 'a', n: '1.5' }, { title: 'a', n: ['1', '2'] }, { title: 'a', n: 'x' }, { title: ['a', 'b'] }, { title: 'a\0b' }, { title: 'a', l: ['a', 'bbbb'] }, { title: 'a', c: 'z' }, { title: ' ' }, JSON.parse('{"title":"a","__proto__":["x"]}')]) {
    const t = performance.now()
    const r = v(f)
    console.log(JSON.stringify(f).slice(0, 60), r.values ? JSON.stringify(r.values).slice(0, 60) : r.state.errors, (performance.now() - t).toFixed(1))
  }
  console.log(filled({ title: '2026-12-03' }))
  console.log(overtaken({ typed: { a: 'x\r\ny', revision: '1' }, errors: {} }, { a: 'x\ny', revision: 2 }))
  const db = await openEmbedded()
  await db.pool.query('create role tandem_login nologin noinherit')
  await db.pool.query('set session authorization tandem_login')
  console.log((await db.pool.query('select current_user, session_user')).rows)
  try { await db.pool.query('reset session authorization') } catch (e) { console.log('refused', String(e)) }
  console.log((await db.pool.query('select current_user, session_user')).rows)
  await db.close()
})
