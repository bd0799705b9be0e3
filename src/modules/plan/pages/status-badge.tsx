import { useText } from '#kernel/scene'
import { Badge, type Tone } from '#ui/badge'
import { text } from '../text.ts'

const TONES = { not_started: 'neutral', ongoing: 'info', done: 'ok', stopped: 'bad' } as const
const VERSION_TONES: Readonly<Record<'draft' | 'adopted' | 'expired', Tone>> = {
  draft: 'warn',
  adopted: 'ok',
  expired: 'neutral',
}

/** Where an action stands, as a word and a colour. */
export const StatusBadge = ({ status }: { status: keyof typeof TONES }) => (
  <Badge tone={TONES[status]}>{useText(text).status[status]}</Badge>
)

/** Where a version of the plan stands. */
export const VersionBadge = ({ status }: { status: keyof typeof VERSION_TONES }) => (
  <Badge tone={VERSION_TONES[status]}>{useText(text).versionStatus[status]}</Badge>
)
