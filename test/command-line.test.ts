import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { root } from '#kernel/root'
import { runTandem, startTandem } from '#test/running'

const chapter = join(root, 'test/plans-real/chapter-2.nl.txt')

interface Printed {
  readonly measures: readonly { readonly number: string; readonly numberSource: string }[]
  readonly notPlaced: readonly unknown[]
}

test('whoever reads a plan on the command line sees what was found, and nothing is kept', async () => {
  const { code, said } = await runTandem(['plan', 'import', chapter, '--dry-run', '--json'], {})
  assert.equal(code, 0)
  const { measures, notPlaced, ...rest } = JSON.parse(said) as Printed
  assert.deepEqual(
    measures.map(({ number, numberSource }) => `${number} ${numberSource}`),
    ['1', '2', '3', '4', '5', '6', '7', '8'].map(
      digit => `2.${digit} ${digit === '3' || digit === '8' ? 'inferred' : 'printed'}`,
    ),
  )
  assert.deepEqual(notPlaced, [])
  assert.deepEqual(Object.keys(rest), ['missions', 'actions', 'actors', 'ignored'])
})

test('whoever installs Tandem keeps a plan as a draft, and exports the one that stands', async () => {
  const DATA_DIRECTORY = await mkdtemp(join(tmpdir(), 'tandem-'))
  const at = (...args: string[]) => runTandem(args, { DATA_DIRECTORY })
  try {
    assert.match((await at('plan', 'import', chapter, '--yes')).said, /^2\.8 .*Kept as a draft/ms)
    assert.deepEqual(JSON.parse((await at('plan', 'export')).said), { chapters: [] })
  } finally {
    await rm(DATA_DIRECTORY, { recursive: true })
  }
})

test('whoever installs Tandem adds the first person, who signs in with the link that was printed, once', async () => {
  const DATA_DIRECTORY = await mkdtemp(join(tmpdir(), 'tandem-'))
  const who = ['--name', 'An De Smet', '--language', 'nl', '--address', 'An@Safe.example']
  const add = (...more: string[]) => runTandem(['person', 'add', ...who, ...more], { DATA_DIRECTORY })
  try {
    const added = await add()
    assert.match(
      added.said,
      /^An De Smet was added\.[^]*http:\/\/localhost:0\/nl\/sign-in\/links\/[\w-]{43}\n$/,
    )
    assert.match((await add()).said, /^Somebody has this address already: nothing was changed\.[^]*links/)
    const other = ['--address', 'ben@safe.example']
    assert.match((await add(...other, '--partner', 'nowhere')).said, /^There is no partner nowhere\.$/m)
    assert.match(
      (await add(...other, '--function', 'king')).said,
      /^There is no function king\. There are: analyst,/,
    )
    assert.match((await add('--language', 'en')).said, /nl or fr/)
    const server = await startTandem({ DATA_DIRECTORY, STORY: 'off' })
    try {
      const link = `${server.origin}${/\/nl\/sign-in\S+/.exec(added.said)?.[0]}`
      const use = async () => {
        const headers = { 'sec-fetch-site': 'same-origin' }
        return (await fetch(link, { method: 'POST', redirect: 'manual', headers })).headers.get('location')
      }
      assert.equal(await use(), '/nl/my-day')
      assert.equal(await use(), '/nl/sign-in/refused')
    } finally {
      await server.end('SIGTERM')
    }
  } finally {
    await rm(DATA_DIRECTORY, { recursive: true })
  }
})

test('whoever reads in people from a file keeps them once, and is told which lines are refused', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tandem-'))
  const at = (...args: string[]) => runTandem(args, { DATA_DIRECTORY: join(folder, 'data') })
  const file = join(folder, 'people.csv')
  const line = 'noor@tandem.example,Noor Verzonnen,nl,jette,prevention_officer,,,2026-01-01,'
  const header = 'address,name,language,partner,function,represents,stands_in,starts_on,ends_on'
  try {
    await at('seed', 'story')
    await writeFile(file, [header, line, line.replace('jette', 'nowhere')].join('\n'))
    const dry = (await at('network', 'import', file, '--dry-run')).said
    assert.match(
      dry,
      /line 3: Tandem does not know this partner\.\s+Nothing was kept\. Added 1, .* refused 1/,
    )
    assert.match((await at('network', 'import', file)).said, /Added 1, changed 0, there already 0, refused 1/)
    assert.match((await at('network', 'import', file)).said, /Added 0, changed 0, there already 1, refused 1/)
    assert.match((await at('network', 'export')).said, /noor@tandem\.example;Noor Verzonnen;nl;jette;/)
    await writeFile(file, Buffer.from(`${header}\nBenoît`, 'latin1'))
    assert.match((await at('network', 'import', file)).said, /is not a text in UTF-8/)
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('a wrong command, file or setting is refused in a sentence', async () => {
  for (const [args, env, sentence] of [
    [['plan', 'import', 'nowhere.txt'], {}, /^There is no readable file nowhere\.txt\.$/],
    [['plan', 'import', join(root, 'docs/picture.png')], {}, /is not a text in UTF-8/],
    [['serve'], { PORT: 'three' }, /^PORT is not right: expected a whole number/],
    [['serve'], { HOST: '0.0.0.0' }, /^HOST is not right: expected 127\.0\.0\.1/],
    [['migrate'], { DATABASE_URL: 'postgres://x@localhost/x' }, /go together/],
  ] as const) {
    const { code, said } = await runTandem([...args], env)
    assert.equal(code, 1)
    assert.match(said.trim(), sentence)
  }
})
