import type { Asking } from './asking.ts'
import { standsToday } from './counted-mandates.ts'
import { hasSent } from './import-rules.ts'
import { EXPORTED_PLAN, SEARCHED_PEOPLE } from './pages-asked.ts'
import { changesAction } from './plan-rights.ts'
import { currentActions, standing } from './plan-views.ts'
import { at, dayFrom } from './world-keys.ts'
import type { Action, Milestone, Person, Version } from './world-rows.ts'

/** A page, and what of this world stands on it for whoever asks. */
export interface PageRule {
  readonly about: string
  /** Undefined when there is nothing to open. */
  readonly path: (asking: Asking) => string | undefined
  /** What is looked for in the markup; its first group is what is compared. */
  readonly finds?: RegExp
  /** What is found, or the status of a page that is not there for them. */
  readonly shows: (asking: Asking) => number | readonly string[]
}

const KEY = '([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})'
const NOT_FOUND = 404
const THERE: readonly string[] = []
/** A visitor is sent to sign in first. */
const SIGN_IN = 303

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)
const anAction = ({ world }: Asking): Action | undefined => at(world.actions, world.dice)
const aPerson = ({ world }: Asking): Person | undefined => at(world.people, world.dice)
const aVersion = ({ world }: Asking): Version | undefined => at(world.versions, world.dice)
const there = (is: boolean) => (is ? THERE : NOT_FOUND)

/** For people who sign in: a visitor or a service is nobody. */
const staff =
  (shows: PageRule['shows']): PageRule['shows'] =>
  asking =>
    asking.id ? shows(asking) : SIGN_IN

/** Lists, single records, a public profile, My day and the journal, as they reach a browser. */
export const pageRules: readonly PageRule[] = [
  {
    about: 'page: actions',
    path: () => '/nl/plan/actions',
    finds: new RegExp(`/plan/actions/${KEY}"`, 'g'),
    shows: ({ world }) => ids(currentActions(world)),
  },
  {
    about: 'page: an action',
    path: asking => path('/nl/plan/actions/', anAction(asking)),
    shows: asking => there(isCurrent(asking, anAction(asking))),
  },
  {
    about: 'page: an action to change',
    path: asking => path('/nl/plan/actions/', anAction(asking), '/edit'),
    shows: staff(asking => {
      const action = anAction(asking)
      return there(isCurrent(asking, action) && changesAction(asking, action))
    }),
  },
  {
    about: 'page: versions',
    path: () => '/nl/plan/versions',
    finds: new RegExp(`/plan/(?:versions|drafts)/${KEY}"`, 'g'),
    shows: ({ world, coordinates }) =>
      ids(world.versions.filter(({ status }) => status === 'adopted' || coordinates)),
  },
  {
    about: 'page: a version',
    path: asking => path('/nl/plan/versions/', aVersion(asking)),
    shows: asking => there(aVersion(asking)?.status === 'adopted'),
  },
  {
    about: 'page: drafts',
    path: () => '/nl/plan/drafts',
    finds: new RegExp(`/plan/drafts/${KEY}"`, 'g'),
    shows: staff(({ world, coordinates }) =>
      coordinates ? ids(world.versions.filter(({ status }) => status === 'draft')) : NOT_FOUND,
    ),
  },
  {
    about: 'page: a draft',
    path: asking => path('/nl/plan/drafts/', aVersion(asking)),
    shows: staff(asking => there(asking.coordinates && aVersion(asking)?.status === 'draft')),
  },
  {
    about: 'page: a partner, and who acts for it',
    path: ({ world }) => {
      const partner = at(world.partners, world.dice)
      return partner && `/nl/partners/${partner.slug}`
    },
    finds: /<t[dh][^>]*>(?:<[^>]+>)*(Persoon \d)/g,
    shows: asking => namesAt(asking, at(asking.world.partners, asking.world.dice)?.id),
  },
  {
    about: 'page: people who are searched',
    path: asking => `${SEARCHED_PEOPLE}${aPerson(asking)?.name}`,
    finds: new RegExp(`/people/${KEY}"`, 'g'),
    shows: staff(asking => (asking.isColleague ? [aPerson(asking)?.id ?? ''] : NOT_FOUND)),
  },
  {
    about: 'page: a file that was sent',
    path: asking => path('/nl/people/imports/', at(asking.world.imports, asking.world.dice)),
    shows: staff(asking => {
      const sent = at(asking.world.imports, asking.world.dice)
      return there(sent !== undefined && hasSent(asking, sent))
    }),
  },
  {
    about: 'page: clearances that end soon',
    path: () => '/nl/people/clearances',
    shows: staff(({ isFresh, coordinates }) => (isFresh ? there(coordinates) : SIGN_IN)),
  },
  {
    about: 'page: My day',
    path: () => '/nl/my-day',
    finds: new RegExp(`/plan/(?:actions|drafts)/${KEY}"`, 'g'),
    // Whoever has no mandate that counts is nobody there.
    shows: staff(asking => (asking.isColleague ? waiting(asking) : NOT_FOUND)),
  },
  {
    about: 'export: the plan',
    path: () => EXPORTED_PLAN,
    finds: /"number":"(9\d\.\d+)"/g,
    shows: exportedMeasures,
  },
  {
    about: 'page: the journal',
    path: () => '/nl/oversight/entries',
    finds: /same=(9000000\d\d)/g,
    shows: staff(({ world, looksAt, oversees, id: own }) => {
      if (!looksAt) return oversees.size > 0 ? SIGN_IN : NOT_FOUND
      // What they did themselves stands there under no pseudonym, from which others would be found.
      return world.entries
        .filter(({ compartment, asker }) => compartment === looksAt && asker !== own)
        .map(({ id }) => String(id))
    }),
  },
]

const path = (before: string, row: { readonly id: string } | undefined, after = '') =>
  row && `${before}${row.id}${after}`

const isCurrent = ({ world }: Asking, action: Action | undefined) =>
  action !== undefined && currentActions(world).includes(action)

/** Whose mandate of a partner has begun and not ended, also where it gives no rights: colleagues see all, others their own. */
function namesAt({ world, isColleague, id: own }: Asking, partner: string | undefined): string[] {
  const held = world.mandates.filter(
    mandate =>
      mandate.partner_id === partner &&
      standsToday(world, mandate) &&
      !mandate.waits &&
      (isColleague || mandate.person_id === own),
  )
  return held
    .flatMap(({ person_id }) => world.people.filter(({ id }) => id === person_id))
    .map(({ name }) => name)
}

/** The actions of their partners in which a milestone is due, and for the coordinator the drafts. */
function waiting(asking: Asking): string[] {
  const { world, partners, coordinates } = asking
  const takesPart = ({ id, lead_id }: Action) =>
    partners.has(lead_id ?? '') ||
    world.parts.some(({ action_id, partner_id }) => action_id === id && partners.has(partner_id))
  const isDue = ({ due_on }: Milestone) => due_on <= dayFrom(world.today, 60)
  const working = currentActions(world).filter(
    action => takesPart(action) && ['not_started', 'ongoing'].includes(action.status),
  )
  const due = working.filter(({ id }) => world.milestones.some(row => row.action_id === id && isDue(row)))
  const drafts = coordinates ? world.versions.filter(({ status }) => status === 'draft') : []
  return ids([...due, ...drafts])
}

/** The measures of the versions that stand. */
function exportedMeasures({ world }: Asking): string[] {
  return world.measures
    .filter(({ id }) =>
      world.measureWordings.some(
        row => row.measure_id === id && standing(world).some(version => version.id === row.version_id),
      ),
    )
    .map(({ number }) => number)
}
