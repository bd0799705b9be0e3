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
const lead: readonly Asker[] = [samira, mieke]

/** Mieke's draft, and an action that it alone words. */
interface Draft {
  readonly version: string
  readonly action: string
}

interface Proof {
  /** Who may; everybody else is refused. */
  readonly may: readonly Asker[]
  readonly how: (draft: Draft) => string
  /** What Mieke does first. */
  readonly given?: (draft: Draft) => string
}

const talks = storyId('action molenbeek-canal-talks 1')
const strategy = storyId('action strategy')
const molenbeek = storyId('partner molenbeek')
const chapter = storyId('chapter 2')
const unanswered = storyId('measure 2.3')
const words = `'{"nl": "Nieuw", "fr": "Neuf"}'`
const me = 'kernel.person_id()'

const canal = (how: string, given = 'select'): Proof => ({ may: lead, how: () => how, given: () => given })
const standing = (how: (action: string) => string): Proof => ({ may: people, how: () => how(strategy) })
const drafted = (how: (action: string) => string, given: Proof['given'] = () => 'select'): Proof => ({
  may: coordinator,
  how: ({ action }) => how(action),
  given,
})
const inDraft = (how: (version: string) => string): Proof => ({
  may: coordinator,
  how: ({ version }) => how(version),
})

const seen = (action: string) => `select from plan.action where id = '${action}'`
const takingPart = (action: string) => `select from plan.part where action_id = '${action}'`
const milestones = (action: string) => `select from plan.milestone where action_id = '${action}'`
const wordings = (version: string) => `select from plan.action_wording where version_id = '${version}'`
const answers = (version: string) => `select from plan.answer where version_id = '${version}'`
const stands = storyId('version second')

/** Sentence of a policy, and after a colon its other side → what shows it. */
const proofs: Readonly<Record<string, Proof>> = {
  'whoever may read what an action says sees the action': standing(seen),
  'the coordinator sees every action': drafted(seen),
  'whoever leads an action sees it': {
    ...drafted(
      seen,
      ({ action }) =>
        `update plan.action set lead_id = '${molenbeek}', changed_by = ${me} where id = '${action}'`,
    ),
    may: lead,
  },
  'whoever leads an action changes it': canal(
    `update plan.action set status = 'done', changed_by = ${me} where id = '${talks}'`,
  ),
  'the coordinator changes every action': drafted(
    action => `update plan.action set status = 'done', changed_by = ${me} where id = '${action}'`,
  ),
  'a partner adds an action of its own': canal(
    `insert into plan.action (chapter_id, kind, lead_id, changed_by) values ('${chapter}', 'own', '${molenbeek}', ${me})`,
  ),
  'the coordinator adds actions': drafted(
    () => `insert into plan.action (chapter_id, kind, changed_by) values ('${chapter}', 'by_partner', ${me})`,
  ),
  'everybody reads what public actions say': standing(() => wordings(stands)),
  'the coordinator reads what actions of drafts say': inDraft(wordings),
  'whoever leads an own action words it': canal(
    `insert into plan.action_wording (action_id, title, text) values ('${talks}', ${words}, ${words})`,
    `delete from plan.action_wording where action_id = '${talks}'`,
  ),
  'whoever leads an own action rewords it': canal(
    `update plan.action_wording set title = ${words} where action_id = '${talks}'`,
  ),
  'whoever leads an own action withdraws its words': canal(
    `delete from plan.action_wording where action_id = '${talks}'`,
  ),
  'the coordinator adds actions to a draft': inDraft(
    version =>
      `insert into plan.action_wording (action_id, version_id, title, text) values ('${strategy}', '${version}', ${words}, ${words})`,
  ),
  'the coordinator rewords the actions of a draft': inDraft(
    version => `update plan.action_wording set title = ${words} where version_id = '${version}'`,
  ),
  'the coordinator takes actions out of a draft': inDraft(
    version => `delete from plan.action_wording where version_id = '${version}'`,
  ),
  'everybody sees which measures an action answers': standing(() => answers(stands)),
  'the coordinator sees the answers in drafts': inDraft(answers),
  'whoever leads an own action says what it answers': canal(
    `insert into plan.answer (action_id, measure_id, how) values ('${talks}', '${unanswered}', 'explicit')`,
  ),
  'whoever leads an own action edits its answers': canal(
    `update plan.answer set how = 'mainly' where action_id = '${talks}'`,
  ),
  'whoever leads an own action removes its answers': canal(
    `delete from plan.answer where action_id = '${talks}'`,
  ),
  'the coordinator adds answers to a draft': inDraft(
    version =>
      `insert into plan.answer (action_id, version_id, measure_id, how) values ('${strategy}', '${version}', '${unanswered}', 'relay')`,
  ),
  'the coordinator edits the answers of a draft': inDraft(
    version => `update plan.answer set how = 'relay' where version_id = '${version}'`,
  ),
  'the coordinator takes answers out of a draft': inDraft(
    version => `delete from plan.answer where version_id = '${version}'`,
  ),
  'everybody sees who takes part in an action that they see': standing(takingPart),
  'everybody sees who takes part in an action that they see: in a draft nobody but the coordinator': drafted(
    takingPart,
    ({ action }) => `insert into plan.part values ('${action}', '${molenbeek}', 'supports')`,
  ),
  'whoever leads an action says who takes part': canal(
    `insert into plan.part values ('${talks}', '${storyId('partner jette')}', 'supports')`,
  ),
  'whoever leads an action says who no longer takes part': canal(
    `delete from plan.part where action_id = '${talks}'`,
  ),
  'everybody sees the milestones of an action that they see': standing(milestones),
  'everybody sees the milestones of an action that they see: in a draft nobody but the coordinator': drafted(
    milestones,
    ({ action }) =>
      `insert into plan.milestone (action_id, title, due_on) values ('${action}', ${words}, '2030-01-01')`,
  ),
  'whoever leads an action sets milestones': canal(
    `insert into plan.milestone (action_id, title, due_on) values ('${talks}', ${words}, '2030-01-01')`,
  ),
  'whoever leads an action moves its milestones': canal(
    `update plan.milestone set due_on = '2030-01-01' where action_id = '${talks}'`,
  ),
  'whoever leads an action removes milestones': canal(
    `delete from plan.milestone where action_id = '${talks}'`,
  ),
}

