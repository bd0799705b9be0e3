import { useScene, useText } from '#kernel/scene'
import { HiddenText } from '#ui/hidden-text'
import { text } from '../text.ts'

export interface DifferencePart {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

interface DifferenceProps {
  readonly parts: readonly DifferencePart[]
  /** The language of both texts, when it is not the page's. */
  readonly lang?: string | undefined
}

/** What changed between two texts, word by word. */
export const Difference = ({ parts, lang }: DifferenceProps) => (
  <p class="difference" lang={lang}>
    {parts.map((part, index) => (
      <Part key={index} {...part} />
    ))}
  </p>
)

function Part({ kind, text: words }: DifferencePart) {
  const t = useText(text)
  const { language } = useScene()
  if (kind === 'same') return <>{words}</>
  const Change = kind === 'added' ? 'ins' : 'del'
  return (
    <Change>
      <span lang={language}>
        <HiddenText>{kind === 'added' ? t.added : t.removed} </HiddenText>
      </span>
      {words}
    </Change>
  )
}
