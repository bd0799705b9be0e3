import { useText } from '#kernel/scene'
import { text } from '../text.ts'

export type LevelName = 'local' | 'regional' | 'community' | 'federal'

/** The level at which somebody acts, as a word and a small mark of its own shape. */
export function Level({ of }: { of: LevelName }) {
  return <span class={`level level--${of}`}>{useText(text).levels[of]}</span>
}

/** What the levels are called, for lists to choose from. */
export const levelNames = { nl: text.nl.levels, fr: text.fr.levels, en: text.en.levels }
