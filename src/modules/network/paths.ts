export const partnersPath = '/partners'
export const partnerPath = (slug: string) => `/partners/${slug}`
export const newPartnerPath = '/partners/new'
export const partnerEditPath = (slug: string) => `/partners/${slug}/edit`
export const newMandatePath = (slug: string) => `/partners/${slug}/mandates/new`
export const territoriesPath = '/territories'
export const territoryPath = (code: string) => `/territories/${code}`
export const successionsPath = '/successions'
export const newZonePath = '/successions/zones/new'
export const newMergerPath = '/successions/partners/new'
export const successionRemovalPath = (id: string) => `/successions/${id}/removal`
/** Takes what was searched on a list, and leads to it. */
export const searchPath = '/search'
export const peoplePath = '/people'
export const directoryImportPath = '/people/import'
export const importPath = (id: string) => `/people/imports/${id}`
export const importTrialPath = (id: string) => `/people/imports/${id}/trial`
export const importKeepPath = (id: string) => `/people/imports/${id}/keep`
export const importStopPath = (id: string) => `/people/imports/${id}/stop`
export const importRemovalPath = (id: string) => `/people/imports/${id}/removal`
export const directoryExportPath = '/people/people.csv'
export const newPersonPath = '/people/new'
export const personPath = (id: string) => `/people/${id}`
export const handOverPath = (id: string) => `/people/${id}/hand-over`
export const overseersPath = '/people/overseers'
export const overseerAgreementPath = (id: string) => `/people/overseers/${id}/agreement`
export const endingClearancesPath = '/people/clearances'
export const endingOpeningPath = '/people/clearances/opening'
export const clearancesPath = (id: string) => `/people/${id}/clearances`
export const clearanceOpeningPath = (id: string) => `/people/${id}/clearances/opening`
export const clearanceEmergencyPath = (id: string) => `/people/${id}/clearances/emergency`
export const personEditPath = (id: string) => `/people/${id}/edit`
export const seatsPath = '/seats'
export const newSeatPath = '/seats/new'
export const seatPath = (id: string) => `/seats/${id}`
export const seatClosurePath = (id: string) => `/seats/${id}/closure`
export const newDesignationPath = (id: string) => `/seats/${id}/designation/new`
export const representedPath = '/represented'
export const mandatePath = (id: string) => `/mandates/${id}`

/** A path with what was asked: empty answers are left out. */
export function asking(path: string, asked: Readonly<Record<string, string | undefined>>): string {
  const said = Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return said.length > 0 ? `${path}?${new URLSearchParams(said)}` : path
}
