import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { committedStory, meeting, once } from '#test/committed'
import { karim, mieke } from '#test/people'
import { standingText, storyId } from '#modules/network'
import { wordsOn } from '#test/browser'

const story = await committedStory()
after(() => story.close())

test('of the last two who coordinate and end their mandates at once one succeeds and the other is told why not', async () => {
  const ends = { revision: '1', ends_on_day: '1', ends_on_month: '3', ends_on_year: '2031' }
  const answers = await meeting<[Answer, Answer]>(
    story,
    `select pg_advisory_xact_lock(hashtext('tandem coordination'))`,
    () => [
      story.send(mieke, `/nl/mandates/${storyId('mandate mieke safe-brussels')}`, {
        ...ends,
        ...from('2021', '3'),
        ...once(),
      }),
      story.send(karim, `/nl/mandates/${storyId('mandate karim safe-brussels')}`, {
        ...ends,
        ...from('2023', '9'),
        ...once(),
      }),
    ],
  )
  assert.deepEqual(new Set(answers.map(({ statusCode }) => statusCode)), new Set([303, 422]))
  const refused = answers.find(({ statusCode }) => statusCode === 422)
  assert.ok(wordsOn(refused?.body ?? '').includes(standingText.nl.lastCoordination))
})

const from = (year: string, month: string) => ({
  starts_on_year: year,
  starts_on_month: month,
  starts_on_day: '1',
})

type Answer = Awaited<ReturnType<typeof story.send>>
