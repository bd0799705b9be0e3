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
    journalWitness: undefined,
    story: true,
    logLevel: 'info',
    securityContact: 'mailto:security@tandem.example',
    publicUrl: undefined,
    mail: undefined,
    provider: undefined,
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
  PUBLIC_URL: [
    'tandem.example',
    'http://tandem.example',
    'https://tandem.example/nl',
    'https://ann:hunter2@tandem.example',
    'https://tandem.example?x',
    ' ',
  ],
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

test('mail needs a server, a sender and the address that stands in its links', () => {
  const right = {
    STORY: 'off',
    SMTP_URL: 'smtps://ann:hunter2@mail.example:465',
    MAIL_FROM: 'tandem@safe.example',
    PUBLIC_URL: 'https://tandem.example/',
  }
  const { mail, publicUrl } = readConfig(right)
  assert.deepEqual(mail, { smtpUrl: right.SMTP_URL, from: right.MAIL_FROM })
  assert.equal(publicUrl, 'https://tandem.example')
  const witnessed = { ...right, JOURNAL_WITNESS: 'ann@example.be' }
  assert.equal(readConfig(witnessed).journalWitness, 'ann@example.be')
  assert.throws(() => readConfig({ JOURNAL_WITNESS: 'ann@example.be' }), /SMTP_URL is not right/)
  assert.throws(() => readConfig({ JOURNAL_WITNESS: 'ann' }), /JOURNAL_WITNESS is not right/)
  for (const SMTP_URL of [
    'mail.example',
    'http://mail.example',
    'smtp:',
    'imap://ann:hunter2@mail.example',
    ' ',
  ])
    assert.throws(
      () => readConfig({ ...right, SMTP_URL }),
      (error: Error) =>
        error.message.startsWith('SMTP_URL is not right') && !error.message.includes('hunter2'),
    )
  for (const MAIL_FROM of ['', 'tandem', 'Tandem <tandem@safe.example>', 'a@b\nBcc: c@d'])
    assert.throws(() => readConfig({ ...right, MAIL_FROM }), /^Error: MAIL_FROM is not right/)
  assert.throws(() => readConfig({ ...right, PUBLIC_URL: '' }), /^Error: PUBLIC_URL is not right/)
  assert.equal(readConfig({ PUBLIC_URL: 'http://localhost:3000' }).publicUrl, 'http://localhost:3000')
})

test('the sign-in of an organisation needs all of its settings', () => {
  const right = {
    PUBLIC_URL: 'https://tandem.example',
    OIDC_ISSUER: 'https://login.example/realm',
    OIDC_CLIENT_ID: 'tandem',
    OIDC_CLIENT_SECRET: 'hunter2',
    OIDC_NAME: 'de stad / la ville',
  }
  assert.deepEqual(readConfig(right).provider, {
    issuer: right.OIDC_ISSUER,
    client: 'tandem',
    secret: 'hunter2',
    name: { nl: 'de stad', fr: 'la ville' },
  })
  assert.deepEqual(readConfig({ ...right, OIDC_NAME: 'CSAM' }).provider?.name, { nl: 'CSAM', fr: 'CSAM' })
  for (const name of ['PUBLIC_URL', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_NAME'])
    assert.throws(() => readConfig({ ...right, [name]: '' }), new RegExp(`^Error: ${name} is not right`))
  for (const OIDC_ISSUER of ['login.example', 'http://login.example', 'https://ann:hunter2@login.example'])
    assert.throws(
      () => readConfig({ ...right, OIDC_ISSUER }),
      (error: Error) =>
        error.message.startsWith('OIDC_ISSUER is not right') && !error.message.includes('hunter2'),
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
