import { day, form } from '#kernel/field'
import { empty, readForm, withErrors, type FormState } from '#kernel/form'
import { record } from '#kernel/record'
import { Invalid, notFound, Redirect, type Answer, type Visit } from '#kernel/route'
import { useScene, useText } from '#kernel/scene'
import { inLanguage } from '#kernel/text'
import { Button } from '#ui/button'
import { DateField } from '#ui/date-field'
import { Day } from '#ui/day'
import { Form } from '#ui/form'
import { Link } from '#ui/link'
import { LinkButton } from '#ui/link-button'
import { LocalisedText } from '#ui/localised-text'
import { Page } from '#ui/page'
import { Period } from '#ui/period'
import { SummaryList } from '#ui/summary-list'
import { Timeline } from '#ui/timeline'
import { askedDay, type AskedDay } from '../asked-day.ts'
import { trying } from '../kept-rule.ts'
import { isColleague, isCoordination } from '../people.ts'
import {
  mandatePath,
  newDesignationPath,
  partnerPath,
  personPath,
  seatClosurePath,
  seatPath,
  seatsPath,
} from '../paths.ts'
import { seatText } from '../seat-text.ts'
import { closeSeat, findSeat, mayFill, sittersOf, type Seat } from '../seats.ts'
import { MandateBadge } from './mandate-badge.tsx'
import { DayChoice, OtherDayNote } from './shown-day.tsx'

const ClosureForm = form({ last_on: day() })

export async function seatPage(visit: Visit): Promise<Answer> {
  const found = await toShow(visit)
  return found ? <SeatPage {...found} state={empty} /> : notFound
}

export async function seatClose(visit: Visit): Promise<Answer> {
  const found = await toShow(visit)
  if (!found?.closable) return notFound
  const { values, state } = readForm(ClosureForm, visit)
  const refuse = (shown: FormState) => new Invalid(<SeatPage {...found} state={shown} />)
  if (!values) return refuse(state)
  const { given, refused } = await trying(visit.db, tx => closeSeat(tx, found.seat.id, values.last_on))
  if (refused !== undefined)
    return refuse(withErrors(state, { last_on: seatText[visit.language].closeSatOn }))
  if (!given) return refuse(withErrors(state, { last_on: seatText[visit.language].closeBeforeStart }))
  await record(visit.db, { act: 'ended', kind: 'seat', record: found.seat.id })
  return new Redirect(seatPath(found.seat.id))
}

async function toShow(visit: Visit) {
  const { db, params } = visit
  const seat = await findSeat(db, params.id ?? '')
  if (!seat || !(await isColleague(db))) return undefined
  return {
    seat,
    asked: askedDay(visit),
    sitters: await sittersOf(db, seat.id),
    fillable: await mayFill(db, seat.id),
    closable: seat.until === null && (await isCoordination(db)),
  }
}

interface SeatPageProps {
  readonly seat: Seat
  readonly asked: AskedDay
  readonly sitters: Awaited<ReturnType<typeof sittersOf>>
  readonly fillable: boolean
  readonly closable: boolean
  readonly state: FormState
}

function SeatPage({ seat, asked, sitters, fillable, closable, state }: SeatPageProps) {
  const t = useText(seatText)
  const { language } = useScene()
  return (
    <Page
      title={inLanguage(seat.name, language).text}
      for="staff"
      state={state}
      kicker={inLanguage(seat.structure, language).text}
      crumbs={[{ path: seatsPath, label: t.seats }]}
      actions={fillable && <LinkButton to={newDesignationPath(seat.id)}>{t.designate}</LinkButton>}
    >
      <OtherDayNote asked={asked} path={seatPath(seat.id)} />
      <Facts seat={seat} />
      <h2>{t.history}</h2>
      {sitters.length === 0 ? <p>{t.historyNone}</p> : <Sitters sitters={sitters} day={asked.day} />}
      <DayChoice asked={asked} path={seatPath(seat.id)} />
      {closable && (
        <section aria-labelledby="close">
          <h2 id="close">{t.close}</h2>
          <p>{t.closeLead}</p>
          <Form action={seatClosurePath(seat.id)} state={state} id="closure">
            <DateField state={state} name="last_on" label={t.validUntil} />
            <Button kind="danger">{t.close}</Button>
          </Form>
        </section>
      )}
    </Page>
  )
}

const linked = (slug: string, name: Seat['name']) => (
  <Link to={partnerPath(slug)}>
    <LocalisedText content={name} quiet />
  </Link>
)

function Facts({ seat }: { seat: Seat }) {
  const t = useText(seatText)
  return (
    <SummaryList
      items={[
        { term: t.structure, value: linked(seat.structure_slug, seat.structure) },
        { term: t.holder, value: linked(seat.holder_slug, seat.holder) },
        { term: t.designatedBy, value: linked(seat.designated_by_slug, seat.designated_by) },
        { term: t.alternates, value: seat.alternates ? t.yes : t.no },
        ...(seat.since ? [{ term: t.since, value: <Day of={seat.since} /> }] : []),
        ...(seat.until ? [{ term: t.until, value: <Day of={seat.until} /> }] : []),
      ]}
    />
  )
}

function Sitters({ sitters, day: shown }: { sitters: SeatPageProps['sitters']; day: string }) {
  const t = useText(seatText)
  return (
    <Timeline
      moments={sitters.map(sitter => ({
        when: <Period from={sitter.starts_on} until={sitter.ends_on} />,
        title: <Link to={personPath(sitter.person_id)}>{sitter.person}</Link>,
        body: (
          <>
            <Link to={mandatePath(sitter.id)}>{sitter.stands_in ? t.asAlternate : t.asHolder}</Link>{' '}
            <MandateBadge mandate={sitter} day={shown} />
          </>
        ),
        tone: sitter.stands_in ? 'neutral' : 'info',
      }))}
    />
  )
}
