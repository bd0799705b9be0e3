import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visiting, wordsOn } from '#test/browser'
import { undone } from '#test/database'
import { joris, kevin, oscar, roland } from '#test/people'
import { text } from './text.ts'

test(
  'a citizen reads what a partner is, at which level it acts and what it was called, and meets no names of people',
  undone(async tx => {
    const { open } = await visiting(tx)
    const dutch = wordsOn((await open('/nl/partners/safe-brussels')).body)
    assert.match(dutch, /safe\.brussels.*Organisatie.*Gewestelijk.*BPV.*\(tot /)
    const french = wordsOn((await open('/fr/partners/jette')).body)
    assert.match(french, /Commune de Jette.*Organisation.*Local/)
    assert.doesNotMatch(french, new RegExp(joris.name))
  }),
)

test(
  'a colleague sees who acts for a partner, with function and days; somebody without a mandate does not',
  undone(async tx => {
    const page = async (who: typeof kevin) =>
      wordsOn((await (await visiting(tx, who)).open('/nl/partners/jette')).body)
    assert.match(
      await page(kevin),
      new RegExp(`${text.nl.mandates}.*${joris.name}.*preventieambtenaar.*2024`),
    )
    for (const outsider of [oscar, roland]) assert.doesNotMatch(await page(outsider), new RegExp(joris.name))
    assert.doesNotMatch(await page(kevin), new RegExp(roland.name), 'his mandate ended yesterday')
  }),
)

test(
  'partners are found by level and kind; what the list does not know is left aside',
  undone(async tx => {
    const { open } = await visiting(tx)
    const list = async (query: string) => wordsOn((await open(`/fr/partners${query}`)).body)
    const federal = await list('?level=federal')
    assert.match(federal, /Groupe de travail Communication/)
    assert.doesNotMatch(federal, /Commune de Jette/)
    assert.match(await list('?level=local&kind=structure'), /CSIL-R de Jette/)
    assert.equal(await list('?level=galactic&kind=%20'), await list(''))
  }),
)

test(
  'every partner is on one page of the list and no more, in the order of the list',
  undone(async tx => {
    const { open } = await visiting(tx)
    const slugs: string[] = []
    let next: string | undefined = '/nl/partners'
    for (let page = 1; next && page < 9; page += 1) {
      const { body } = await open(next)
      slugs.push(...[...body.matchAll(/href="\/nl\/partners\/([a-z0-9-]+)"/g)].map(([, slug = '']) => slug))
      next = /href="([^"]+)"[^>]*>Volgende 50/.exec(body)?.[1]?.replaceAll('&amp;', '&')
    }
    assert.ok(slugs.length > 50)
    assert.deepEqual(slugs, [...new Set(slugs)].toSorted())
  }),
)

test(
  'the map and its table name the 19 municipalities with the zone of each, in Dutch and French',
  undone(async tx => {
    const { open } = await visiting(tx)
    for (const [language, molenbeek, zone] of [
      ['nl', 'Sint-Jans-Molenbeek', 'Politiezone 5340 Brussel-West'],
      ['fr', 'Molenbeek-Saint-Jean', 'Zone de police 5340 Bruxelles-Ouest'],
    ] as const) {
      const { body } = await open(`/${language}/territories`)
      assert.equal([...body.matchAll(/<path /g)].length >= 19, true)
      assert.ok(body.includes(zone))
      assert.match(wordsOn(body), new RegExp(`${molenbeek}.* 21012 1080 5340`))
    }
  }),
)

test(
  'a partner that is not there is not found',
  undone(async tx => {
    const { open } = await visiting(tx)
    for (const slug of ['nobody', '%00', 'JETTE', "jette'--"])
      assert.equal((await open(`/nl/partners/${slug}`)).statusCode, 404, slug)
  }),
)
