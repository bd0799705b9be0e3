import { useScene } from '#kernel/scene'
import { showNumber } from '#kernel/dates'
import { HiddenText } from '#ui/hidden-text'

interface CountProps {
  readonly of: number
  /** What is counted, for those who hear the page. */
  readonly label?: string | undefined
}

/** A number beside a word. */
export function Count({ of, label }: CountProps) {
  return (
    <span class="count">
      {showNumber(useScene().language, of)}
      {label !== undefined && <HiddenText> {label}</HiddenText>}
    </span>
  )
}
