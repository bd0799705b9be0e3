import assert from 'node:assert/strict'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { SMTPServer } from 'smtp-server'
import { as } from './as.ts'
import { openEmbedded, type Tx } from './database.ts'
import { postMail } from './mail.ts'
import { startMailing } from './mailing.ts'
import { migrate } from './migrate.ts'

const db = await openEmbedded()
await migrate(db, [])
after(() => db.close())

const asKernel = <Result>(work: (tx: Tx) => Promise<Result>) =>
  as({ kind: 'service', name: 'test' }, 'kernel', db, work)
const post = (address: string | null, minutes = 15) =>
  asKernel(tx =>
    postMail(tx, { address, subject: 'Uw link: é', body: 'Dag\n\nhttps://tandem.example/nl/x', minutes }),
  )
const waiting = async () =>
  (
    await db.pool.query<{ tries: number; later: boolean }>(
      'select tries, due_at > now() as later from kernel.mail',
    )
  ).rows
const dueNow = () => db.pool.query('update kernel.mail set due_at = now()')

/** A mail server of the test's own; `refuses` makes it answer that it has no time now. */
async function mailServer() {
  const got: string[] = []
  const state = { refuses: false }
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: (_, __, done) => done(state.refuses ? new Error('later') : null),
    onData: (stream, { envelope }, done) => {
      let said = ''
      stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
      stream.on('end', () => {
        got.push(`${envelope.rcptTo.map(({ address }) => address).join(' ')}\n${said}`)
        done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    got,
    state,
    smtpUrl: `smtp://127.0.0.1:${port}`,
    close: () => new Promise<void>(done => server.close(() => done())),
  }
}

const until = async (isSo: () => boolean | Promise<boolean>) => {
  for (let tries = 0; tries < 400; tries++) {
    if (await isSo()) return
    await new Promise(resolve => setTimeout(resolve, 10))
  }
  assert.fail('it never became so')
}

const complain = (error: unknown) => assert.fail(String(error))

test('what was posted goes out once, and nothing of it stays', async () => {
  const { got, smtpUrl, close } = await mailServer()
  const mailing = startMailing(db, { smtpUrl, from: 'tandem@safe.example' }, complain)
  await post('mieke@safe.example')
  await post(null)
  mailing.look()
  await until(async () => got.length > 0 && (await waiting()).length === 0)
  mailing.look()
  await mailing.stop()
  await close()
  const [mail = ''] = got
  assert.equal(got.length, 1)
  assert.match(
    mail,
    /^mieke@safe\.example\n[^]*From: tandem@safe\.example[^]*https:\/\/tandem\.example\/nl\/x/,
  )
})

test('what the mail server refuses is tried again later, and told without an address', async () => {
  const { got, state, smtpUrl, close } = await mailServer()
  const told: unknown[] = []
  state.refuses = true
  const mailing = startMailing(db, { smtpUrl, from: 'tandem@safe.example' }, error => told.push(error))
  await post('samira@safe.example')
  mailing.look()
  await until(() => told.length === 1)
  assert.deepEqual(await waiting(), [{ tries: 1, later: true }])
  state.refuses = false
  mailing.look()
  await dueNow()
  mailing.look()
  await until(() => got.length === 1)
  await mailing.stop()
  await close()
  assert.deepEqual(await waiting(), [])
})

const take = () =>
  asKernel(
    async tx => (await sql<{ address: string }>`select address from kernel.take_mail()`.execute(tx)).rows,
  )

test('a mail that was taken by a process that died comes again; one that is worth nothing any more does not', async () => {
  await post('eva@safe.example')
  assert.deepEqual(await take(), [{ address: 'eva@safe.example' }])
  assert.deepEqual(await take(), [], 'whoever took it has some time')
  await dueNow()
  assert.deepEqual(await take(), [{ address: 'eva@safe.example' }])
  await dueNow()
  await db.pool.query(`update kernel.mail set ends_at = now() - interval '1 second'`)
  assert.deepEqual(await take(), [])
  assert.deepEqual(await waiting(), [])
})

test('what is undone posts nothing', async () => {
  await assert.rejects(
    asKernel(async tx => {
      await postMail(tx, { address: 'joris@safe.example', subject: 'x', body: 'x', minutes: 15 })
      throw new Error('undone')
    }),
  )
  assert.deepEqual(await waiting(), [])
})

test('only the kernel takes mail, and no module reads what waits', async () => {
  const { rows } = await db.pool
    .query(`select has_function_privilege('tandem_app', 'kernel.take_mail()', 'execute') as takes,
    has_function_privilege('tandem_app', 'kernel.forget_mail(uuid)', 'execute') as forgets,
    has_table_privilege('tandem_app', 'kernel.mail', 'select, insert, delete') as reads`)
  assert.deepEqual(rows, [{ takes: false, forgets: false, reads: false }])
})
