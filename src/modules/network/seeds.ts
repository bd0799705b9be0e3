import type { Tx } from '#kernel/database'
import type { Story } from '#kernel/module'
import { partnerId, storyId } from './story/story-id.ts'
import { municipalities } from './story/municipal-partners.ts'
import { storyAliases, storyPartners } from './story/story-partners.ts'
import { storyMandates } from './story/story-mandates.ts'
import { storyPeople } from './story/story-people.ts'
import { clearancesOn } from './story/story-clearances.ts'
import { sittingsOn, storySeats } from './story/story-seats.ts'
import { formerPartner, formerStep, formerSuccession } from './story/story-succession.ts'

const lastDay = (today: string, days: number) =>
  new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10)

/** The organisations, structures and people of the story; what is there already stays as it is. */
export async function seedNetwork(db: Tx, story: Story): Promise<void> {
  const copies = Array.from({ length: story.scale }, (_, index) => index + 1)
  const known = await knownCopies(db, copies)
  for (const copy of copies) {
    if (!known.has(copyMark(copy))) await (copy === 1 ? tellStory(db, story) : copyOfficers(db, copy))
    story.done(1)
  }
}

/** Somebody whose presence tells that this copy of the story has been told. */
const copyMark = (copy: number) =>
  copy === 1 ? storyPeople.mieke.id : officerId(copy, municipalities[0]?.slug ?? '')
const officerId = (copy: number, slug: string) => storyId(`officer ${copy} ${slug}`)

async function knownCopies(db: Tx, copies: readonly number[]): Promise<ReadonlySet<string>> {
  const known = await db
    .selectFrom('network.person')
    .select('id')
    .where('id', 'in', copies.map(copyMark))
    .execute()
  return new Set(known.map(({ id }) => id))
}

async function tellStory(db: Tx, { today }: Story): Promise<void> {
  const territories = await db.selectFrom('network.territory').select(['id', 'code']).execute()
  const territoryOf = new Map(territories.map(({ id, code }) => [code, id]))
  const partners = storyPartners.map(partner => ({
    id: partnerId(partner.slug),
    slug: partner.slug,
    kind: partner.kind,
    form: partner.form,
    name: partner.name,
    level: partner.level,
    territory_id: territoryOf.get(partner.territory ?? '') ?? null,
    abbreviation: partner.abbreviation ?? {},
    purpose: partner.purpose ?? {},
  }))
  const mandates = storyMandates.map(({ person, partner, function: name, starts, endsIn }) => ({
    id: storyId(`mandate ${person} ${partner}`),
    person_id: storyPeople[person].id,
    partner_id: partnerId(partner),
    function: name,
    starts_on: starts,
    noted_at: new Date(starts),
    confirmed_at: OVERSEES.has(name) ? new Date(starts) : null,
    ends_on: endsIn === undefined ? null : lastDay(today, endsIn),
  }))
  await db.insertInto('network.partner').values(partners).execute()
  await db.insertInto('network.partner').values(formerPartner).execute()
  await db.insertInto('network.succession').values(formerSuccession).execute()
  await db.insertInto('network.succeeded').values(formerStep).execute()
  await db.insertInto('network.alias').values(storyAliases).execute()
  await db.insertInto('network.person').values(Object.values(storyPeople)).execute()
  await db.insertInto('network.mandate').values(mandates).execute()
  await db.insertInto('network.seat').values(storySeats).execute()
  await db.insertInto('network.mandate').values(sittingsOn(today)).execute()
  await db.insertInto('network.clearance').values(clearancesOn(today)).execute()
}

/** What nobody has without an agreement, of a second person or of whoever runs Tandem. */
const OVERSEES = new Set(['data_protection_officer', 'auditor', 'oversight_member'])

/** For load work: one more officer per municipality, with a name that nobody takes for a person's. */
async function copyOfficers(db: Tx, copy: number): Promise<void> {
  const officers = municipalities.map(({ slug }, index) => ({
    id: officerId(copy, slug),
    name: `Testpersoon / Personne test ${copy}-${index + 1}`,
    language: index % 2 === 0 ? ('nl' as const) : ('fr' as const),
  }))
  const mandates = municipalities.map(({ slug }) => ({
    id: storyId(`mandate of officer ${copy} ${slug}`),
    person_id: officerId(copy, slug),
    partner_id: partnerId(slug),
    function: 'prevention_officer',
    starts_on: '2024-01-01',
  }))
  await db.insertInto('network.person').values(officers).execute()
  await db.insertInto('network.mandate').values(mandates).execute()
}
