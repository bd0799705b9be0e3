import type { Asker } from '#kernel/asker'
import { storyPeople } from '#modules/network'

const asking = ({ id, name }: { readonly id: string; readonly name: string }) =>
  ({ kind: 'person', id, name }) as const satisfies Asker

/** Coordinates the plan at safe.brussels and convenes the regional platform; works in Dutch. */
export const mieke = asking(storyPeople.mieke)
/** Mieke's deputy at safe.brussels; works in French. */
export const karim = asking(storyPeople.karim)
/** Prevention officer of Molenbeek; works in French. */
export const samira = asking(storyPeople.samira)
/** Prevention officer of Jette and coordinator of its LIVC-R; works in Dutch. */
export const joris = asking(storyPeople.joris)
/** Was a prevention officer of Jette until yesterday. */
export const roland = asking(storyPeople.roland)
/** Represents police zone 5340 (Brussels West). */
export const nathalie = asking(storyPeople.nathalie)
/** Works at the internal control service of police zone 5340. */
export const laurent = asking(storyPeople.laurent)
/** Analyst at OCAD, which leads Strategy T.E.R. */
export const eva = asking(storyPeople.eva)
/** Chairs the federal working group Communication. */
export const amelie = asking(storyPeople.amelie)
/** Coordinates the LIVC-R of Molenbeek. */
export const chantal = asking(storyPeople.chantal)
/** Leads the projects of the invented association De Zevende Brug. */
export const yasmina = asking(storyPeople.yasmina)
/** Field worker of De Zevende Brug, who may not change its work. */
export const kevin = asking(storyPeople.kevin)
/** Data protection officer: oversight at safe.brussels. */
export const tine = asking(storyPeople.tine)
/** Is known to Tandem and has no mandate at all. */
export const oscar = asking(storyPeople.oscar)
/** Auditor: oversees too. */
export const gilles = asking(storyPeople.gilles)
/** Member of the oversight body: oversees too. */
export const veerle = asking(storyPeople.veerle)
