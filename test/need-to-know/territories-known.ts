import type { Asking } from './asking.ts'
import { countsToday } from './counted-mandates.ts'
import type { World } from './world-rows.ts'

/** The region, and two municipalities in it, by the codes under which the network brings them. */
const REGION = '04000'
const MUNICIPALITIES = ['21001', '21004'] as const
export const TERRITORIES = [REGION, ...MUNICIPALITIES] as const

/** A territory, and what is part of it. */
export const withParts = (code: string): readonly string[] =>
  code === REGION ? [REGION, ...MUNICIPALITIES] : [code]

/** The territories of somebody's mandates that count today, without those on a seat: their own, or that of their partner. */
const territoriesOf = (world: World, person: string | undefined): (string | null)[] =>
  world.mandates
    .filter(
      mandate => mandate.person_id === person && mandate.seat_id === null && countsToday(world, mandate),
    )
    .map(
      ({ territory, partner_id }) =>
        territory ?? world.partners.find(({ id }) => id === partner_id)?.territory ?? null,
    )

/** Whether nowhere where somebody works lies within a territory of whoever asks; without a territory one works everywhere. */
export function isOutside({ world, id }: Asking, person: string | undefined): boolean {
  const theirs = territoriesOf(world, person)
  return !territoriesOf(world, id).some(whole => theirs.some(code => liesWithin(code, whole)))
}

export const liesWithin = (code: string | null, whole: string | null) =>
  code === null || whole === null || withParts(whole).includes(code)
