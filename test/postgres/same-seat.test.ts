import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { committedStory, meeting, once } from '#test/committed'
import { joris, kevin, mieke, yasmina } from '#test/people'
import { storyId } from '#modules/network'

const story = await committedStory()
after(() => story.close())

test('of two people who designate somebody for the same seat at once one succeeds and the other is told why not', async () => {
  const seat = storyId('seat regional-platform jette')
  const url = `/seats/${seat}/designation/new`
  const fields = { stands_in: 'yes', starts_on_day: '1', starts_on_month: '3', starts_on_year: '2031' }
  const answers = await meeting<[Answer, Answer]>(
    story,
    `select from network.seat where id = '${seat}' for update`,
    () => [
      story.send(joris, `/nl${url}`, { ...fields, ...once(), person: kevin.id }),
      story.send(mieke, `/nl${url}`, { ...fields, ...once(), person: yasmina.id }),
    ],
  )
  assert.deepEqual(new Set(answers.map(({ statusCode }) => statusCode)), new Set([303, 422]))
  const refused = answers.find(({ statusCode }) => statusCode === 422)
  assert.match(refused?.body ?? '', /zit er al iemand anders op deze plaats/)
})

type Answer = Awaited<ReturnType<typeof story.send>>
