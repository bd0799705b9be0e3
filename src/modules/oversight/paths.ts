export const oversightPath = '/oversight'
export const endPath = '/oversight/end'
export const entriesPath = '/oversight/entries'
export const alertsPath = '/oversight/alerts'
export const brokenGlassPath = '/oversight/broken-glass'
export const reviewPath = (id: string): string => `${brokenGlassPath}/${id}/review`
