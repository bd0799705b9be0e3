import { partnerId, storyId } from './story-id.ts'

const DAY = '2020-09-01'
const former = 'de-zesde-brug'

/** An association of the past, which became another: so that the page of what changed shows something. */
export const formerPartner = {
  id: partnerId(former),
  slug: former,
  kind: 'organisation',
  form: 'association',
  name: { nl: 'De Zesde Brug (verzonnen vzw)', fr: 'Le Sixième Pont (asbl fictive)' },
  level: 'local',
  valid: `[1970-01-01,${DAY})`,
} as const

export const formerSuccession = { id: storyId(`succession ${former}`), became_on: DAY } as const

export const formerStep = {
  succession_id: formerSuccession.id,
  from_partner_id: formerPartner.id,
  to_partner_id: partnerId('de-zevende-brug'),
} as const
