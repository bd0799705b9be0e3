import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Tx } from '#kernel/database'
import { as, install } from '#kernel/as'
import { problemText } from '#kernel/problem'
import { visiting, wordsOn } from '#test/browser'
import { asOwner, today, undone } from '#test/database'
import { mieke, oscar, samira } from '#test/people'
import { COLUMNS, linesIn, UnreadableFile, type Line } from './directory-file.ts'
import { directoryText } from './directory-text.ts'
import { exportDirectory } from './exported-directory.ts'
import { countsOf, keepLines, whyRefused } from './kept-lines.ts'
import { sentImports } from './imports.ts'
import { addPerson } from './people.ts'
import { peopleText } from './people-text.ts'
import { seedNetwork } from './seeds.ts'

const HEADER = COLUMNS.join(';')
const noor = 'noor@tandem.example;Noor Verzonnen;nl;molenbeek;prevention_officer;;;2026-01-01;'
const file = (...lines: string[]) => [HEADER, ...lines].join('\r\n')

async function read(source: string, atMost = 100): Promise<Line[]> {
  const lines: Line[] = []
  for await (const line of linesIn(pieces(source), atMost)) lines.push(line)
  return lines
}

/** In pieces of seven characters, as a stream may come. */
async function* pieces(source: string) {
  const first = source.indexOf('\n') + 1 || source.length
  yield source.slice(0, first)
  for (let at = first; at < source.length; at += 7) yield source.slice(at, at + 7)
}

const keeping = async (tx: Tx, source: string) => {
  const lines = await read(source)
  return as(mieke, 'network', tx, db => keepLines(db, lines, mieke.id))
}

test('with or without a byte order mark, with ; or , and with columns in another order, a file says the same', async () => {
  const plain = await read(file(noor))
  assert.deepEqual(
    plain.map(({ line, fault }) => [line, fault]),
    [[2, undefined]],
  )
  assert.deepEqual(await read(`\uFEFF${file(noor)}`), plain)
  assert.deepEqual(await read(file(noor).replaceAll(';', ',')), plain)
  const turned = [HEADER, noor].map(row => row.split(';').toReversed().join(';')).join('\n')
  assert.deepEqual(await read(turned), plain)
  const quoted = await read(file(noor.replace('Noor Verzonnen', '"Noor; ""de"" Verzonnen"')))
  assert.equal(quoted[0]?.fault === undefined && quoted[0]?.fields.name, 'Noor; "de" Verzonnen')
})

test('a hostile file gets a clear answer', async () => {
  const t = directoryText.nl
  for (const [source, told] of [
    ['', t.missingColumn('address')],
    [HEADER.replace(';function', ''), t.missingColumn('function')],
    [Array.from({ length: 200 }, (_, at) => `c${at}`).join(';'), t.tooManyColumns],
    [file(...Array.from({ length: 101 }, () => noor)), t.tooManyLines('100')],
    [file(noor, '"open'), t.broken('')],
    [file(noor, 'x'.repeat(20_000)), t.broken('')],
  ] as const)
    await assert.rejects(read(source), (error: unknown) => {
      assert.ok(error instanceof UnreadableFile)
      assert.match(error.told('nl'), new RegExp(told.slice(0, 12).replace(/[.*+?]/g, '.')))
      return true
    })
  for (const start of ['=', '+', '-', '@', '\t', '\uFF1D']) {
    const [line] = await read(file(noor.replace('Noor Verzonnen', `"${start}Noor Verzonnen"`)))
    assert.equal(line?.fault, 'formula', start)
  }
  assert.equal((await read(file(`${noor};more`)))[0]?.fault, 'wrongNumber')
})

test(
  'a file is kept line by line, and a second time changes nothing',
  undone(async tx => {
    const more = noor.replace('molenbeek;prevention_officer', 'jette;prevention_officer')
    const seat =
      'noor@tandem.example;Noor Verzonnen;nl;regional-platform;seat_holder;jette;alternate;2026-02-01;2026-12-31'
    const source = file(noor, more, seat)
    assert.deepEqual(
      (await keeping(tx, source)).map(({ result }) => result),
      ['added', 'added', 'added'],
    )
    assert.deepEqual(countsOf(await keeping(tx, source)), { added: 0, changed: 0, same: 3, refused: 0 })
    const ended = await keeping(tx, file(`${noor}2026-03-31`))
    assert.deepEqual(
      ended.map(({ result }) => result),
      ['changed'],
    )
  }),
)

test(
  'a line knows what the lines before it kept, and a second person of one address is no other person',
  undone(async tx => {
    const renamed = noor.replace('Noor Verzonnen', 'Noor Bedacht').replace('noor@', 'NOOR@')
    const verdicts = await keeping(
      tx,
      file(noor, `${renamed}2026-06-30`, noor.replace('2026-01-01', '2026-08-01')),
    )
    assert.deepEqual(
      verdicts.map(({ result }) => result),
      ['added', 'changed', 'added'],
    )
    const { rows } = await as(mieke, 'network', tx, db =>
      sql<{ name: string }>`select name from network.person where address = 'noor@tandem.example'`.execute(
        db,
      ),
    )
    assert.deepEqual(rows, [{ name: 'Noor Verzonnen' }])
  }),
)

