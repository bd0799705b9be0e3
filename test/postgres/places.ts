import { once, type Committed } from '#test/committed'
import { mieke, samira } from '#test/people'

/** The action that Molenbeek leads: its talks along the canal. */
export async function canalTalks({ open }: Committed): Promise<string> {
  const { body } = await open(samira, '/fr/plan/actions?partner=molenbeek')
  const ids = [...body.matchAll(/\/fr\/plan\/actions\/([0-9a-f-]{36})/g)].map(([, id]) => id ?? '')
  for (const id of new Set(ids))
    if ((await open(samira, `/fr/plan/actions/${id}/edit`)).statusCode === 200) return id
  throw new Error('Samira may change no action.')
}

/** The version of the plan that stands. */
export async function standingVersion({ open }: Committed): Promise<string> {
  const { body } = await open(mieke, '/nl/plan')
  const [, id] = /\/nl\/plan\/versions\/([0-9a-f-]{36})/.exec(body) ?? []
  if (!id) throw new Error('No version stands.')
  return id
}

/** A new draft, copied from a version. */
export async function draftOf({ send }: Committed, version: string): Promise<string> {
  const { headers } = await send(mieke, `/nl/plan/versions/${version}/draft`, once())
  return `${headers.location}`.split('/').at(-1) ?? ''
}
