import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readConfig, WrongSetting } from './config.ts'

test('without any setting Tandem shows the story on this computer only', () => {
  assert.deepEqual(readConfig({}), {
    port: 3000,
    host: '127.0.0.1',
    databaseUrl: undefined,
    databaseOwnerUrl: undefined,
    dataDirectory: '.data',
    journalKey: '.data/keys/journal.pem',
    story: true,
    logLevel: 'info',
    securityContact: 'mailto:security@tandem.example',
  })
  assert.deepEqual(
    readConfig({ PORT: '', HOST: '', STORY: '', DATABASE_URL: '', LOG_LEVEL: '' }),
    readConfig({}),
  )
})

const postgres = 'postgres://tandem:secret@db.example:5432/tandem'

test('with PostgreSQL the story is off and any address may be served', () => {
  const config = readConfig({
    DATABASE_URL: postgres,
    DATABASE_OWNER_URL: postgres,
    HOST: '0.0.0.0',
    PORT: '65535',
  })
  assert.deepEqual([config.story, config.host, config.port], [false, '0.0.0.0', 65_535])
  for (const HOST of ['::', 'tandem.example', '10.0.0.7'])
    assert.equal(readConfig({ STORY: 'off', HOST }).host, HOST)
})

const wrong: Readonly<Record<string, readonly string[]>> = {
  PORT: ['65536', '-1', '3000 ', '3e3', '0x10', '1.5', 'http', '٣'],
  HOST: ['http://0.0.0.0', 'two words', '0.0.0.0:3000', '-x', ' '],
  DATABASE_URL: ['tandem', 'mysql://ann:hunter2@db/tandem', 'http://db', ' '],
  DATABASE_OWNER_URL: ['tandem', 'mysql://db/tandem', 'sqlite:tandem'],
  STORY: ['yes', 'ON', 'true', '1'],
  LOG_LEVEL: ['loud', 'INFO', 'trace'],
  SECURITY_CONTACT: [
    'ann@tandem.example',
    'javascript:go()',
    'mailto:',
    'mailto:ann\nExpires: 2000',
    'http://tandem.example',
  ],
}

for (const [name, values] of Object.entries(wrong))
  test(`a wrong ${name} is refused by its name, with what is expected`, () => {
    for (const value of values)
      assert.throws(
        () => readConfig({ STORY: 'off', [name]: value }),
        (error: unknown) =>
          error instanceof WrongSetting &&
          error.message.startsWith(`${name} is not right: expected `) &&
          !error.message.includes('hunter2'),
        `${name}=${value}`,
      )
  })

test('the story is refused with PostgreSQL and beyond this computer', () => {
  assert.throws(
    () => readConfig({ STORY: 'on', DATABASE_URL: postgres }),
    /^Error: STORY is not right: expected off while DATABASE_URL/,
  )
  for (const HOST of ['0.0.0.0', '::', '192.168.1.7', '127.0.0.1.example', 'tandem.example'])
    assert.throws(() => readConfig({ HOST }), /^Error: HOST is not right: .* while STORY is on/, HOST)
  for (const HOST of ['127.0.0.1', '::1', 'localhost']) assert.equal(readConfig({ HOST }).story, true)
})
