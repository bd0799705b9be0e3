import { empty, type FormState } from '#kernel/form'
import type { Tx } from '#kernel/database'
import { record } from '#kernel/record'
import { Invalid, notFound, Redirect, type Answer, type Visit } from '#kernel/route'
import { useText } from '#kernel/scene'
import { Day } from '#ui/day'
import { Link } from '#ui/link'
import { LocalisedText } from '#ui/localised-text'
import { Page } from '#ui/page'
import { Table } from '#ui/table'
import { clearanceText } from '../clearance-text.ts'
import { openEndingClearances } from '../clearances.ts'
import { clearancesEnding, otherClearancesEnding } from '../expiring.ts'
import { isCoordination } from '../people.ts'
import { clearancesPath, endingClearancesPath, endingOpeningPath, peoplePath } from '../paths.ts'
import { peopleText } from '../people-text.ts'
import { reasonIn, WhyForm } from './clearance-opening.tsx'

/** Clearances of others that end soon, once the coordination said why. */
export async function endingClearances({ db }: Visit): Promise<Answer> {
  if (!(await isCoordination(db))) return notFound
  const { count, within } = await otherClearancesEnding(db)
  const opened = await othersOpened(db)
  if (opened.length < Math.min(count, AT_ONCE))
    return <EndingOpening count={count} within={within} state={empty} />
  if (count > 0) await record(db, { act: 'listed', kind: 'clearance', facts: { found: opened.length } })
  return <EndingClearances opened={opened} within={within} />
}

/** As many people as one reason opens. */
const AT_ONCE = 20

export async function endingOpen(visit: Visit): Promise<Answer> {
  const { db } = visit
  if (!(await isCoordination(db))) return notFound
  const { reason, state } = reasonIn(visit)
  if (reason === undefined)
    return new Invalid(<EndingOpening {...await otherClearancesEnding(db)} state={state} />)
  await openEndingClearances(db, reason)
  return new Redirect(endingClearancesPath)
}

const othersOpened = async (db: Tx) => (await clearancesEnding(db)).filter(({ own }) => !own)

interface EndingOpeningProps {
  readonly count: number
  readonly within: number
  readonly state: FormState
}

function EndingOpening({ count, within, state }: EndingOpeningProps) {
  const t = useText(clearanceText)
  return (
    <Page
      title={t.ending}
      for="staff"
      lead={t.endingOpenLead(count, within)}
      state={state}
      crumbs={useCrumbs()}
    >
      <WhyForm action={endingOpeningPath} back={peoplePath} state={state} />
    </Page>
  )
}

interface EndingClearancesProps {
  readonly opened: Awaited<ReturnType<typeof othersOpened>>
  readonly within: number
}

function EndingClearances({ opened, within }: EndingClearancesProps) {
  const t = useText(clearanceText)
  return (
    <Page title={t.ending} for="staff" lead={t.endingLead(within)} crumbs={useCrumbs()}>
      <Table
        caption={t.ending}
        captionHidden
        rows={opened}
        none={t.endingNone}
        columns={[
          {
            header: t.who,
            main: true,
            render: ({ person_id, person }) => <Link to={clearancesPath(person_id)}>{person}</Link>,
          },
          { header: t.level, render: ({ level }) => <LocalisedText content={level} quiet /> },
          { header: t.expires, render: ({ expires_on }) => <Day of={expires_on} /> },
        ]}
      />
    </Page>
  )
}

const useCrumbs = () => [{ path: peoplePath, label: useText(peopleText).people }]
