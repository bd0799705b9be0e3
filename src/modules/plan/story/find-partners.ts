import type { Tx } from '#kernel/database'

/** The ids of a partner by its slug, or of all partners of a form such as 'every zone'. */
export type FindPartners = (words: string) => readonly string[]

const everyForm: Readonly<Record<string, string>> = {
  'every municipality': 'municipality',
  'every zone': 'police_zone',
  'every local cell': 'local_cell',
}

export async function findPartners(db: Tx): Promise<FindPartners> {
  const partners = await db.selectFrom('network.partners').select(['id', 'slug', 'form']).execute()
  return words => {
    const found = partners.filter(({ slug, form }) => slug === words || form === everyForm[words])
    if (found.length === 0)
      throw new Error(`The story names a partner that the network does not have: ${words}.`)
    return found.map(({ id }) => id)
  }
}
