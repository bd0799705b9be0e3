import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { as } from '#kernel/as'
import { storyPeople } from '#modules/network'
import { visiting, wordsOn } from '#test/browser'
import { today, undone } from '#test/database'
import { mieke, oscar, roland, samira } from '#test/people'
import { itemsOfTheDay } from './my-day.ts'

type Name = keyof typeof storyPeople

const asking = (name: Name) => ({ kind: 'person' as const, ...storyPeople[name] })

/** What stands on somebody's day, in Dutch and in French. */
const days: readonly (readonly [Name, nl: string, fr: string])[] = [
  [
    'mieke',
    'Maatregel 2.7 (Evaluaties en klachten) heeft nog geen actie',
    'La mesure 2.7 (Évaluations et plaintes) n’a pas encore d’action',
  ],
  ['karim', 'Bijeenkomst over de invloed van sekten', 'Réunion sur l’influence des sectes'],
  ['samira', 'Gespreksavond met jongeren in het jeugdhuis', 'Soirée avec les jeunes à la maison de jeunes'],
  ['joris', 'Lesdagen vastgelegd met de laatste twee scholen', 'Dates fixées avec les deux dernières écoles'],
  ['ewa', 'Teksten vertaald', 'Textes traduits'],
  ['pascale', 'Gesprek over het derde boek', 'Discussion sur le troisième livre'],
  [
    'hamza',
    'Uw mandaat loopt binnenkort af: Politiezone Zuid',
    'Votre mandat se termine bientôt\u00A0: Zone de police Midi',
  ],
  ['nathalie', 'Alle koffers nagekeken en aangevuld', 'Toutes les malles vérifiées et complétées'],
  ['laurent', 'Gespreksavond met jongeren in het jeugdhuis', 'Soirée avec les jeunes à la maison de jeunes'],
  ['eva', 'Slogans getest bij jongeren', 'Slogans testés auprès de jeunes'],
  ['amelie', 'Slogans getest bij jongeren', 'Slogans testés auprès de jeunes'],
  [
    'chantal',
    'Kennismaking met de LIVC-R van Molenbeek en Brussel',
    'Rencontre avec les CSIL-R de Molenbeek et de Bruxelles',
  ],
  ['stefaan', 'Lesmateriaal nagelezen door de sprekers', 'Supports de cours relus par les intervenants'],
  ['yasmina', 'Eerste vertoning met de buurt', 'Première projection avec le quartier'],
  ['kevin', 'Toestemming van iedereen die in beeld komt', 'Accord de toutes les personnes filmées'],
  ['els', 'Opname van de negende aflevering', 'Enregistrement du neuvième épisode'],
  ['tine', 'Methode nagekeken op privacy', 'Méthode vérifiée sur le plan de la vie privée'],
]

for (const [name, nl, fr] of days)
  test(
    `the day of ${storyPeople[name].name} names what waits: ${nl}`,
    undone(async tx => {
      const { open } = await visiting(tx, asking(name))
      assert.ok(wordsOn((await open('/nl/my-day')).body).includes(nl))
      assert.ok(wordsOn((await open('/fr/my-day')).body).includes(fr))
    }),
  )

test(
  'whoever holds a mandate today has something named on their day, in Dutch and in French',
  undone(async tx => {
    const holders = await as(mieke, 'network', tx, db =>
      db
        .selectFrom('network.mandate')
        .where(sql<boolean>`kernel.today() between starts_on and coalesce(ends_on, 'infinity')`)
        .select('person_id')
        .distinct()
        .execute(),
    )
    const people = Object.values(storyPeople).filter(({ id }) =>
      holders.some(({ person_id }) => person_id === id),
    )
    assert.equal(people.length, Object.keys(storyPeople).length - 2, 'all but Roland and Oscar')
    for (const person of people)
      await as({ kind: 'person', ...person }, 'home', tx, async db => {
        const nl = await itemsOfTheDay(db, { language: 'nl', today })
        const fr = await itemsOfTheDay(db, { language: 'fr', today })
        assert.ok(nl.length > 0 && nl.every(({ title }) => title), person.name)
        assert.deepEqual(
          fr.map(({ path }) => path),
          nl.map(({ path }) => path),
        )
        assert.ok(
          fr.every(({ title }, index) => title && title !== nl[index]?.title),
          person.name,
        )
      })
  }),
)

test(
  'somebody without a mandate today has no day here, and a visitor signs in first',
  undone(async tx => {
    for (const who of [oscar, roland])
      assert.equal((await (await visiting(tx, who)).open('/nl/my-day')).statusCode, 404, who.name)
    assert.equal((await (await visiting(tx)).open('/nl/my-day')).headers.location, '/nl/sign-in')
  }),
)

test(
  'a milestone that was reached leaves the day; one that is late says so',
  undone(async tx => {
    const { open, send } = await visiting(tx, samira)
    const day = async () => (await open('/fr/my-day')).body
    const before = await day()
    assert.match(wordsOn(before), /Accord de toutes les personnes filmées .{0,80} en retard/)
    const [, action = ''] =
      /href="\/fr(\/plan\/actions\/[0-9a-f-]+)"[^>]*>Soirée avec les jeunes/.exec(before) ?? []
    const edit = (await open(`/fr${action}/edit`)).body
    const [, reached = ''] = /action="([^"]+\/reached)"/.exec(edit) ?? []
    assert.equal((await send(reached, {})).statusCode, 303)
    assert.ok(!(await day()).includes('Soirée avec les jeunes'))
  }),
)
