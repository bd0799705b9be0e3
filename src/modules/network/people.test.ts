import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { install } from '#kernel/as'
import type { Tx } from '#kernel/database'
import { visiting, wordsOn } from '#test/browser'
import { asOwner, today, undone } from '#test/database'
import { joris, kevin, oscar, samira } from '#test/people'
import { peopleText } from './people-text.ts'
import { seedNetwork } from './seeds.ts'
import { storyPeople } from './story/story-people.ts'

const onPeople = async (tx: Tx, query: string, who = kevin) => {
  const { open } = await visiting(tx, who)
  return namesOn((await open(`/nl/people${query}`)).body)
}

const peopleCalled = async (tx: Tx, find: string) => {
  const { search } = await visiting(tx, kevin)
  return namesOn((await search('/nl/people', find)).body)
}

const namesOn = (body: string) =>
  [...body.matchAll(/href="\/nl\/people\/[0-9a-f-]{36}[^"]*"[^>]*>([^<]+)</g)].map(([, name]) => name)

test(
  'people are found by the beginnings of their names, with or without accents, in any order',
  undone(async tx => {
    const { benoit, emine, elif, amelie } = storyPeople
    for (const [typed, person] of [
      ['benoit', benoit],
      ['BENOÎT LAC', benoit],
      ['yildirim', emine],
      ['Şahin el', elif],
      ['rousseau amél', amelie],
    ] as const)
      assert.deepEqual(await peopleCalled(tx, typed), [person.name], typed)
    assert.deepEqual(await peopleCalled(tx, 'enoit'), [], 'only beginnings of words')
    for (const hostile of ["' | 'a", ':*', '!samira', "a'':*", '\0', '\\']) await peopleCalled(tx, hostile)
  }),
)

test(
  'a name that is searched stands in no address: of the choices besides it, the address tells',
  asOwner(async tx => {
    await install('network', tx, db => seedNetwork(db, { today, scale: 4, done: () => {} }))
    const { send, open, search } = await visiting(tx, kevin)
    const sent = await send('/nl/search', { list: '/people', find: 'samira bou', language: 'fr' })
    const address = String(sent.headers.location)
    assert.match(address, /^\/nl\/people\?find=[\w-]+&language=fr$/)
    assert.doesNotMatch(address, /samira/i)
    assert.deepEqual(namesOn((await open(address)).body), [samira.name])
    const many = await search('/nl/people', 'test')
    const next = /href="([^"]*after=[^"]*)"/.exec(many.body)?.[1]?.replaceAll('&amp;', '&') ?? ''
    assert.equal(namesOn((await open(next)).body).length, 7, 'the next page is one of the same search')
    for (const [, link] of many.body.matchAll(/(?:href|action)="([^"]*)"/g))
      assert.doesNotMatch(link ?? '', /find=test/)
    const outsider = { kind: 'session', proof: Buffer.alloc(32) } as const
    assert.equal((await (await visiting(tx, outsider)).open(address)).headers.location, '/nl/sign-in')
    assert.equal(namesOn((await open('/nl/people?find=samira')).body).length, 50, 'nor is it read from one')
  }),
)

test(
  'people are narrowed by function, territory, language and day',
  undone(async tx => {
    const jette = '?territory=21010&function=prevention_officer'
    assert.deepEqual(await onPeople(tx, jette), [joris.name])
    assert.deepEqual(await onPeople(tx, `${jette}&on=2020-06-01`), [storyPeople.roland.name])
    const west = await onPeople(tx, '?territory=5340&function=prevention_officer')
    assert.equal(west.length, 5, 'the zone has five municipalities')
    assert.ok(west.includes(samira.name))
    assert.deepEqual(await onPeople(tx, '?territory=21012&language=nl'), [])
    assert.ok((await onPeople(tx, '?function=galactic')).length === 0)
  }),
)

test(
  'everybody is on one page of the list and no more, in the order of their names',
  undone(async tx => {
    const { open } = await visiting(tx, kevin)
    const names: string[] = []
    let next: string | undefined = '/nl/people'
    while (next && names.length < 200) {
      const { body } = await open(next)
      names.push(
        ...[...body.matchAll(/href="\/nl\/people\/[0-9a-f-]{36}"[^>]*>([^<]+)</g)].map(
          ([, name = '']) => name,
        ),
      )
      next = /href="([^"]+)"[^>]*>Volgende 50/.exec(body)?.[1]?.replaceAll('&amp;', '&')
      assert.ok(!next || /after=[0-9a-f-]{36}$/.test(next), 'no name in an address')
    }
    assert.equal(names.length, Object.keys(storyPeople).length)
    assert.equal(new Set(names).size, names.length)
  }),
)

