import type { Bilingual } from '#kernel/text'
import { municipalities } from './municipal-partners.ts'
import { partnerId, storyId } from './story-id.ts'
import { storyPeople, type StoryPerson } from './story-people.ts'
import { storyPartners } from './story-partners.ts'

const PLATFORM = 'regional-platform'
const seatId = (holder: string) => storyId(`seat ${PLATFORM} ${holder}`)

const seatOf = (holder: string, name: Bilingual) => ({
  id: seatId(holder),
  structure_id: partnerId(PLATFORM),
  holder_id: partnerId(holder),
  designated_by_id: partnerId(holder),
  name,
  alternates: true,
})

const nameOf = (slug: string): Bilingual =>
  storyPartners.find(partner => partner.slug === slug)?.name ?? { nl: slug, fr: slug }

const ZONES = ['zone-5339', 'zone-5340', 'zone-5341', 'zone-5342', 'zone-5343', 'zone-5344']

/** The regional platform: every municipality, every police zone and the coordinating director. */
export const storySeats = [...municipalities.map(({ slug }) => slug), ...ZONES, 'dirco-brussels'].map(
  holder => seatOf(holder, nameOf(holder)),
)

interface Sitting {
  readonly person: StoryPerson
  readonly holder: string
  readonly starts: string
  readonly standsIn?: boolean
  /** The last day; a number is counted from the day on which the story is told. */
  readonly ends?: string | number
}

const sitters: readonly Sitting[] = [
  // The seat of Vorst/Forest is empty: a place that still waits for somebody.
  ...municipalities
    .filter(({ slug }) => slug !== 'vorst-forest')
    .map(({ slug, officer, since }) => ({ person: officer, holder: slug, starts: since })),
  { person: 'roland', holder: 'jette', starts: '2021-09-15', ends: '2024-09-01' },
  { person: 'dirk', holder: 'zone-5339', starts: '2021-02-01' },
  { person: 'nathalie', holder: 'zone-5340', starts: '2022-05-02' },
  { person: 'hamza', holder: 'zone-5341', starts: '2023-01-09', ends: 20 },
  { person: 'xavier', holder: 'zone-5342', starts: '2021-02-01' },
  { person: 'katrien', holder: 'zone-5343', starts: '2024-02-05' },
  { person: 'serkan', holder: 'zone-5344', starts: '2021-09-06' },
  { person: 'stefaan', holder: 'dirco-brussels', starts: '2022-10-03' },
  { person: 'chantal', holder: 'molenbeek', starts: '2021-05-03', standsIn: true },
  { person: 'julien', holder: 'brussel-bruxelles', starts: '2023-02-01', standsIn: true },
  { person: 'sarah', holder: 'anderlecht', starts: '2022-09-05', standsIn: true, ends: 6 },
]

const later = (today: string, days: number) =>
  new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10)

/** Who sits where, from when until when. */
export const sittingsOn = (today: string) =>
  sitters.map(({ person, holder, starts, standsIn = false, ends }) => ({
    id: storyId(`sitting ${person} ${holder}`),
    person_id: storyPeople[person].id,
    partner_id: partnerId(PLATFORM),
    function: 'seat_holder',
    seat_id: seatId(holder),
    stands_in: standsIn,
    starts_on: starts,
    noted_at: new Date(starts),
    ends_on: typeof ends === 'number' ? later(today, ends) : (ends ?? null),
  }))
