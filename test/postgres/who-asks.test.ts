import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { as } from '#kernel/as'
import { committedStory } from '#test/committed'
import { wordsOn } from '#test/browser'
import { storyPeople } from '#modules/network'

const CONNECTIONS = 5
const story = await committedStory(CONNECTIONS)
after(() => story.close())

const people = Object.values(storyPeople).map(({ id, name }) => ({ kind: 'person', id, name }) as const)
const crowd = Array.from({ length: 50 }, (_, index) => people[index % people.length] ?? people[0])

test('fifty requests at once never run as each other’s person or role', async () => {
  const places = ['plan', 'network', 'home', 'sign-in']
  await Promise.all(
    crowd.map(async (person, index) => {
      if (!person) return
      const module = places[index % places.length] ?? 'plan'
      const seen = await as(person, module, story.db, async tx => {
        const before = await whoIsIt(tx)
        await sql`select pg_sleep(${Math.random() / 50})`.execute(tx)
        return [before, await whoIsIt(tx)]
      })
      const expected = { role: `tandem_${module.replace('-', '_')}`, person: person.id, service: null }
      assert.deepEqual(seen, [expected, expected])
    }),
  )
})

test('fifty pages at once each greet the person who asked', async () => {
  const staff = new Set<string>()
  await Promise.all(
    crowd.map(async person => {
      if (!person) return
      const answer = await story.open(person, '/nl/my-day')
      if (answer.statusCode !== 200) return
      const words = wordsOn(answer.body)
      const greeted = people.filter(
        ({ name }) => words.includes(`Dag ${name}`) || words.includes(`Dag, ${name}`),
      )
      const others = greeted.filter(({ name }) => !person.name.includes(name))
      assert.ok(words.includes(person.name), `${person.name} does not see their own name`)
      assert.deepEqual(others, [])
      staff.add(person.id)
    }),
  )
  assert.ok(staff.size > 30, `only ${staff.size} people had a day`)
})

test('between requests a connection is nobody', async () => {
  const clients = await Promise.all(Array.from({ length: CONNECTIONS }, () => story.db.pool.connect()))
  try {
    for (const client of clients) {
      const { rows } = await client.query(
        `select current_user as role, current_setting('tandem.person', true) as person`,
      )
      assert.deepEqual(
        rows.map(({ role, person }) => [role, person || null]),
        [['tandem_login', null]],
      )
      await assert.rejects(client.query('select from plan.action'), /permission denied/)
    }
  } finally {
    for (const client of clients) client.release()
  }
})

async function whoIsIt(tx: Parameters<Parameters<typeof as>[3]>[0]) {
  const { rows } = await sql<{ role: string; person: string | null; service: string | null }>`
    select current_user::text as role, kernel.person_id() as person, kernel.service() as service`.execute(tx)
  return rows[0]
}
