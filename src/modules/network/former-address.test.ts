import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { as, install } from '#kernel/as'
import type { Tx } from '#kernel/database'
import { showDate } from '#kernel/dates'
import { visiting, wordsOn } from '#test/browser'
import { mailTo } from '#test/cookie-browser'
import { asOwnerOfStory, today, undone } from '#test/database'
import { karim, kevin, mieke, tine } from '#test/people'
import { addressText } from './address-text.ts'
import { changeAddress } from './first-person.ts'
import { peopleText } from './people-text.ts'
import { storyPeople } from './story/story-people.ts'

const of = ({ name, address }: (typeof storyPeople)['tine'], language: string) => ({
  revision: '1',
  name,
  language,
  address,
})
const kevins = of(storyPeople.kevin, 'fr')
const tines = of(storyPeople.tine, 'nl')
const NEW = 'elsewhere@tandem.example'

/** Mieke saves what is known of somebody. */
const saves = async (tx: Tx, { id }: { readonly id: string }, typed: typeof tines) =>
  (await visiting(tx, mieke)).send(`/nl/people/${id}/edit`, typed)

const told = async (tx: Tx, address: string) => (await mailTo(tx, address)).map(({ body }) => body)

test(
  'whoever’s address is changed hears of it at the former one, in their language; a new name sends nothing',
  asOwnerOfStory(async tx => {
    await saves(tx, kevin, { ...kevins, name: 'Kevin Anders' })
    assert.deepEqual(await told(tx, kevins.address), [])
    await saves(tx, kevin, { ...kevins, revision: '2', address: NEW })
    assert.deepEqual(await told(tx, kevins.address), [addressText.fr.body(showDate('fr', today))])
    await saves(tx, kevin, { ...kevins, revision: '3', address: '' })
    assert.equal((await told(tx, NEW)).length, 1, 'also when it is taken away')
    const { rows } = await install('journal', tx, db =>
      sql`select facts->'address' as address from journal.entry where record = ${kevin.id} order by id`.execute(
        db,
      ),
    )
    assert.deepEqual(rows, [{ address: false }, { address: true }, { address: true }])
  }),
)

test(
  'the coordination changes no address of who oversees or coordinates, and reads whom to ask; a name it changes',
  undone(async tx => {
    for (const address of [NEW, '']) {
      const refused = await saves(tx, tine, { ...tines, address })
      assert.equal(refused.statusCode, 422)
      assert.ok(wordsOn(refused.body).includes(peopleText.nl.addressKept))
      if (address) assert.ok(refused.body.includes(`value="${address}"`))
    }
    const karims = of(storyPeople.karim, 'fr')
    assert.equal((await saves(tx, karim, { ...karims, address: NEW })).statusCode, 422)
    const miekes = of(storyPeople.mieke, 'nl')
    assert.equal((await saves(tx, mieke, { ...miekes, address: NEW })).statusCode, 422)
    assert.equal((await saves(tx, tine, { ...tines, name: 'Tine Anders' })).statusCode, 303)
  }),
)

test(
  'also the database refuses it, and also after their mandate was ended',
  asOwnerOfStory(async tx => {
    const changes = () =>
      as(mieke, 'network', tx, db =>
        sql`update network.person set address = ${NEW} where id = ${tine.id}`.execute(db),
      )
    const constraint = 'nobody here changes the address of who oversees or coordinates'
    await assert.rejects(changes(), { constraint })
    await install('network', tx, db =>
      sql`update network.mandate set ends_on = kernel.today() - 1 where person_id = ${tine.id}`.execute(db),
    )
    await assert.rejects(changes(), { constraint })
  }),
)

test(
  'whoever runs Tandem changes also that address: the former one gets a mail, and the journal an entry',
  asOwnerOfStory(async tx => {
    await install('network', tx, db => changeAddress(db, tines.address, NEW))
    assert.deepEqual(await told(tx, tines.address), [addressText.nl.body(showDate('nl', today))])
    const { rows } = await install('journal', tx, db =>
      sql`select act, facts from journal.entry where record = ${tine.id}`.execute(db),
    )
    assert.deepEqual(rows, [{ act: 'changed', facts: { address: true } }])
    const to = (former: string, next: string) =>
      assert.rejects(
        install('network', tx, db => changeAddress(db, former, next)),
        {
          message: /^Nobody has|^Nothing was changed: an address belongs to one person/,
        },
      )
    await to('nobody@tandem.example', NEW)
    await to(NEW, storyPeople.mieke.address)
  }),
)
