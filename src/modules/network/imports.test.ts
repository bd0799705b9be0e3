import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { as, install } from '#kernel/as'
import type { Tx } from '#kernel/database'
import { visiting, wordsOn } from '#test/browser'
import { asOwnerOfStory, undone } from '#test/database'
import { entriesSeen } from '#test/entries'
import { karim, mieke, oscar, samira } from '#test/people'
import { ALL_COLUMNS, COLUMNS } from './directory-file.ts'
import { directoryText } from './directory-text.ts'
import { moveImports } from './import-batch.ts'
import { addImport, beginStep, findImport, sentImports } from './imports.ts'

const t = directoryText.nl
const HEADER = COLUMNS.join(';')
const noor = 'noor@tandem.example;Noor Verzonnen;nl;molenbeek;prevention_officer;;;2026-01-01;'
const file = (...lines: string[]) => [HEADER, ...lines].join('\r\n')
/** Different people, one a line. */
const many = (count: number) => Array.from({ length: count }, (_, at) => noor.replace('noor@', `noor-${at}@`))

const upload = async (tx: Tx, who: typeof mieke, source: string) =>
  (await visiting(tx, who)).upload('/nl/people/import', source)

/** The path of the file's own page. */
async function sent(tx: Tx, source: string): Promise<string> {
  const { statusCode, headers } = await upload(tx, mieke, source)
  assert.equal(statusCode, 303)
  return String(headers.location)
}

const idIn = (path: string) => path.split('/')[4] ?? ''

async function workDone(tx: Tx): Promise<void> {
  while (await moveImports(tx));
}

const wordsAt = async (tx: Tx, path: string) => wordsOn((await (await visiting(tx, mieke)).open(path)).body)
const send = async (tx: Tx, path: string, who = mieke) =>
  (await (await visiting(tx, who)).send(path, {})).statusCode
const countNoor = async (tx: Tx) =>
  (
    await as(mieke, 'network', tx, db =>
      sql<{ count: number }>`select count(*)::int as count from network.mandate m
        join network.person p on p.id = m.person_id where p.address like 'noor%'`.execute(db),
    )
  ).rows[0]?.count

test(
  'a file is tried first, which keeps nothing, then kept for good, and a second time changes nothing',
  undone(async tx => {
    const path = await sent(tx, file(noor, noor.replace('molenbeek', 'nowhere')))
    const waiting = await (await visiting(tx, mieke)).open(path)
    assert.match(wordsOn(waiting.body), new RegExp(`${t.trying} ${t.waiting}`))
    assert.match(waiting.body, /<noscript><meta http-equiv="refresh" content="3"/)
    await workDone(tx)
    const tried = await (await visiting(tx, mieke)).open(path)
    assert.match(wordsOn(tried.body), /2 toegevoegd.*3 geweigerd Tandem kent deze partner niet/)
    assert.doesNotMatch(tried.body, /http-equiv="refresh"/)
    assert.equal(await countNoor(tx), 0)
    assert.equal(await send(tx, `${path}/keep`), 303)
    await workDone(tx)
    assert.ok((await wordsAt(tx, path)).includes(t.keptBut))
    assert.doesNotMatch(await wordsAt(tx, `${path}?show=refused`), /2 toegevoegd/)
    assert.equal(await countNoor(tx), 1)
    assert.equal(await send(tx, `${path}/keep`), 303)
    await workDone(tx)
    assert.match(await wordsAt(tx, path), /2 stond er al/)
    assert.equal(await countNoor(tx), 1)
    assert.deepEqual(
      (await entriesSeen(tx))
        .filter(({ act }) => act === 'imported')
        .map(({ asker, facts }) => [asker, facts]),
      [
        [mieke.id, { added: 1, changed: 0, same: 0, refused: 1 }],
        [mieke.id, { added: 0, changed: 0, same: 1, refused: 1 }],
      ],
    )
  }),
)

