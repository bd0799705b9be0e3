import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scaleOf } from './period-scale.ts'

const marked = '2026-07-02'

test('a picture of years begins with the first and ends after the last, and the marked day is in it', () => {
  const { at, ticks } = scaleOf([{ from: '2024-03-01', until: '2025-12-31' }], marked)
  assert.equal(at('2024-01-01'), 0)
  assert.equal(at('2025-01-01'), 33.4)
  assert.equal(at(marked), 83.3)
  assert.equal(at('2027-01-01'), 100)
  assert.deepEqual(
    ticks.map(({ year }) => year),
    [2024, 2025, 2026],
  )
})

test('many years are named by steps, never more than five; days outside stand at an end', () => {
  for (const from of ['2021-05-05', '2010-05-05', '1970-01-01', '1203-01-01']) {
    const { at, ticks } = scaleOf([{ from, until: null }], marked)
    assert.ok(ticks.length <= 5, from)
    assert.ok(at(marked) < 100 && at('2027-12-31') > 98, 'what has no end goes on')
    assert.equal(at('9999-12-31'), 100)
    assert.equal(at('0001-01-01'), 0)
  }
})