test(
  'a colleague sees who somebody is and everything they were; past and future days say so',
  undone(async tx => {
    const { open } = await visiting(tx, kevin)
    const roland = wordsOn((await open(`/nl/people/${storyPeople.roland.id}`)).body)
    assert.match(
      roland,
      /Roland Dumont.*Frans.*roland\.dumont@tandem\.example.*preventieambtenaar.*Jette.*voorbij/,
    )
    const then = wordsOn((await open(`/nl/people/${storyPeople.roland.id}?on=2020-06-01`)).body)
    assert.match(then, new RegExp(`${peopleText.nl.past('')}.*Terug naar vandaag.*Jette.*loopt`))
  }),
)

test(
  'a visitor finds partners and territories, a colleague also people',
  undone(async tx => {
    const { search } = await visiting(tx)
    const citizen = wordsOn((await search('/fr/partners', 'molenb')).body)
    assert.match(citizen, /Molenbeek-Saint-Jean \(21012\).*CSIL-R de Molenbeek/)
    const find = async (who?: typeof kevin) =>
      wordsOn((await (await visiting(tx, who)).search('/fr/partners', 'samira')).body)
    for (const outsider of [undefined, oscar])
      assert.doesNotMatch(await find(outsider), new RegExp(samira.name))
    assert.match(await find(kevin), new RegExp(samira.name))
  }),
)

const told = (facts: object, act = 'searched') => ({ told: { asker: kevin.id, act, kind: 'person', facts } })

test(
  'a search of people, or a choice of them, is told to the journal with a number and without the words',
  asOwner(async tx => {
    await install('network', tx, db => seedNetwork(db, { today, scale: 1, done: () => {} }))
    const { open, search } = await visiting(tx, kevin)
    for (const [path, find] of [
      ['/fr/people', 'samira'],
      ['/fr/partners', 'samira'],
      ['/fr/partners', 'bpv'],
    ] as const)
      assert.equal((await search(path, find)).statusCode, 200)
    for (const list of ['/fr/people', '/fr/people?function=prevention_officer']) await open(list)
    await sql`set local role tandem_journal_rules`.execute(tx)
    const { rows } = await sql<{ told: object }>`
      select jsonb_build_object('asker', asker, 'act', act, 'kind', kind, 'facts', facts) as told
      from journal.entry order by id`.execute(tx)
    assert.deepEqual(rows, [
      told({ found: 1, more: false }),
      told({ found: 1 }),
      told({ found: 0 }),
      told({ found: 19, more: false }, 'listed'),
    ])
  }),
)

test(
  'partners are found by either name, an old name and a postcode',
  undone(async tx => {
    const { search } = await visiting(tx)
    for (const typed of ['Sint-Agatha', 'berchem-sainte', 'SAINTE AGATHE'])
      assert.match(wordsOn((await search('/nl/partners', typed)).body), /Berchem/, typed)
    assert.match(wordsOn((await search('/nl/partners', 'bpv')).body), /safe\.brussels/)
    assert.match(wordsOn((await search('/nl/partners', '1080')).body), /Sint-Jans-Molenbeek \(21012\)/)
  }),
)

test(
  'the list of people and its search stand on an index',
  asOwner(async tx => {
    await sql`set local enable_seqscan = off`.execute(tx)
    const plan = async (query: string) => JSON.stringify((await sql.raw(`explain ${query}`).execute(tx)).rows)
    assert.match(await plan(`select id from network.person order by sort_name, id limit 50`), /Index/)
    assert.match(
      await plan(`select id from network.person where words @@ '''sam'':*'::tsquery`),
      /Bitmap Index Scan/,
    )
  }),
)
