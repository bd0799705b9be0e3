export const partnersPath = '/partners'
export const partnerPath = (slug: string) => `/partners/${slug}`
export const territoriesPath = '/territories'
