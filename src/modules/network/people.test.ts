import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { install } from '#kernel/as'
import type { Tx } from '#kernel/database'
import { visiting, wordsOn } from '#test/browser'
import { asOwner, today, undone } from '#test/database'
import { joris, kevin, laurent, mieke, oscar, samira } from '#test/people'
import { peopleText } from './people-text.ts'
import { seedNetwork } from './seeds.ts'
import { storyPeople } from './story/story-people.ts'

const onPeople = async (tx: Tx, query: string, who = kevin) => {
  const { open } = await visiting(tx, who)
  const { body } = await open(`/nl/people${query}`)
  return [...body.matchAll(/href="\/nl\/people\/[0-9a-f-]{36}[^"]*"[^>]*>([^<]+)</g)].map(([, name]) => name)
}

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
      assert.deepEqual(await onPeople(tx, `?find=${encodeURIComponent(typed)}`), [person.name], typed)
    assert.deepEqual(await onPeople(tx, '?find=enoit'), [], 'only beginnings of words')
    for (const hostile of ["' | 'a", ':*', '!samira', "a'':*", '%00', '\\'])
      await onPeople(tx, `?find=${hostile}`)
  }),
)

test(
  'people are narrowed by function, partner, territory, language and day',
  undone(async tx => {
    assert.deepEqual(await onPeople(tx, '?partner=jette'), [joris.name])
    assert.deepEqual(await onPeople(tx, '?partner=jette&on=2020-06-01'), [storyPeople.roland.name])
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
    const { open } = await visiting(tx)
    const citizen = wordsOn((await open('/fr/partners?find=molenb')).body)
    assert.match(citizen, /Molenbeek-Saint-Jean \(21012\).*CSIL-R de Molenbeek/)
    const find = async (who?: typeof kevin) =>
      wordsOn((await (await visiting(tx, who)).open('/fr/partners?find=samira')).body)
    for (const outsider of [undefined, oscar])
      assert.doesNotMatch(await find(outsider), new RegExp(samira.name))
    assert.match(await find(kevin), new RegExp(samira.name))
  }),
)

const told = (facts: object) => ({ told: { asker: kevin.id, act: 'searched', kind: 'person', facts } })

test(
  'a search of people is told to the journal with a number and without the words',
  asOwner(async tx => {
    await install('network', tx, db => seedNetwork(db, { today, scale: 1, done: () => {} }))
    const { open } = await visiting(tx, kevin)
    for (const path of ['/fr/people?find=samira', '/fr/partners?find=samira', '/fr/partners?find=bpv'])
      assert.equal((await open(path)).statusCode, 200)
    await sql`set local role tandem_journal_rules`.execute(tx)
    const { rows } = await sql<{ told: object }>`
      select jsonb_build_object('asker', asker, 'act', act, 'kind', kind, 'facts', facts) as told
      from journal.entry order by id`.execute(tx)
    assert.deepEqual(rows, [told({ found: 1, more: false }), told({ found: 1 }), told({ found: 0 })])
  }),
)

test(
  'partners are found by either name, an old name and a postcode',
  undone(async tx => {
    const { open } = await visiting(tx)
    for (const typed of ['Sint-Agatha', 'berchem-sainte', 'SAINTE AGATHE'])
      assert.match(
        wordsOn((await open(`/nl/partners?find=${encodeURIComponent(typed)}`)).body),
        /Berchem/,
        typed,
      )
    assert.match(wordsOn((await open('/nl/partners?find=bpv')).body), /safe\.brussels/)
    assert.match(wordsOn((await open('/nl/partners?find=1080')).body), /Sint-Jans-Molenbeek \(21012\)/)
  }),
)

test(
  'whoever acts for a partner adds somebody and is led on to the mandate; an address that is taken is refused',
  undone(async tx => {
    const { open, send } = await visiting(tx, samira)
    const typed = {
      name: 'Noor Verzonnen',
      language: 'nl',
      address: 'Noor@Tandem.example',
      partner: 'molenbeek',
    }
    const added = await send('/nl/people/new', typed)
    assert.equal(added.statusCode, 303)
    assert.match(String(added.headers.location), /^\/nl\/partners\/molenbeek\/mandates\/new\?person=/)
    assert.match((await open(String(added.headers.location))).body, /Noor Verzonnen/)
    const again = await send('/nl/people/new', { ...typed, name: 'Nora Verzonnen' })
    assert.equal(again.statusCode, 422)
    assert.match(wordsOn(again.body), new RegExp(peopleText.nl.addressTaken))
    assert.match(again.body, /value="Nora Verzonnen"/)
    const bad = await send('/nl/people/new', { ...typed, address: 'nowhere' })
    assert.match(wordsOn(bad.body), new RegExp(peopleText.nl.addressShape.slice(0, 27)))
    for (const who of [kevin, laurent, oscar])
      assert.equal((await (await visiting(tx, who)).send('/nl/people/new', typed)).statusCode, 404)
  }),
)

test(
  'the coordination changes a person; the second of two sees both versions',
  undone(async tx => {
    const { send } = await visiting(tx, mieke)
    const url = `/nl/people/${kevin.id}/edit`
    const typed = { revision: '1', name: 'Kevin Anders', language: 'fr', address: '' }
    assert.equal((await send(url, typed)).statusCode, 303)
    const second = await send(url, { ...typed, name: 'Kevin Nog Anders' })
    assert.equal(second.statusCode, 422)
    assert.match(second.body, /Kevin Anders[^]*Kevin Nog Anders|Kevin Nog Anders[^]*Kevin Anders/)
    assert.equal((await (await visiting(tx, samira)).send(url, typed)).statusCode, 404)
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
