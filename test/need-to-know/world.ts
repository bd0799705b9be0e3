import fc from 'fast-check'
import { journalDrawn, journalRows } from './journal-world.ts'
import { peopleDrawn, peopleRows } from './people-world.ts'
import { planDrawn, planRows } from './plan-world.ts'
import { dayOf } from '#kernel/dates'
import type { World } from './world-rows.ts'

/** Small worlds, at random: a few people, a plan, and what was written down about them. */
export const worlds: fc.Arbitrary<World> = fc
  .record({ people: peopleDrawn, plan: planDrawn, journal: journalDrawn, dice: fc.nat(1_000_000) })
  .map(({ people, plan, journal, dice }) => {
    const today = dayOf(new Date())
    const known = peopleRows(people, today)
    return {
      today,
      dice,
      ...known,
      ...planRows(plan, today, known.partners),
      ...journalRows(journal, known),
    }
  })
