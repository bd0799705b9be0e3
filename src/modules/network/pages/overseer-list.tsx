import { record } from '#kernel/record'
import { notFound, Redirect, type Answer, type Visit } from '#kernel/route'
import { useText } from '#kernel/scene'
import { Badge } from '#ui/badge'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { HiddenText } from '#ui/hidden-text'
import { Link } from '#ui/link'
import { LocalisedText } from '#ui/localised-text'
import { Page } from '#ui/page'
import { Period } from '#ui/period'
import { Table } from '#ui/table'
import { overseerText } from '../overseer-text.ts'
import { confirmOverseer, overseers, type Overseer } from '../overseers.ts'
import { isColleague } from '../people.ts'
import {
  mandatePath,
  overseerAgreementPath,
  overseersPath,
  partnerPath,
  peoplePath,
  personPath,
} from '../paths.ts'
import { peopleText } from '../people-text.ts'

/** Who oversees the journal, and who waits for the agreement of a second person. */
export async function overseerList({ db }: Visit): Promise<Answer> {
  if (!(await isColleague(db))) return notFound
  return <OverseerList found={await overseers(db)} />
}

export async function overseerAgree({ db, params }: Visit): Promise<Answer> {
  const id = params.id ?? ''
  const found = (await overseers(db)).find(overseer => overseer.id === id)
  if (!found?.confirmable) return notFound
  await confirmOverseer(db, id)
  await record(db, { act: 'changed', kind: 'mandate', record: id, facts: { agreed: true } })
  return new Redirect(overseersPath)
}

function OverseerList({ found }: { found: readonly Overseer[] }) {
  const t = useText(overseerText)
  const { people, function: held, partner, period } = useText(peopleText)
  return (
    <Page title={t.title} for="staff" lead={t.lead} crumbs={[{ path: peoplePath, label: people }]}>
      <Table
        caption={t.title}
        captionHidden
        rows={found}
        none={t.none}
        columns={[
          {
            header: t.who,
            main: true,
            render: ({ person_id, person }) => <Link to={personPath(person_id)}>{person}</Link>,
          },
          {
            header: held,
            render: ({ id, function: name }) => (
              <Link to={mandatePath(id)}>
                <LocalisedText content={name} quiet />
              </Link>
            ),
          },
          {
            header: partner,
            render: ({ slug, partner: name }) => (
              <Link to={partnerPath(slug)}>
                <LocalisedText content={name} quiet />
              </Link>
            ),
          },
          { header: period, render: ({ starts_on, ends_on }) => <Period from={starts_on} until={ends_on} /> },
          { header: t.agreement, render: overseer => <Agreement overseer={overseer} /> },
        ]}
      />
    </Page>
  )
}

function Agreement({ overseer }: { overseer: Overseer }) {
  const t = useText(overseerText)
  const { id, person, confirmed_at, confirmed_by, confirmable } = overseer
  if (confirmed_at) return <>{confirmed_by ? t.agreedBy(confirmed_by) : t.agreedAtStart}</>
  if (!confirmable) return <Badge tone="warn">{t.waits}</Badge>
  return (
    <Form action={overseerAgreementPath(id)} id={`agree-${id}`}>
      <Button>
        {t.agree} <HiddenText>{person}</HiddenText>
      </Button>
    </Form>
  )
}