test(
  'each line that breaks a rule is refused with the reason, and the others are kept',
  undone(async tx => {
    const t = directoryText.nl.faults
    const cases = [
      [noor, undefined],
      [noor.replace('noor@tandem.example', 'nowhere'), t.address],
      [noor.replace(';nl;', ';de;'), t.language],
      [noor.replace('molenbeek', 'nowhere'), t.partner],
      [noor.replace('prevention_officer', 'king'), t.function],
      [noor.replace('prevention_officer', 'analyst'), 'Deze functie bestaat niet bij dit soort partner.'],
      [noor.replace('2026-01-01', '2026-02-31'), t.day],
      [noor.replace('2026-01-01', '0000-01-01'), t.day],
      [`${noor}2025-01-01`, peopleText.nl.endsBeforeStart],
      [
        noor.replace('2026-01-01', '2026-02-01'),
        'Deze persoon heeft hetzelfde mandaat al op een van die dagen.',
      ],
      [noor.replace('prevention_officer;', 'seat_holder;jette'), t.seat],
      [`mieke.goossens@tandem.example;Mieke Goossens;nl;molenbeek;prevention_officer;;;2026-01-01;`, t.own],
    ] as const
    const verdicts = await keeping(tx, file(...cases.map(([row]) => row)))
    assert.deepEqual(
      verdicts.map(({ reason }) => (reason === undefined ? undefined : whyRefused(reason, 'nl'))),
      cases.map(([, reason]) => reason),
    )
  }),
)

test(
  'what is exported is imported without a change, also a name that looks like a formula',
  asOwner(async tx => {
    await install('network', tx, async db => {
      await seedNetwork(db, { today, scale: 1, done: () => {} })
      await addPerson(db, { name: '=1+1', language: 'nl', address: 'formula@tandem.example' })
    })
    const { csv, lines } = await as(mieke, 'network', tx, async db => {
      await keepLines(
        db,
        await read(file(noor.replace('noor@', 'formula@').replace('Noor Verzonnen', "'=1+1"))),
        mieke.id,
      )
      return exportDirectory(db)
    })
    assert.match(csv.toString(), /^\uFEFFaddress;name;[^]*formula@tandem\.example;'=1\+1;nl/)
    const again = await read(csv.toString(), 1000)
    const verdicts = await as(mieke, 'network', tx, db => keepLines(db, again, undefined))
    assert.deepEqual(countsOf(verdicts), { added: 0, changed: 0, same: lines, refused: 0 })
  }),
)

test(
  'the coordination exports; nobody else does',
  undone(async tx => {
    const { open } = await visiting(tx, mieke)
    const exported = await open('/nl/people/people.csv')
    assert.equal(exported.headers['content-disposition'], 'attachment; filename="tandem-people.csv"')
    assert.match(exported.body, /mieke\.goossens@tandem\.example/)
    for (const who of [samira, oscar])
      assert.equal((await (await visiting(tx, who)).open('/nl/people/people.csv')).statusCode, 404)
  }),
)

test(
  'a file that cannot be read is refused at once with the reason, and nothing of it is kept',
  undone(async tx => {
    const latin = new Uint8Array([...Buffer.from(file(noor)), 0xe9])
    for (const language of ['nl', 'fr'] as const) {
      const words = directoryText[language]
      for (const [source, reason] of [
        ['', words.noFile],
        [HEADER, words.noLines],
        ['a;b', words.missingColumn('address')],
        [latin, words.notText],
        [`${HEADER}\r\n\0`, words.notText],
        [Array.from({ length: 200 }, (_, at) => `c${at}`).join(';'), words.tooManyColumns],
        [`${HEADER}\n${'a\n'.repeat(1_000_000)}`, words.tooManyLines('50.000')],
        [file(noor, '"open'), words.broken('').slice(0, 12)],
      ] as const) {
        const { upload } = await visiting(tx, mieke)
        const answer = await upload(`/${language}/people/import`, source)
        assert.equal(answer.statusCode, 422, reason)
        assert.ok(wordsOn(answer.body).includes(reason), reason)
      }
    }
    const { upload } = await visiting(tx, mieke)
    const large = await upload('/nl/people/import', new Uint8Array(5 * 1024 * 1024 + 1).fill(97))
    assert.equal(large.statusCode, 413)
    assert.ok(wordsOn(large.body).includes(problemText.nl.payloadTooLarge.title))
    assert.equal((await as(mieke, 'network', tx, db => sentImports(db, undefined))).sent.length, 0)
  }),
)
