import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { SMTPServer } from 'smtp-server'
import { storyPeople } from '#modules/network'
import { freePort, startTandem } from '#test/running'

/** Collects the links that a mail server of the test's own is sent; the story also announces what ends. */
async function mailServer() {
  const got: string[] = []
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, _, done) => {
      let said = ''
      stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
      stream.on('end', () => {
        if (said.replaceAll(/=\r?\n/g, '').includes('/sign-in/links/')) got.push(said)
        done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return { got, url: `smtp://127.0.0.1:${port}`, close: () => server.close() }
}

async function askLink(origin: string, address: string): Promise<void> {
  const answer = await fetch(`${origin}/nl/sign-in/links`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ address }),
  })
  assert.equal(answer.headers.get('location'), '/nl/sign-in/links/sent')
}

async function until(isSo: () => boolean): Promise<number> {
  const began = Date.now()
  while (!isSo()) {
    assert.ok(Date.now() - began < 20_000, 'no mail came')
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  return Date.now() - began
}

test('a mail that was posted before the server was killed goes out when another starts; the next one goes at once', async () => {
  const DATA_DIRECTORY = await mkdtemp(join(tmpdir(), 'tandem-mail-'))
  const { got, url, close } = await mailServer()
  try {
    const silent = await startTandem({ DATA_DIRECTORY })
    await askLink(silent.origin, storyPeople.mieke.address)
    await silent.end('SIGKILL')
    const port = await freePort()
    const PUBLIC_URL = `http://localhost:${port}`
    const settings = { SMTP_URL: url, MAIL_FROM: 'tandem@safe.example', PUBLIC_URL, PORT: String(port) }
    const sending = await startTandem({ DATA_DIRECTORY, ...settings })
    try {
      await until(() => got.length === 1)
      assert.match(got[0] ?? '', /^To: mieke\.goossens@tandem\.example/m)
      await askLink(sending.origin, storyPeople.samira.address)
      assert.ok(
        (await until(() => got.length === 2)) < 4000,
        'right after it was kept, not at the next round',
      )
      const [, token = ''] =
        /\/fr\/sign-in\/links\/([\w-]+)/.exec(got[1]?.replaceAll(/=\r?\n/g, '') ?? '') ?? []
      const headers = { 'sec-fetch-site': 'same-origin' }
      const link = `${sending.origin}/fr/sign-in/links/${token}`
      const used = await fetch(link, { method: 'POST', redirect: 'manual', headers })
      assert.equal(used.headers.get('location'), '/fr/my-day')
    } finally {
      await sending.end('SIGTERM')
    }
  } finally {
    close()
    await rm(DATA_DIRECTORY, { recursive: true })
  }
})