test(
  'the work goes on batch by batch; it is stopped, goes on where nothing is kept twice, and its report has pages',
  undone(async tx => {
    const path = await sent(tx, file(...many(250)))
    assert.equal(await send(tx, `${path}/keep`), 303, 'not before it was tried')
    await workDone(tx)
    assert.equal(await countNoor(tx), 0)
    await send(tx, `${path}/keep`)
    await moveImports(tx)
    assert.match(await wordsAt(tx, path), new RegExp(t.progress('100', '250')))
    await send(tx, `${path}/stop`)
    await workDone(tx)
    assert.ok((await wordsAt(tx, path)).includes(t.stoppedKeep))
    assert.equal(await countNoor(tx), 100)
    await send(tx, `${path}/keep`)
    await workDone(tx)
    assert.equal(await countNoor(tx), 250)
    const first = await wordsAt(tx, path)
    assert.match(first, / 51 stond er al/)
    assert.doesNotMatch(first, / 52 /)
    assert.match(await wordsAt(tx, `${path}?after=101`), / 102 toegevoegd/)
  }),
)

test(
  'a trial that was stopped is not kept; it is tried again first',
  undone(async tx => {
    const path = await sent(tx, file(...many(150)))
    await moveImports(tx)
    await send(tx, `${path}/stop`)
    assert.ok((await wordsAt(tx, path)).includes(t.stoppedTrial))
    await send(tx, `${path}/keep`)
    await workDone(tx)
    assert.equal(await countNoor(tx), 0)
    await send(tx, `${path}/trial`)
    await workDone(tx)
    assert.ok((await wordsAt(tx, path)).includes(t.reportLead))
  }),
)

test(
  'only the coordination sends a file, and only whoever sent it sees it, moves it and forgets it',
  undone(async tx => {
    for (const who of [samira, oscar]) assert.equal((await upload(tx, who, file(noor))).statusCode, 404)
    const path = await sent(tx, file(noor))
    for (const who of [karim, samira, oscar]) {
      assert.equal((await (await visiting(tx, who)).open(path)).statusCode, 404)
      for (const change of ['trial', 'keep', 'stop', 'removal'])
        assert.equal(await send(tx, `${path}/${change}`, who), 404)
    }
    assert.equal((await as(karim, 'network', tx, db => sentImports(db, undefined))).sent.length, 0)
    assert.match(await wordsAt(tx, '/nl/people/import'), new RegExp(`${t.linesOf('1')} ${t.states.trial}`))
    assert.equal(await send(tx, `${path}/removal`), 303)
    assert.equal((await (await visiting(tx, mieke)).open(path)).statusCode, 404)
    assert.equal(await moveImports(tx), false)
  }),
)

test(
  'whoever lost the right meanwhile gets the rest refused with the reason',
  asOwnerOfStory(async tx => {
    const id = await as(mieke, 'network', tx, async db => addImport(db, await linesOf(250)))
    await workDone(tx)
    await as(mieke, 'network', tx, db => beginStep(db, id, 'keep'))
    await moveImports(tx)
    await install('network', tx, db =>
      sql`update network.mandate set starts_on = '2020-01-01', ends_on = '2020-02-01'
        where person_id = ${mieke.id}`.execute(db),
    )
    await workDone(tx)
    assert.equal(await as(mieke, 'network', tx, db => findImport(db, id)), undefined)
    await install('network', tx, db =>
      sql`update network.mandate set ends_on = null where person_id = ${mieke.id}`.execute(db),
    )
    assert.match(await wordsAt(tx, `/nl/people/imports/${id}?show=refused`), new RegExp(t.faults.lostRight))
    const { added, refused } = (await as(mieke, 'network', tx, db => findImport(db, id))) ?? {}
    assert.deepEqual({ added, refused }, { added: 100, refused: 150 })
  }),
)

const linesOf = async (count: number) =>
  many(count).map((row, at) => {
    const values = row.split(';')
    const fields = Object.fromEntries(ALL_COLUMNS.map((column, place) => [column, values[place] ?? '']))
    return { line: at + 2, fields: fields as Record<(typeof ALL_COLUMNS)[number], string> }
  })

test(
  'work that breaks off time and again is given up; a file is forgotten after two weeks, by its service only',
  asOwnerOfStory(async tx => {
    const path = await sent(tx, file(noor))
    await install('network', tx, db => sql`update network.import set tries = 5`.execute(db))
    await workDone(tx)
    assert.match(await wordsAt(tx, path), new RegExp(t.faults.brokeOff))
    await install('network', tx, db =>
      sql`update network.import set sent_at = now() - interval '15 days'`.execute(db),
    )
    await as(mieke, 'network', tx, db => sql`select * from network.take_imports()`.execute(db))
    assert.ok(await as(mieke, 'network', tx, db => findImport(db, idIn(path))))
    await workDone(tx)
    assert.equal(await as(mieke, 'network', tx, db => findImport(db, idIn(path))), undefined)
  }),
)
