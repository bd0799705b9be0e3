import type { Tx } from '#kernel/database'
import { dayOf } from '#kernel/dates'
import { record } from '#kernel/record'
import { Refusal } from '#kernel/refusal'
import { trying } from './kept-rule.ts'
import { changePerson } from './people.ts'
import { storyPartners } from './story/story-partners.ts'

/** Somebody whom whoever runs Tandem adds from the command line, and what they are for whom. */
export interface AddedPerson {
  readonly name: string
  readonly language: 'nl' | 'fr'
  readonly address: string
  readonly function: string
  /** The slug of an organisation or structure. */
  readonly partner: string
}

/** Adds somebody with a mandate from today; whoever has the address already stays as they are. Gives their key. */
export async function addPersonWithMandate(
  db: Tx,
  person: AddedPerson,
): Promise<{ id: string; added: boolean }> {
  const { name, language, address } = person
  const known = await db
    .selectFrom('network.person')
    .select('id')
    .where('address', '=', address)
    .executeTakeFirst()
  if (known) return { ...known, added: false }
  const partner_id = await partnerOf(db, person.partner)
  const { oversees } = await functionOf(db, person.function)
  const { id } = await db
    .insertInto('network.person')
    .values({ name, language, address })
    .returning('id')
    .executeTakeFirstOrThrow()
  const mandate = { person_id: id, partner_id, function: person.function, starts_on: dayOf(new Date()) }
  // Whoever runs Tandem needs no second person: so the first one comes who can agree to others.
  const confirmed_at = oversees.length > 0 ? new Date() : null
  await db
    .insertInto('network.mandate')
    .values({ ...mandate, confirmed_at })
    .execute()
  await record(db, { act: 'added', kind: 'person', record: id, facts: { function: person.function } })
  return { id, added: true }
}

/** Gives somebody another address, for whoever runs Tandem: also who oversees or coordinates. Tells the former address. */
export async function changeAddress(db: Tx, former: string, address: string): Promise<void> {
  const person = await db
    .selectFrom('network.person')
    .select(['id', 'name', 'language', 'revision'])
    .where('address', '=', former)
    .executeTakeFirst()
  if (!person) throw new Refusal(`Nobody has the address ${former}.`)
  const { id, name, language, revision } = person
  const { refused } = await trying(db, tx => changePerson(tx, { id, revision }, { name, language, address }))
  if (refused) throw new Refusal(`Nothing was changed: ${refused}.`)
  await record(db, { act: 'changed', kind: 'person', record: id, facts: { address: true } })
}

/** The one organisation that is real from the start: the region's own, which coordinates the plan. */
const COORDINATION = 'safe-brussels'

async function partnerOf(db: Tx, slug: string): Promise<string> {
  const known = await db
    .selectFrom('network.partner')
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirst()
  if (known) return known.id
  const coordination = slug === COORDINATION && storyPartners.find(partner => partner.slug === slug)
  if (!coordination) throw new Refusal(`There is no partner ${slug}.`)
  const { kind, form, name, level, purpose = {}, territory = '' } = coordination
  const region = await db
    .selectFrom('network.territory')
    .select('id')
    .where('code', '=', territory)
    .executeTakeFirst()
  const made = await db
    .insertInto('network.partner')
    .values({ slug, kind, form, name, level, purpose, territory_id: region?.id ?? null })
    .returning('id')
    .executeTakeFirstOrThrow()
  return made.id
}

async function functionOf(db: Tx, code: string) {
  const functions = await db
    .selectFrom('network.function')
    .select(['code', 'oversees'])
    .orderBy('code')
    .execute()
  const found = functions.find(known => known.code === code)
  if (found) return found
  throw new Refusal(
    `There is no function ${code}. There are: ${functions.map(each => each.code).join(', ')}.`,
  )
}
