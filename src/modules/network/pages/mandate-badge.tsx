import { useText } from '#kernel/scene'
import { Badge, type Tone } from '#ui/badge'
import type { Mandate } from '../mandates.ts'
import { overseerText } from '../overseer-text.ts'
import { peopleText } from '../people-text.ts'
import { standingText } from '../standing-text.ts'

type Days = Pick<Mandate, 'starts_on' | 'ends_on'> & Partial<Pick<Mandate, 'waits' | 'gone_on'>>

const TONES = {
  coming: 'info',
  current: 'ok',
  waits: 'warn',
  gone: 'warn',
  ended: 'neutral',
} as const satisfies Record<string, Tone>

/** Whether a mandate holds on a day: a word and a colour. */
export function MandateBadge({ mandate, day }: { mandate: Days; day: string }) {
  const { coming, current, ended } = useText(peopleText)
  const { waits } = useText(overseerText)
  const { noRights: gone } = useText(standingText)
  const standing = standingOn(mandate, day)
  return <Badge tone={TONES[standing]}>{{ coming, current, ended, waits, gone }[standing]}</Badge>
}

function standingOn({ starts_on, ends_on, waits, gone_on }: Days, day: string): keyof typeof TONES {
  if ((ends_on ?? '9999') < day) return 'ended'
  if (waits) return 'waits'
  if (starts_on > day) return 'coming'
  return (gone_on ?? '9999') <= day ? 'gone' : 'current'
}
