import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { as, install } from '#kernel/as'
import { openEmbedded } from '#kernel/database'
import { migrate } from '#kernel/migrate'
import { modules } from '#modules'
import { today } from '#test/database'
import { announceEnds, startAnnouncing } from './announced-ends.ts'
import { seedNetwork } from './seeds.ts'
import { storyPeople } from './story/story-people.ts'

const SERVICE = { kind: 'service', name: 'network' } as const

const embedded = await openEmbedded()
await migrate(
  embedded,
  modules.map(({ name }) => name),
)
after(() => embedded.close())

const dayAddress = (language: string) => `https://tandem.example/${language}/my-day`
const failed = (error: unknown) => assert.fail(String(error))

test('a server that starts posts the mails, which name nobody; started again, or undone, it posts none', async () => {
  const posted = async () =>
    (
      await embedded.pool.query<{ address: string; subject: string; body: string }>(
        'select address, subject, body from kernel.mail',
      )
    ).rows
  await install('network', embedded, tx => seedNetwork(tx, { today, scale: 1, done: () => {} }))
  const broken = as(SERVICE, 'network', embedded, async tx => {
    assert.ok((await announceEnds(tx, dayAddress)) > 10)
    throw new Error('killed')
  })
  await assert.rejects(broken, /killed/)
  assert.deepEqual(await posted(), [])
  await startAnnouncing(embedded, { dayAddress, failed })()
  const mails = await posted()
  assert.equal(new Set(mails.map(({ address }) => address)).size, mails.length, 'one for each person')
  await Promise.all([1, 2].map(() => as(SERVICE, 'network', embedded, tx => announceEnds(tx, dayAddress))))
  assert.equal((await posted()).length, mails.length)
  const said = mails.map(({ subject, body }) => `${subject} ${body}`).join()
  for (const { name } of Object.values(storyPeople)) assert.ok(!said.includes(name))
  const toNathalie = mails.find(({ address }) => address === storyPeople.nathalie.address)
  assert.match(toNathalie?.body ?? '', /habilitation de sécurité|veiligheidsmachtiging/)
  const toMieke = mails.find(({ address }) => address === storyPeople.mieke.address)
  assert.match(
    toMieke?.body ?? '',
    /^Dag\n\nDit loopt binnenkort af: \d+ mandaten die u opvolgt en 2 veiligheidsmachtigingen die u opvolgt\.\n\nMeld u aan en kijk in Mijn dag: https:\/\/tandem\.example\/nl\/my-day$/,
  )
})
