import { test } from 'node:test'
import { openEmbedded } from '#kernel/database'
test('x', async () => {
  const db = await openEmbedded()
  const c = await db.pool.connect()
  await c.query('begin'); await c.query('select 1/0').catch(e => console.log(e.message))
  console.log(await c.query('commit'))
  c.release()
  await db.close()
})
