import type { Visit } from '#kernel/route'

/** What somebody searched: only a form brings it, since a name has no place in an address. */
export const searched = ({ fields }: Visit): string | undefined =>
  String(fields.find ?? '').trim() || undefined

/** The other choices of a list, which stand in its address. */
export const choices = ({ query, fields }: Visit): Visit['query'] => ({
  ...query,
  ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value].flat().join('')])),
})
