import type { VNode } from 'preact'
import { useText } from '#kernel/scene'
import type { Language } from '#kernel/text'
import type { Example } from './example.ts'

/** Gives the examples of a component the words of the reader's language. */
export const examplesIn =
  <Words,>(text: Readonly<Record<Language, Words>>) =>
  (name: string, render: (words: Words) => VNode): Example => ({
    name,
    render: () => <Spoken text={text} render={render} />,
  })

interface SpokenProps<Words> {
  readonly text: Readonly<Record<Language, Words>>
  readonly render: (words: Words) => VNode
}

function Spoken<Words>({ text, render }: SpokenProps<Words>) {
  return render(useText(text))
}