for (const [sentence, { may, how, given }] of Object.entries(proofs))
  test(
    sentence,
    undone(async tx => {
      const draft = await proposed(tx)
      if (given) await as(mieke, 'plan', tx, db => sql.raw(given(draft)).execute(db))
      for (const who of people)
        assert.equal(
          await succeeds(who, tx, how(draft)),
          may.includes(who),
          'name' in who ? who.name : who.kind,
        )
    }),
  )

test(
  'every policy on actions has its proof here',
  undone(async tx => {
    const { rows } = await sql<{ policyname: string }>`select policyname from pg_policies
      where schemaname = 'plan' and not roles && array['tandem_plan_rules'::name]
        and tablename in ('action', 'action_wording', 'answer', 'part', 'milestone')`.execute(tx)
    const proven = Object.keys(proofs).map(sentence => sentence.replace(/:.*/, ''))
    assert.deepEqual(new Set(proven), new Set(rows.map(({ policyname }) => policyname)))
  }),
)

const text = [
  'MAATREGELEN',
  '2.1\nDe opleiding van alle partners versterken.',
  'ACTIE GEDRAGEN DOOR PARTNER',
  'Het programma Kompas',
  'De gemeente Jette leidt jongeren op. ①',
].join('\n\n')

const proposed = (tx: Tx): Promise<Draft> =>
  as(mieke, 'plan', tx, async db => {
    const kept = { title: { nl: 'Ontwerp' }, starts_on: '2030-01-01', ends_on: '2034-12-31' }
    const version = await keepReading(db, readPlan(text), { ...kept, source: text, by: mieke.id })
    const worded = db.selectFrom('plan.action_wording').where('version_id', '=', version).select('action_id')
    return { version, action: (await worded.executeTakeFirstOrThrow()).action_id }
  })

class Enough extends Error {}

/** Whether somebody may do this; whatever it did is undone. */
async function succeeds(who: Asker, tx: Tx, how: string): Promise<boolean> {
  let done = false
  await as(who, 'plan', tx, async db => {
    const { rows, numAffectedRows } = await sql.raw(how).execute(db)
    done = rows.length > 0 || (numAffectedRows ?? 0n) > 0n
    throw new Enough()
  }).catch((error: Error & { code?: string }) => {
    if (!(error instanceof Enough) && error.code !== '42501') throw error
  })
  return done
}
