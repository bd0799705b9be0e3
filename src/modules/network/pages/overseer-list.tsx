import { record } from '#kernel/record'
import { Invalid, notFound, Redirect, type Answer, type Visit } from '#kernel/route'
import { useText } from '#kernel/scene'
import { Badge } from '#ui/badge'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { Hidden } from '#ui/hidden'
import { HiddenText } from '#ui/hidden-text'
import { Link } from '#ui/link'
import { LocalisedText } from '#ui/localised-text'
import { Note } from '#ui/note'
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

/** Somebody agrees to what they have seen: when the proposal was changed since, they see it anew. */
export async function overseerAgree({ db, params, fields }: Visit): Promise<Answer> {
  const id = params.id ?? ''
  const found = await overseers(db)
  const wanted = found.find(overseer => overseer.id === id)
  if (!wanted?.confirmable) return notFound
  if (fields.revision !== String(wanted.revision)) return new Invalid(<OverseerList found={found} changed />)
  await confirmOverseer(db, id, wanted.revision)
  await record(db, { act: 'changed', kind: 'mandate', record: id, facts: { agreed: true } })
  return new Redirect(overseersPath)
}

function OverseerList({ found, changed }: { found: readonly Overseer[]; changed?: boolean }) {
  const t = useText(overseerText)
  const { people, function: held, partner, period } = useText(peopleText)
  return (
    <Page title={t.title} for="staff" lead={t.lead} crumbs={[{ path: peoplePath, label: people }]}>
      {changed && <Note tone="bad" title={t.changed} announced />}
      <Table
        caption={t.title}
        captionHidden
        rows={found}
        none={t.none}
        columns={[
          {
            header: t.who,
            main: true,
            render: ({ person_id, person, address, confirmed_at }) => (
              <>
                <Link to={personPath(person_id)}>{person}</Link>
                {confirmed_at === null && address && <> {address}</>}
              </>
            ),
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
  const { id, revision, person, confirmed_at, confirmed_by, confirmable } = overseer
  if (confirmed_at) return <>{confirmed_by ? t.agreedBy(confirmed_by) : t.agreedAtStart}</>
  if (!confirmable) return <Badge tone="warn">{t.waits}</Badge>
  return (
    <Form action={overseerAgreementPath(id)} id={`agree-${id}`}>
      <Hidden name="revision" value={String(revision)} />
      <Button>
        {t.agree} <HiddenText>{t.agreeTo(person)}</HiddenText>
      </Button>
    </Form>
  )
}
