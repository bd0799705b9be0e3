import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { committedStory, once, type Committed } from '#test/committed'
import { karim, mieke, samira } from '#test/people'
import { asking } from '#test/postgres'
import { runTandem } from '#test/running'
import { canalTalks } from './places.ts'

const story = await committedStory()
after(() => story.close())

test('every page is answered while all policies, views and grants are stated again', async () => {
  const action = await canalTalks(story)
  let answered = 0
  const migration = new AbortController()
  const visits = [
    () => story.open(samira, '/fr/plan/measures/2.1'),
    () => story.open(mieke, '/nl/plan/matrix'),
    () => story.open(karim, '/fr/my-day'),
    () => story.open(samira, `/fr/plan/actions/${action}`),
    () => story.send(samira, `/fr/plan/actions/${action}/milestones`, { ...once(), ...MILESTONE }),
  ]
  const visiting = visits
    .flatMap(visit => [visit, visit])
    .map(async visit => {
      while (!migration.signal.aborted) {
        const { statusCode, body } = await visit()
        assert.ok([200, 303].includes(statusCode), `${statusCode}: ${body.slice(0, 200)}`)
        answered += 1
      }
    })
  const ended = Promise.all(visiting)
  try {
    for (let times = 0; times < 3; times++) await Promise.race([migrateAgain(story), ended])
  } finally {
    migration.abort()
  }
  await ended
  assert.ok(answered > 20, `only ${answered} requests met the migration`)
})

const MILESTONE = {
  milestone_title_nl: 'Tijdens het bijwerken',
  milestone_title_fr: 'Pendant la mise à jour',
  due_on_day: '1',
  due_on_month: '3',
  due_on_year: '2030',
}

/** As after an update that changed a policy. */
async function migrateAgain({ addresses }: Committed): Promise<void> {
  await asking(addresses.superuser, client =>
    client.query(`delete from kernel.applied_step where step = 'current state'`),
  )
  const { code, said } = await runTandem(['migrate'], {
    DATABASE_URL: addresses.serving,
    DATABASE_OWNER_URL: addresses.owner,
  })
  assert.deepEqual([code, said], [0, 'The database is up to date.\n'])
}
