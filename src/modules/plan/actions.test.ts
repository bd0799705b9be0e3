import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formText } from '#kernel/form-text'
import { storyId } from '#modules/network'
import { visiting, wordsOn } from '#test/browser'
import { undone } from '#test/database'
import { joris, kevin, mieke, samira } from '#test/people'
import { text } from './text.ts'

type Fields = Readonly<Record<string, string>>

const talks = storyId('action molenbeek-canal-talks 1')
const page = `/plan/actions/${talks}`
const milestone = (title: string) => `${page}/milestones/${storyId(`milestone ${talks} ${title}`)}`
const day = (name: string, number: string, month: string, year: string): Fields => ({
  [`${name}_day`]: number,
  [`${name}_month`]: month,
  [`${name}_year`]: year,
})

const words: Fields = {
  title_nl: 'Koffie op straat',
  title_fr: 'Café de rue',
  text_nl: 'Iedereen is welkom.',
  text_fr: 'Bienvenue à tous.',
  measures: '2.4',
}
const added: Fields = { ...words, lead: storyId('partner molenbeek') }
const edited: Fields = {
  ...words,
  revision: '1',
  status: 'ongoing',
  ...day('starts_on', '1', '5', '2026'),
  ...day('ends_on', '30', '9', '2027'),
  times_a_year: '7',
  progress_nl: 'Drie avonden gehad.',
  progress_fr: 'Trois soirées ont eu lieu.',
}
const planned: Fields = {
  milestone_title_nl: 'Slotfeest',
  milestone_title_fr: 'Fête de clôture',
  ...day('due_on', '21', '6', '2027'),
}

interface Form {
  readonly path: string
  readonly fields: Fields
  /** What everybody then reads in French, and where. */
  readonly shows: RegExp
  readonly where?: string
}

const add: Form = {
  path: '/plan/actions/new',
  fields: added,
  shows: /Café de rue/,
  where: '/plan/measures/2.4',
}
const edit: Form = {
  path: `${page}/edit`,
  fields: edited,
  shows: /Café de rue.*Bienvenue à tous.*7 fois par an.*Trois soirées ont eu lieu/,
}
const plan: Form = { path: `${page}/milestones`, fields: planned, shows: /Fête de clôture/ }
const reach: Form = {
  path: `${milestone('Gespreksavond met jongeren in het jeugdhuis')}/reached`,
  fields: {},
  shows: /atteinte le.*atteinte le/,
}
const reopen: Form = {
  path: `${milestone('Eerste gespreksavond in het Huis van Culturen')}/reached/removal`,
  fields: {},
  shows: /En retard/,
}
const join: Form = {
  path: `${page}/parts`,
  fields: { partner: storyId('partner jette'), role: 'funds' },
  shows: /Commune de Jette/,
}
const leave: Form = {
  path: `${page}/parts/removal`,
  fields: { partner: storyId('partner de-zevende-brug'), role: 'carries' },
  shows: /^(?!.*Le Septième Pont)/,
}

const sentences: Readonly<Record<string, Form>> = {
  'adds an action of her municipality': add,
  'changes the action that her municipality leads': edit,
  'sets a milestone': plan,
  'says that a milestone was reached': reach,
  'takes that back': reopen,
  'adds a partner': join,
  'takes a partner away': leave,
}

