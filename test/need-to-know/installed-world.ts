import { sql } from 'kysely'
import { install } from '#kernel/as'
import type { Tx } from '#kernel/database'
import { dayFrom } from './world-keys.ts'
import { installNetwork, installSignIn } from './installed-people.ts'
import { bytes, fromNow, put, said } from './written-rows.ts'
import { CLEARANCE, COMPARTMENTS, RECORD_KINDS } from './journal-world.ts'
import type { World } from './world-rows.ts'

/** Writes a world into a database that holds nothing but what the modules bring themselves. */
export async function installWorld(tx: Tx, world: World): Promise<void> {
  await install('journal', tx, db => compartments(db))
  await install('network', tx, db => installNetwork(db, world))
  await install('sign-in', tx, db => installSignIn(db, world))
  await install('plan', tx, async db => {
    await planText(db, world)
    await planWork(db, world)
  })
  await install('journal', tx, db => journal(db, world))
}

async function compartments(db: Tx): Promise<void> {
  const [, ...more] = COMPARTMENTS
  await put(
    db,
    'journal.compartment',
    more.map(code => ({ code, name: said(code) })),
  )
  await put(
    db,
    'journal.record_kind',
    RECORD_KINDS.filter(({ code }) => code !== CLEARANCE).map(kind => ({
      ...kind,
      name: said(kind.code),
      breakable: true,
    })),
  )
}

async function planText(db: Tx, world: World): Promise<void> {
  await put(
    db,
    'plan.chapter',
    world.chapters.map(chapter => ({ ...chapter, name: said(chapter.theme) })),
  )
  await put(
    db,
    'plan.version',
    world.versions.map(version => ({
      ...version,
      title: said(version.id),
      starts_on: dayFrom(world.today, -400),
      adopted_on: version.status === 'adopted' ? dayFrom(world.today, -300) : null,
    })),
  )
  await put(db, 'plan.measure', world.measures)
  await put(
    db,
    'plan.measure_wording',
    world.measureWordings.map(row => ({ ...row, number_source: 'printed', text: said(row.measure_id) })),
  )
  await put(
    db,
    'plan.mission',
    world.missions.map(mission => ({ ...mission, title: said(mission.id) })),
  )
  await put(db, 'plan.actor', world.actors)
  await put(
    db,
    'plan.leftover',
    world.leftovers.map(left => ({ ...left, text: 'left' })),
  )
}

async function planWork(db: Tx, world: World): Promise<void> {
  await put(db, 'plan.action', world.actions)
  await put(
    db,
    'plan.action_wording',
    world.actionWordings.map(row => ({ ...row, title: said(row.action_id), text: said(row.id) })),
  )
  await put(
    db,
    'plan.answer',
    world.answers.map(row => ({ ...row, how: 'explicit' })),
  )
  await put(db, 'plan.part', world.parts)
  await put(
    db,
    'plan.milestone',
    world.milestones.map(row => ({ ...row, title: said(row.id) })),
  )
}

async function journal(db: Tx, world: World): Promise<void> {
  await put(
    db,
    'journal.look',
    world.looks.map(({ left, ...look }) => ({
      ...look,
      reason: 'Controle op verzoek van een betrokkene',
      until: fromNow(left),
    })),
  )
  await put(
    db,
    'journal.opening',
    world.openings.map(({ left, ...opening }) => ({
      ...opening,
      reason: 'Overleg over dit dossier vandaag',
      opened_at: fromNow(-60),
      until: fromNow(left),
    })),
  )
  // Their ids are the database's own to give; a model that compares must know them.
  for (const { id, module, compartment, asker, record } of world.entries)
    await sql`insert into journal.entry (id, module, compartment, asker, act, kind, record, leaf, salt, at) overriding system value
      values (${id}, ${module}, ${compartment}, ${asker}, 'read', 'note', ${record}, ${bytes(1)}, ${bytes(2)}, now())`.execute(
      db,
    )
  for (const { id, rule, compartment, asker } of world.alerts)
    await sql`insert into journal.alert (id, rule, compartment, asker, entries) overriding system value
      values (${id}, ${rule}, ${compartment}, ${asker}, 21)`.execute(db)
  await put(
    db,
    'journal.seal',
    world.seals.map(({ number }) => ({
      number,
      sealed_at: sql`now()`,
      above: '0',
      below: '1',
      entries: 1,
      root: bytes(3),
      previous: bytes(0),
      signature: bytes(4, 64),
      signer: 'aa'.repeat(32),
    })),
  )
  for (const { number } of world.seals)
    await sql`insert into journal.published_seal (number, seal, published_at, head, signer) overriding system value
      values (${number}, ${number}, now(), ${bytes(5)}, ${'aa'.repeat(32)})`.execute(db)
}
