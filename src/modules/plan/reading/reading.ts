export type PlanLanguage = 'nl' | 'fr'

/** First and last line of the source, counted from 1. */
export type LineRange = readonly [from: number, to: number]

export interface InferenceReason {
  readonly code: 'betweenNumbers' | 'beforeFirstNumber' | 'afterLastNumber' | 'noNumbersAtAll'
  readonly after?: string
  readonly before?: string
  /** Other numbers that the same place allows. */
  readonly also?: readonly string[]
  /** The circled digit or the number, as an action prints it. */
  readonly confirmedBy?: string
}

export type IgnoredReason =
  | 'blockLabel'
  | 'measureLabel'
  | 'introduction'
  | 'chapterHeading'
  | 'pageMarker'
  | 'separator'
  | 'runningHeader'
  | 'tableOfContents'
  | 'footnote'
  | 'footnoteMark'

export interface MeasureRead {
  readonly number: string
  readonly numberSource: 'printed' | 'inferred'
  readonly text: string
  readonly reason?: InferenceReason
  readonly lines: LineRange
}

export interface MissionRead {
  readonly title: string
  readonly text: string
  readonly lines: LineRange
}

export type How = 'explicit' | 'mainly' | 'relay'

export interface AnswerRead {
  readonly measure: string
  readonly how: How
  readonly text?: string
  readonly lines: LineRange
}

export interface ActionRead {
  readonly title: string
  readonly kind: 'underMission' | 'byPartner'
  /** Every paragraph as printed, circled digits included; an answer repeats its paragraph without them. */
  readonly text: string
  /** Place in `missions`. */
  readonly mission?: number
  readonly answers: readonly AnswerRead[]
  readonly lines: LineRange
}

export interface ActorRead {
  readonly name: string
  readonly kind: 'structure' | 'organisation' | 'group'
}

export interface IgnoredText {
  readonly line: number
  readonly text: string
  readonly reason: IgnoredReason
  readonly lines: LineRange
}

export interface NotPlacedText {
  readonly line: number
  readonly text: string
  readonly lines: LineRange
}

export interface PlanReading {
  readonly language: PlanLanguage
  readonly theme: string
  readonly measures: readonly MeasureRead[]
  readonly missions: readonly MissionRead[]
  readonly actions: readonly ActionRead[]
  readonly actors: readonly ActorRead[]
  readonly ignored: readonly IgnoredText[]
  readonly notPlaced: readonly NotPlacedText[]
}
