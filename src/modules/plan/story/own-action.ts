import type { Bilingual } from '#kernel/text'
import type { storyPeople } from '#modules/network'

export interface StoryParts {
  readonly carries?: readonly string[]
  readonly supports?: readonly string[]
  readonly funds?: readonly string[]
}

/** Days are counted from the day on which the story is told. */
export interface StoryMilestone {
  readonly title: Bilingual
  readonly due: number
  readonly reached: boolean
}

export interface OwnAction {
  readonly slug: string
  readonly lead: string
  /** Who last worked on it. */
  readonly by: keyof typeof storyPeople
  readonly status: 'not_started' | 'ongoing'
  /** First and last month, counted from this one. */
  readonly months: readonly [first: number, last: number]
  readonly answers: readonly string[]
  readonly title: Bilingual
  readonly text: Bilingual
  readonly progress: Bilingual
  readonly parts: StoryParts
  readonly milestones: readonly StoryMilestone[]
}

export const due = (days: number, title: Bilingual): StoryMilestone => ({ title, due: days, reached: false })
export const reached = (days: number, title: Bilingual): StoryMilestone => ({
  title,
  due: days,
  reached: true,
})
