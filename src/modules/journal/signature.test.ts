import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { Refusal } from '#kernel/refusal'
import { makeSealingKey, readSealingKey } from './signature.ts'

test('the key is made once, for its owner’s eyes only; a file with something else is refused by its name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-key-'))
  after(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'keys', 'journal.pem')
  assert.throws(() => readSealingKey(file), Refusal, 'it is not made by reading')
  makeSealingKey(file)
  const { signer } = readSealingKey(file)
  makeSealingKey(file)
  assert.equal(readSealingKey(file).signer, signer)
  assert.equal(statSync(file).mode & 0o777, 0o600)
  const wrong = join(folder, 'wrong.pem')
  writeFileSync(wrong, 'secret words')
  assert.throws(
    () => readSealingKey(wrong),
    (error: unknown) =>
      error instanceof Refusal && error.message.includes('JOURNAL_KEY') && !error.message.includes('secret'),
  )
})
