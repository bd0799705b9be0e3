import type { Asking } from './asking.ts'
import { changesAction, editsIn, rewords } from './plan-rights.ts'
import type { CallRule } from './table-rule.ts'
import { at } from './world-keys.ts'

const module = 'plan'

/** What the plan's own pages ask of its functions, about the row on which the dice fall. */
export const planCalls: readonly CallRule[] = [
  {
    about: 'plan.may_change',
    module,
    call: asking => about('plan.may_change', anAction(asking)),
    gives: asking => perhaps(anAction(asking), action => changesAction(asking, action)),
  },
  {
    about: 'plan.may_word',
    module,
    call: asking => about('plan.may_word', anAction(asking)),
    gives: asking =>
      perhaps(anAction(asking), ({ id }) => rewords(asking, { action_id: id, version_id: null })),
  },
  {
    about: 'plan.is_draft',
    module,
    call: asking => about('plan.is_draft', aVersion(asking)),
    gives: asking => perhaps(aVersion(asking), ({ status }) => status === 'draft'),
  },
  {
    about: 'plan.published_versions',
    module,
    call: () => 'plan.published_versions()',
    gives: ({ world }) => world.versions.filter(({ status }) => status === 'adopted').map(({ id }) => id),
  },
  {
    about: 'plan.throw_away',
    module,
    writes: true,
    call: asking => about('plan.throw_away', aVersion(asking)),
    gives: asking => perhaps(aVersion(asking), ({ id }) => editsIn(asking, { version_id: id })),
  },
]

type Keyed = { readonly id: string }

const anAction = ({ world }: Asking) => at(world.actions, world.dice)
const aVersion = ({ world }: Asking) => at(world.versions, world.dice)

const about = (name: string, row: Keyed | undefined) => row && `${name}('${row.id}')`

const perhaps = <Row extends Keyed>(row: Row | undefined, gives: (row: Row) => unknown) =>
  row ? gives(row) : null
