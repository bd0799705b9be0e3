import { record } from '#kernel/record'
import type { Visit } from '#kernel/route'
import { useText } from '#kernel/scene'
import { Filters } from '#ui/filters'
import { ItemList } from '#ui/item-list'
import { Link } from '#ui/link'
import { Page, type PageProps } from '#ui/page'
import { TextField } from '#ui/text-field'
import { asking, newPersonPath, searchPath } from '../paths.ts'
import { peopleCalled } from '../people.ts'
import { peopleText } from '../people-text.ts'
import { searched } from '../search.ts'

const MOST = 20

/** Who is called as was typed; a search of people is told to the journal. */
export async function candidates(visit: Visit) {
  const { db } = visit
  const find = searched(visit)
  if (find === undefined) return { find, found: [] }
  const found = await peopleCalled(db, find, MOST)
  await record(db, { act: 'searched', kind: 'person', facts: { found: found.length } })
  return { find, found }
}

type PersonChoiceProps = Awaited<ReturnType<typeof candidates>> & {
  /** The page itself; it goes on when it is asked for with `person`. */
  readonly path: string
  readonly title: string
  readonly crumbs: PageProps['crumbs']
  /** The slug of the partner for whose mandate somebody is sought who may not be there yet. */
  readonly partner?: string | undefined
}

/** The first step of every mandate: whom. */
export function PersonChoice({ path, title, crumbs, partner, find, found }: PersonChoiceProps) {
  const t = useText(peopleText)
  return (
    <Page title={title} for="staff" lead={t.whoFirst} crumbs={crumbs}>
      <Filters action={path} filtered={find !== undefined} sentTo={searchPath}>
        <TextField
          state={{ typed: { find: find ?? '' }, errors: {} }}
          name="find"
          label={t.who}
          type="search"
        />
      </Filters>
      {find !== undefined && found.length === 0 && <p>{t.nobodyCalled}</p>}
      {found.length > 0 && (
        <ItemList items={found.map(({ id, name }) => ({ title: name, to: asking(path, { person: id }) }))} />
      )}
      <p>
        <Link to={asking(newPersonPath, { partner })}>{t.notThere}</Link>
      </p>
    </Page>
  )
}
