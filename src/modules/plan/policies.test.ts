import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { as } from '#kernel/as'
import { visitor, type Asker } from '#kernel/asker'
import type { Tx } from '#kernel/database'
import { storyId } from '#modules/network'
import { undone } from '#test/database'
import { eva, joris, kevin, mieke, roland, samira } from '#test/people'
import { keepReading } from './kept-reading.ts'
import { readPlan } from './reading/read-plan.ts'

const people: readonly Asker[] = [visitor, roland, kevin, joris, eva, samira, mieke]
const coordinator: readonly Asker[] = [mieke]

interface Proof {
  /** What is tried, in a version. */
  readonly how: (version: string) => string
  /** Who may in the version that stands, and who in a draft; everybody else is refused. */
  readonly standing: readonly Asker[]
  readonly draft: readonly Asker[]
}

const words = `'{"nl": "Nieuw", "fr": "Neuf"}'`
const chapter = storyId('chapter 2')
const unworded = `(select id from plan.measure where number = '2.9')`

const always = (who: readonly Asker[], how: string): Proof => ({ how: () => how, standing: who, draft: who })
/** What was published everybody reads, a draft the coordinator only. */
const reading = (table: string, key = 'version_id'): Proof => ({
  how: version => `select from plan.${table} where ${key} = '${version}'`,
  standing: people,
  draft: coordinator,
})
/** What was published is frozen, for the coordinator too. */
const drafting = (how: Proof['how']): Proof => ({ how, standing: [], draft: coordinator })
const adding = (table: string, columns: string, values: string) =>
  drafting(version => `insert into plan.${table} (version_id, ${columns}) values ('${version}', ${values})`)
const rewording = (table: string, change: string, key = 'version_id') =>
  drafting(version => `update plan.${table} set ${change} where ${key} = '${version}'`)
const removing = (table: string, key = 'version_id') =>
  drafting(version => `delete from plan.${table} where ${key} = '${version}'`)

const proofs: Readonly<Record<string, Proof>> = {
  'whoever may read a version of it reads a chapter': always(
    people,
    `select from plan.chapter where id = '${chapter}'`,
  ),
  'the coordinator reads every chapter': always(coordinator, `select from plan.chapter where theme = '7'`),
  'the coordinator names a chapter': always(
    coordinator,
    `update plan.chapter set name = ${words} where id = '${chapter}'`,
  ),
  'the coordinator opens a chapter': always(
    coordinator,
    `insert into plan.chapter (theme, name) values ('9', ${words})`,
  ),
  'everybody reads adopted versions': reading('version', 'id'),
  'the coordinator reads drafts': reading('version', 'id'),
  'the coordinator proposes a version': always(
    coordinator,
    `insert into plan.version (chapter_id, title, starts_on, ends_on, created_by)
      values ('${chapter}', ${words}, '2030-01-01', '2034-12-31', kernel.person_id())`,
  ),
  'the coordinator edits and adopts versions': rewording('version', `title = ${words}`, 'id'),
  'the coordinator throws a draft away': removing('version', 'id'),
  'whoever may read a wording of it reads a measure': always(
    people,
    `select from plan.measure where number = '2.1'`,
  ),
  'the coordinator reads every measure': always(coordinator, `select from plan.measure where number = '2.9'`),
  'the coordinator numbers a measure': always(
    coordinator,
    `insert into plan.measure (chapter_id, number) values ('${chapter}', '2.10')`,
  ),
  'everybody reads the wording of adopted versions': reading('measure_wording'),
  'the coordinator reads the wording of drafts': reading('measure_wording'),
  'the coordinator words the measures of a draft': adding(
    'measure_wording',
    'measure_id, number_source, text',
    `${unworded}, 'printed', ${words}`,
  ),
  'the coordinator rewords the measures of a draft': rewording('measure_wording', `text = ${words}`),
  'the coordinator takes a measure out of a draft': removing('measure_wording'),
  'everybody reads the missions of adopted versions': reading('mission'),
  'the coordinator reads the missions of drafts': reading('mission'),
  'the coordinator adds missions to a draft': adding('mission', 'position, title', `9, ${words}`),
  'the coordinator edits the missions of a draft': rewording('mission', `title = ${words}`),
  'the coordinator takes missions out of a draft': removing('mission'),
  'everybody reads whom an adopted version names': reading('actor'),
  'the coordinator reads whom a draft names': reading('actor'),
  'the coordinator notes whom a draft names': adding('actor', 'name, kind', `'Iemand', 'group'`),
  'the coordinator removes a name from a draft': removing('actor'),
  'the coordinator sees what was not placed': { ...reading('leftover'), standing: [] },
  'the coordinator keeps what was not placed': adding('leftover', 'line, position, text', `9, 99, 'Rest'`),
  'the coordinator clears what was placed': removing('leftover'),
}

for (const [sentence, { how, standing, draft }] of Object.entries(proofs))
  test(
    sentence,
    undone(async tx => {
      const proposal = how(await proposed(tx))
      const stands = how(storyId('version second'))
      for (const who of people) {
        const name = 'name' in who ? who.name : who.kind
        assert.equal(await may(who, tx, proposal), draft.includes(who), `${name}, in a draft`)
        if (stands !== proposal)
          assert.equal(await may(who, tx, stands), standing.includes(who), `${name}, in what stands`)
      }
    }),
  )

test(
  'every policy on versions and what they hold has its proof here',
  undone(async tx => {
    const { rows } = await sql<{ policyname: string }>`select policyname from pg_policies
      where schemaname = 'plan' and not roles && array['tandem_plan_rules'::name]
        and tablename in ('chapter', 'version', 'measure', 'measure_wording', 'mission', 'actor', 'leftover')`.execute(
      tx,
    )
    const sentences = rows.map(({ policyname }) => policyname)
    assert.deepEqual(sentences.toSorted(), Object.keys(proofs).toSorted())
  }),
)

const text = [
  'MAATREGELEN',
  '2.1\nDe opleiding van alle partners versterken.',
  'TRANSVERSALE OPDRACHT',
  '“De partners bij elkaar brengen”',
  'ACTIE GEDRAGEN DOOR PARTNER',
  'Het programma Kompas',
  'De gemeente Jette leidt jongeren op. ①',
].join('\n\n')

/** A draft of Mieke's, and a measure that no version words. */
const proposed = (tx: Tx): Promise<string> =>
  as(mieke, 'plan', tx, async db => {
    await db.insertInto('plan.measure').values({ chapter_id: chapter, number: '2.9' }).execute()
    // A chapter that no adopted version has: to everybody else it is not there.
    await db
      .insertInto('plan.chapter')
      .values({ theme: '7', name: { nl: 'Zeven', fr: 'Sept' } })
      .execute()
    const kept = { title: { nl: 'Ontwerp' }, starts_on: '2030-01-01', ends_on: '2034-12-31' }
    return keepReading(db, readPlan(text), { ...kept, source: text, by: mieke.id })
  })

class Enough extends Error {}

/** Whether somebody may do this; whatever it did is undone. */
async function may(who: Asker, tx: Tx, how: string): Promise<boolean> {
  let done = false
  await as(who, 'plan', tx, async db => {
    const { rows, numAffectedRows } = await sql.raw(how).execute(db)
    done = rows.length > 0 || (numAffectedRows ?? 0n) > 0n
    throw new Enough()
  }).catch((error: Error & { code?: string }) => {
    // 23503: the policy let it through, and what still points at the row stopped it.
    if (error.code === '23503') done = true
    else if (!(error instanceof Enough) && error.code !== '42501') throw error
  })
  return done
}
