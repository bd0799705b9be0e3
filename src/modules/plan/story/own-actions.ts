import { courseActions } from './course-actions.ts'
import { dialogueActions } from './dialogue-actions.ts'
import { guidanceActions } from './guidance-actions.ts'
import { meetingActions } from './meeting-actions.ts'
import type { OwnAction } from './own-action.ts'
import { schoolActions } from './school-actions.ts'
import { trainingActions } from './training-actions.ts'

/** What the partners add to the plan themselves. Nobody answers 2.3, 2.6 or 2.7: the gap must stay visible. */
export const ownActions: readonly OwnAction[] = [
  ...dialogueActions,
  ...meetingActions,
  ...schoolActions,
  ...trainingActions,
  ...courseActions,
  ...guidanceActions,
]
