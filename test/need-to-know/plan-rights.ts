import type { Asking } from './asking.ts'
import { keyOf } from './world-keys.ts'
import type { Action, Version, World } from './world-rows.ts'

/** Words that somebody writes. */
export const words = { nl: 'nieuw', fr: 'nouveau' }
/** The key of a row that somebody adds. */
export const fresh = keyOf('new', 1)

/** What stands in the text of a version. */
export type InVersion = { readonly version_id: string }
/** What belongs to an action. */
export type OfAction = { readonly action_id: string }
/** What stands in a version, or nowhere: a partner's own. */
export type Worded = OfAction & { readonly version_id: string | null }

export const coordinates = (asking: Asking) => asking.coordinates

const versionOf = (world: World, id: string | null): Version | undefined =>
  world.versions.find(version => version.id === id)

/** "everybody reads adopted versions"; "the coordinator reads drafts". */
export const readsVersion = (asking: Asking, version: Version) =>
  version.status === 'adopted' || asking.coordinates

/** What stands in a version is read by whoever reads the version. */
export const readsIn = (asking: Asking, row: InVersion) => {
  const version = versionOf(asking.world, row.version_id)
  return version !== undefined && readsVersion(asking, version)
}

/** "the coordinator … a draft": what stands in a version is edited by the coordinator, while it is a draft. */
export const editsIn = (asking: Asking, { version_id }: InVersion) =>
  asking.coordinates && versionOf(asking.world, version_id)?.status === 'draft'

export const actionOf = ({ world }: Asking, { action_id }: OfAction) =>
  world.actions.find(({ id }) => id === action_id)

/** Leading an action: acting today for the partner that leads it. */
export const leads = ({ actsFor }: Asking, action: Action | undefined) =>
  action !== undefined && action.lead_id !== null && actsFor.has(action.lead_id)

/** What stands in an adopted version, or is a partner's own, is public; what stands in a draft the coordinator reads. */
export const readsWords = (asking: Asking, { version_id }: Worded) =>
  version_id === null || readsIn(asking, { version_id })

/** "whoever may read what an action says", "whoever leads an action" and "the coordinator" see the action. */
export const seesAction = (asking: Asking, action: Action) =>
  asking.coordinates ||
  leads(asking, action) ||
  asking.world.actionWordings.some(row => row.action_id === action.id && readsWords(asking, row))

/** "everybody sees … of an action that they see". */
export const seesOf = (asking: Asking, row: OfAction) => {
  const action = actionOf(asking, row)
  return action !== undefined && seesAction(asking, action)
}

/** "the coordinator changes every action"; "whoever leads an action changes it". */
export const changesAction = (asking: Asking, action: Action | undefined) =>
  asking.coordinates || leads(asking, action)

/** "whoever leads an action" sets milestones and says who takes part: the coordinator too, see README.md. */
export const changesOf = (asking: Asking, row: OfAction) => changesAction(asking, actionOf(asking, row))

/** "the coordinator … of a draft"; "whoever leads an own action …": the coordinator too, see README.md. */
export const rewords = (asking: Asking, { action_id, version_id }: Worded) =>
  version_id === null
    ? changesOf(asking, { action_id }) && actionOf(asking, { action_id })?.kind === 'own'
    : editsIn(asking, { version_id })
