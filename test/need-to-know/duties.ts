import type { Duty } from './world-rows.ts'

/** What functions there are: those with rights of their own, and one each that acts for nobody or oversees. */
export const DUTIES: readonly Duty[] = [
  { code: 'regional_coordinator', acts_for: true, oversees: [], reserved: true },
  { code: 'prevention_officer', acts_for: true, oversees: [], reserved: false },
  { code: 'field_worker', acts_for: false, oversees: [], reserved: false },
  { code: 'data_protection_officer', acts_for: false, oversees: ['open'], reserved: true },
  { code: 'overseer_of_the_plan', acts_for: false, oversees: ['plan'], reserved: true },
  { code: 'overseer_of_both', acts_for: true, oversees: ['open', 'plan'], reserved: true },
  { code: 'seat_holder', acts_for: false, oversees: [], reserved: true },
]
/** What whoever sits on a seat is. */
export const SEATED = 'seat_holder'
/** Functions that need no seat. */
export const UNSEATED = DUTIES.filter(({ code }) => code !== SEATED)

/** Functions that see into the journal: whoever holds one waits until somebody else agrees. */
export const OVERSEEING = DUTIES.filter(({ oversees }) => oversees.length > 0)
/** Who oversees everything, and agrees to whoever else does. */
export const OVERSEER = 'overseer_of_both'
