import { storyId, storyPeople } from '#modules/network'
import { storyMeasures, type StoryMeasure } from './story-measures.ts'
import { storyActors, storyChapter, storyVersions } from './story-versions.ts'

type VersionName = (typeof storyVersions)[number]['name']

export const versionId = (name: VersionName) => storyId(`version ${name}`)
export const measureId = (number: string) => storyId(`measure ${number}`)
export const missionId = (name: VersionName) => storyId(`mission ${name}`)

export const chapterRow = { id: storyId('chapter 2'), ...storyChapter }

export const versionRows = storyVersions.map(
  ({ name, title, starts_on, ends_on, adopted_on, replaced_on }) => ({
    id: versionId(name),
    chapter_id: chapterRow.id,
    title,
    starts_on,
    ends_on,
    status: 'adopted' as const,
    adopted_on,
    replaced_on,
    created_by: storyPeople.mieke.id,
  }),
)

export const measureRows = storyMeasures.map(({ number }) => ({
  id: measureId(number),
  chapter_id: chapterRow.id,
  number,
}))

const wording = (version: VersionName, { number, short, text, before, inferredBecause }: StoryMeasure) => {
  const isInferred = version === 'first' && inferredBecause !== undefined
  return {
    version_id: versionId(version),
    measure_id: measureId(number),
    number_source: isInferred ? ('inferred' as const) : ('printed' as const),
    inferred_because: isInferred ? inferredBecause : {},
    short,
    text: version === 'first' ? (before ?? text) : text,
    confirmed: true,
  }
}

export const measureWordingRows = storyVersions.flatMap(({ name }) =>
  storyMeasures.map(measure => wording(name, measure)),
)

export const missionRows = storyVersions.map(({ name, mission: { title, text } }) => ({
  id: missionId(name),
  version_id: versionId(name),
  position: 1,
  title,
  text,
}))

export const actorRows = storyVersions.flatMap(version =>
  storyActors[version.name].map(([name, kind]) => ({ version_id: versionId(version.name), name, kind })),
)
