import { ownBodies } from './channel-bodies.ts'
import type { FoundAction } from './found-actions.ts'
import type { MarkedParagraph, MarkReader } from './marks.ts'
import type { ReferenceFinder } from './measure-references.ts'
import type { How, LineRange } from './reading.ts'
import { channelFinder, type ChannelFinder } from './relays.ts'

export interface FoundAnswer {
  readonly number: number
  readonly how: How
  readonly texts: string[]
  readonly lines: LineRange
  /** How the text names the measure: "⑧", "2.4". */
  readonly printed: string
}

export interface AnsweringAction {
  readonly action: FoundAction
  readonly paragraphs: readonly MarkedParagraph[]
  readonly answers: Map<number, FoundAnswer>
}

export interface AnswerReaders {
  readonly theme: string
  readonly marks: MarkReader
  readonly references: ReferenceFinder
}

type Said = Omit<FoundAnswer, 'texts'> & { readonly text: string }

const STRENGTH: Readonly<Record<How, number>> = { relay: 0, explicit: 1, mainly: 2 }

/** One answer per measure: the strongest way, with every paragraph that says it. */
function add(answers: Map<number, FoundAnswer>, { text, ...said }: Said): void {
  const known = answers.get(said.number)
  if (!known) {
    answers.set(said.number, { ...said, texts: text ? [text] : [] })
    return
  }
  if (text && !known.texts.includes(text)) known.texts.push(text)
  if (STRENGTH[said.how] > STRENGTH[known.how]) answers.set(said.number, { ...known, how: said.how })
}

function saidIn(
  { paragraph, numbers, printed, text }: MarkedParagraph,
  readers: AnswerReaders,
): readonly Said[] {
  const { lines } = paragraph
  const byMark = numbers.map((number): Said => ({ number, how: 'explicit', text, lines, printed }))
  const byWords = readers.references(text).map(({ number, isMain }): Said => {
    const how: How = isMain ? 'mainly' : 'explicit'
    return { number, how, text, lines, printed: `${readers.theme}.${number}` }
  })
  return [...byMark, ...byWords]
}

function addRelay(other: AnsweringAction, said: readonly Said[]): void {
  for (const answer of said)
    if (!other.answers.has(answer.number)) add(other.answers, { ...answer, how: 'relay' })
}

const bodiesOf = ({ action: { title, paragraphs } }: AnsweringAction): ReadonlySet<string> =>
  ownBodies([title, ...paragraphs].map(({ text }) => text))

function addRelaysOf(
  from: AnsweringAction,
  all: readonly AnsweringAction[],
  { readers, channelsIn }: { readonly readers: AnswerReaders; readonly channelsIn: ChannelFinder },
): void {
  const own = bodiesOf(from)
  for (const marked of from.paragraphs) {
    const said = saidIn(marked, readers)
    const others = said.length > 0 ? channelsIn(marked.text, own).flatMap(index => all[index] ?? []) : []
    for (const other of others) if (other !== from) addRelay(other, said)
  }
}

function addRelays(all: readonly AnsweringAction[], readers: AnswerReaders): void {
  const channelsIn = channelFinder(all.map(({ action }) => action.title.text))
  for (const from of all) addRelaysOf(from, all, { readers, channelsIn })
}

/** Which measures each action answers, in its own words or as the channel of another. */
export function answeringActions(
  actions: readonly FoundAction[],
  readers: AnswerReaders,
): readonly AnsweringAction[] {
  const all = actions.map(action => {
    const paragraphs = readers.marks(action.paragraphs)
    const answers = new Map<number, FoundAnswer>()
    for (const marked of paragraphs) for (const said of saidIn(marked, readers)) add(answers, said)
    return { action, paragraphs, answers }
  })
  addRelays(all, readers)
  return all
}