for (const [sentence, { path, fields, shows, where = page }] of Object.entries(sentences))
  test(
    `an officer ${sentence}; a field worker and another municipality’s officer cannot`,
    undone(async tx => {
      for (const other of [joris, kevin])
        assert.equal(
          (await (await visiting(tx, other)).send(`/fr${path}`, fields)).statusCode,
          404,
          other.name,
        )
      const { open, send } = await visiting(tx, samira)
      assert.doesNotMatch(wordsOn((await open(`/fr${where}`)).body), shows)
      const { statusCode, headers } = await send(`/fr${path}`, fields)
      assert.equal(statusCode, 303)
      assert.match(String(headers.location), /^\/fr\/plan\/actions\//)
      assert.match(wordsOn((await open(`/fr${where}`)).body), shows)
    }),
  )

test(
  'a coordinator changes every action; an officer sees no button on another’s',
  undone(async tx => {
    for (const [who, may] of [
      [mieke, true],
      [samira, true],
      [joris, false],
    ] as const) {
      const { open } = await visiting(tx, who)
      assert.equal((await open(`/nl${page}/edit`)).statusCode, may ? 200 : 404, who.name)
      assert.equal((await open(`/nl${page}`)).body.includes(`${page}/edit`), may, who.name)
    }
  }),
)

/** Which form, what is changed in it, the field beside which the message stands, and which message. */
const mistakes: readonly (readonly [Form, Fields, field: string, fault: string, limit?: number])[] = [
  [edit, { title_fr: '' }, 'title_fr', 'required'],
  [edit, day('ends_on', '1', '4', '2026'), 'ends_on', 'endsBeforeStart'],
  [edit, day('ends_on', '31', '2', '2027'), 'ends_on', 'day'],
  [edit, { times_a_year: '400' }, 'times_a_year', 'maximum', 366],
  [edit, { times_a_year: 'vaak' }, 'times_a_year', 'type'],
  [edit, { progress_nl: 'x'.repeat(2001) }, 'progress_nl', 'maxLength', 2000],
  [edit, { status: 'finished' }, 'status', 'enum'],
  [add, { text_nl: '' }, 'text_nl', 'required'],
  [add, { measures: '2.99' }, 'measures', 'chooseMeasure'],
  [add, { lead: '' }, 'lead', 'required'],
  [plan, { milestone_title_fr: '' }, 'milestone_title_fr', 'required'],
  [plan, { due_on_year: '' }, 'due_on', 'day'],
  [join, { role: 'owns' }, 'role', 'enum'],
]

for (const [form, change, field, fault, limit = 0] of mistakes)
  test(
    `the message stands beside ${field} (${fault}) in Dutch and French, and what was typed stays`,
    undone(async tx => {
      const { send } = await visiting(tx, samira)
      const fields = { ...form.fields, ...change }
      for (const language of ['nl', 'fr'] as const) {
        const { statusCode, body } = await send(`/${language}${form.path}`, fields)
        assert.equal(statusCode, 422)
        const own = {
          endsBeforeStart: text[language].endsBeforeStart,
          chooseMeasure: text[language].chooseMeasure,
        }
        const message = fault in own ? own[fault as keyof typeof own] : formText[language].fault(fault, limit)
        assert.ok(beside(field, body).includes(message), `${language}: ${beside(field, body)}`)
        for (const typed of Object.values(fields).filter(value => /[A-Z]/.test(value)))
          assert.ok(body.includes(typed), typed)
      }
    }),
  )

const beside = (field: string, html: string): string =>
  wordsOn(new RegExp(`<p[^>]*id="(?:[a-z-]+-)?${field}-error".*?</p>`, 's').exec(html)?.[0] ?? '')

test(
  'an action that somebody changed meanwhile is not overwritten: both versions are shown, and sending it again saves',
  undone(async tx => {
    const coordinator = await visiting(tx, mieke)
    const officer = await visiting(tx, samira)
    const theirs = { ...edited, progress_nl: 'Wat Mieke schreef.', progress_fr: 'Ce que Mieke a écrit.' }
    assert.equal((await coordinator.send(`/nl${page}/edit`, theirs)).statusCode, 303)
    const { statusCode, body } = await officer.send(`/fr${page}/edit`, edited)
    assert.equal(statusCode, 422)
    for (const version of [edited.progress_fr ?? '', theirs.progress_fr])
      assert.ok(body.includes(version), version)
    const stored = async () => wordsOn((await coordinator.open(`/fr${page}`)).body)
    assert.match(await stored(), /Ce que Mieke a écrit/)
    const revision = /name="revision" value="(\d+)"/.exec(body)?.[1] ?? ''
    assert.equal((await officer.send(`/fr${page}/edit`, { ...edited, revision })).statusCode, 303)
    assert.match(await stored(), /Trois soirées ont eu lieu/)
  }),
)

test(
  'a second click adds no second milestone',
  undone(async tx => {
    const { send, open } = await visiting(tx, samira)
    const form = { ...planned, _once: crypto.randomUUID() }
    for (const click of ['first', 'second'])
      assert.equal((await send(`/nl${page}/milestones`, form)).statusCode, 303, click)
    assert.equal((await open(`/nl${page}`)).body.split('Slotfeest').length - 1, 1)
  }),
)
