import { storyPeople, type StoryPerson } from './story-people.ts'

type Row = readonly [person: StoryPerson, level: string, granted: string, endsIn: number]

/** Counted from the day on which the story is told. */
const rows: readonly Row[] = [
  ['nathalie', 'secret', '2022-05-16', 25],
  ['dirk', 'secret', '2023-02-01', 800],
  ['serkan', 'secret', '2021-11-15', 5],
  ['eva', 'top_secret', '2022-01-10', 410],
  ['xavier', 'confidential', '2019-10-14', -40],
]

/** Until when some of the people hold a clearance; one has run out. */
export const clearancesOn = (today: string) =>
  rows.map(([person, level, granted_on, days]) => ({
    person_id: storyPeople[person].id,
    level,
    granted_on,
    expires_on: new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10),
  }))
