import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { as } from '#kernel/as'
import { visitor, type Asker } from '#kernel/asker'
import type { Tx } from '#kernel/database'
import { undone } from '#test/database'
import { karim, mieke, oscar, samira } from '#test/people'
import { addImport, beginStep, findImport, forgetImport, reportOf, stopImport } from './imports.ts'

const OTHERS: readonly Asker[] = [karim, samira, oscar, visitor, { kind: 'service', name: 'import' }]
const REFUSED = { code: '42501' }

const doing = <Result>(who: Asker, tx: Tx, work: (db: Tx) => Promise<Result>) => as(who, 'network', tx, work)
const send = (who: Asker, tx: Tx) => doing(who, tx, db => addImport(db, [{ line: 2, fault: 'formula' }]))

test(
  'the coordination sends files; nobody else does, and nobody in another’s name',
  undone(async tx => {
    assert.match(await send(karim, tx), /^[\da-f-]{36}$/)
    for (const who of [samira, oscar]) await assert.rejects(send(who, tx), REFUSED)
    await assert.rejects(
      doing(mieke, tx, db =>
        sql`insert into network.import (sent_by_id, lines) values (${karim.id}, 1)`.execute(db),
      ),
      REFUSED,
    )
  }),
)

test(
  'the coordination sees the files that it sent itself with their lines, moves them and forgets them; others do not',
  undone(async tx => {
    const id = await send(mieke, tx)
    const told = (who: Asker) =>
      doing(who, tx, async db => {
        const { numAffectedRows } =
          await sql`update network.import_line set result = 'refused', reason = 'formula'
          where import_id = ${id}`.execute(db)
        return numAffectedRows
      })
    const lines = async (who: Asker) =>
      (await doing(who, tx, db => reportOf(db, id, { refusedOnly: true, after: 0 }))).rows.length
    const moved = async (who: Asker) =>
      doing(who, tx, async db => (await stopImport(db, id))[0]?.numUpdatedRows)
    assert.equal(await told(mieke), 1n)
    for (const who of OTHERS) {
      assert.equal(await doing(who, tx, db => findImport(db, id)), undefined)
      assert.equal(await lines(who), 0)
      assert.equal(await told(who), 0n)
      assert.equal(await moved(who), 0n)
      await doing(who, tx, db => forgetImport(db, id))
    }
    assert.equal(await lines(mieke), 1)
    assert.equal(await moved(mieke), 1n)
    await doing(mieke, tx, db => beginStep(db, id, 'trial'))
    await doing(mieke, tx, db => forgetImport(db, id))
    assert.equal(await doing(mieke, tx, db => findImport(db, id)), undefined)
  }),
)

test(
  'the coordination adds lines to its own files; to another’s nobody does',
  undone(async tx => {
    const id = await send(mieke, tx)
    const add = (who: Asker) =>
      doing(who, tx, db =>
        sql`insert into network.import_line (import_id, line, fault) values (${id}, 3, 'formula')`.execute(
          db,
        ),
      )
    for (const who of OTHERS) await assert.rejects(add(who), REFUSED)
    await add(mieke)
  }),
)

test(
  'only its service learns which files have work, and nobody gives up another’s file or one that goes on',
  undone(async tx => {
    const id = await send(mieke, tx)
    const taken = (who: Asker) =>
      doing(who, tx, async db => (await sql`select * from network.take_imports()`.execute(db)).rows.length)
    for (const who of [mieke, karim, visitor, { kind: 'service', name: 'mail' } as const])
      assert.equal(await taken(who), 0)
    assert.equal(await taken({ kind: 'service', name: 'import' }), 1)
    for (const who of [mieke, ...OTHERS])
      await doing(who, tx, db => sql`select network.give_up_import(${id})`.execute(db))
    assert.equal((await doing(mieke, tx, db => findImport(db, id)))?.ended_at, null)
  }),
)
