import { day, form, optional, whole } from '#kernel/field'
import { filled, overtaken, readForm, withErrors, type FormState } from '#kernel/form'
import { record } from '#kernel/record'
import { Invalid, notFound, Redirect, type Answer, type Visit } from '#kernel/route'
import { useScene, useText } from '#kernel/scene'
import { inLanguage } from '#kernel/text'
import { Button } from '#ui/button'
import { ButtonRow } from '#ui/button-row'
import { DateField } from '#ui/date-field'
import { Form } from '#ui/form'
import { Hidden } from '#ui/hidden'
import { Link } from '#ui/link'
import { LinkButton } from '#ui/link-button'
import { LocalisedText } from '#ui/localised-text'
import { Note } from '#ui/note'
import { Page } from '#ui/page'
import { Period } from '#ui/period'
import { SummaryList } from '#ui/summary-list'
import { mandatesToPass } from '../hand-over.ts'
import { trying } from '../kept-rule.ts'
import { changeMandate, findMandate, mayChangeMandate, type Mandate } from '../mandates.ts'
import { isColleague } from '../people.ts'
import {
  handOverPath,
  mandatePath,
  partnerPath,
  peoplePath,
  personPath,
  seatPath,
  territoryPath,
} from '../paths.ts'
import { peopleText } from '../people-text.ts'
import { formerDays, originOf } from '../standing.ts'
import { mandateFault } from './mandate-fault.ts'
import { FormerDays, StandingNote, useOrigin } from './mandate-standing.tsx'
import { MandateBadge } from './mandate-badge.tsx'

const DaysForm = form({ revision: whole(1, 1_000_000), starts_on: day(), ends_on: optional(day()) })

export async function mandatePage(visit: Visit): Promise<Answer> {
  const found = await toShow(visit)
  return found ? <MandatePage {...found} state={filled(storedIn(found.mandate))} /> : notFound
}

export async function mandateSave(visit: Visit): Promise<Answer> {
  const found = await toShow(visit)
  if (!found?.editable) return notFound
  const { id } = found.mandate
  const { values, state } = readForm(DaysForm, visit)
  if (!values) return new Invalid(<MandatePage {...found} state={state} />)
  const { revision, starts_on, ends_on = null } = values
  const { given, refused } = await trying(visit.db, tx =>
    changeMandate(tx, { id, revision }, { starts_on, ends_on }),
  )
  if (refused !== undefined)
    return new Invalid(
      <MandatePage {...found} state={withErrors(state, mandateFault(refused, visit.language))} />,
    )
  if (!given) return new Invalid(<MandatePage {...found} state={overtaken(state, storedIn(found.mandate))} />)
  await record(visit.db, { act: ends_on === null ? 'changed' : 'ended', kind: 'mandate', record: id })
  return new Redirect(mandatePath(id))
}

async function toShow({ db, params, today, reader }: Visit) {
  const mandate = await findMandate(db, params.id ?? '')
  const origin = await originOf(db, params.id ?? '')
  if (!mandate || !origin || !(await isColleague(db))) return undefined
  const editable = await mayChangeMandate(db, mandate.id)
  const passable = editable && (await mandatesToPass(db, mandate.person_id)).length > 0
  const former = await formerDays(db, mandate.id)
  return { mandate, origin, former, today, editable, passable, own: mandate.person_id === reader?.id }
}

const storedIn = ({ revision, starts_on, ends_on }: Mandate) => ({ revision, starts_on, ends_on })

type MandatePageProps = NonNullable<Awaited<ReturnType<typeof toShow>>> & { readonly state: FormState }

function MandatePage(props: MandatePageProps) {
  const { mandate, origin, former, today, editable, passable, own, state } = props
  const t = useText(peopleText)
  const { language } = useScene()
  return (
    <Page
      title={t.mandateOf(mandate.person)}
      for="staff"
      state={state}
      kicker={inLanguage(mandate.partner, language).text}
      crumbs={[
        { path: peoplePath, label: t.people },
        { path: personPath(mandate.person_id), label: mandate.person },
      ]}
      actions={passable && <LinkButton to={handOverPath(mandate.person_id)}>{t.handOver}</LinkButton>}
    >
      <StandingNote mandate={mandate} today={today} />
      <SummaryList
        items={[
          { term: t.name, value: <Link to={personPath(mandate.person_id)}>{mandate.person}</Link> },
          { term: t.function, value: <LocalisedText content={mandate.function} quiet /> },
          {
            term: t.partner,
            value: (
              <Link to={partnerPath(mandate.slug)}>
                <LocalisedText content={mandate.partner} quiet />
              </Link>
            ),
          },
          ...(mandate.territory ? [{ term: t.mandateTerritory, value: <HeldIn mandate={mandate} /> }] : []),
          ...(mandate.represents ? [{ term: t.represents, value: <Represented mandate={mandate} /> }] : []),
          {
            term: t.period,
            value: (
              <>
                <Period from={mandate.starts_on} until={mandate.ends_on} />{' '}
                <MandateBadge mandate={mandate} day={today} />
              </>
            ),
          },
          ...useOrigin(origin, mandate.starts_on),
        ]}
      />
      {editable && <Days mandate={mandate} own={own} state={state} />}
      <FormerDays former={former} />
    </Page>
  )
}

/** For which part of the partner's territory. */
function HeldIn({ mandate }: Pick<MandatePageProps, 'mandate'>) {
  return (
    <Link to={territoryPath(mandate.territory_code ?? '')}>
      <LocalisedText content={mandate.territory ?? {}} quiet /> ({mandate.territory_code})
    </Link>
  )
}

/** For whom somebody sits on a seat. */
function Represented({ mandate }: Pick<MandatePageProps, 'mandate'>) {
  const t = useText(peopleText)
  return (
    <>
      <Link to={seatPath(mandate.seat_id ?? '')}>
        <LocalisedText content={mandate.represents ?? {}} quiet />
      </Link>
      {mandate.stands_in && ` (${t.standsIn})`}
    </>
  )
}

function Days({ mandate, own, state }: Pick<MandatePageProps, 'mandate' | 'own' | 'state'>) {
  const t = useText(peopleText)
  return (
    <section aria-labelledby="days">
      <h2 id="days">{t.changeDays}</h2>
      {own ? <Note title={t.ownMandate} /> : <p>{t.endLead}</p>}
      <Form action={mandatePath(mandate.id)} state={state}>
        <Hidden name="revision" value={String(state.typed.revision ?? '')} />
        <DateField state={state} name="starts_on" label={t.starts} />
        <DateField state={state} name="ends_on" label={t.ends} hint={t.endsHint} optional={!own} />
        <ButtonRow>
          <Button>{t.save}</Button>
          <LinkButton to={personPath(mandate.person_id)}>{t.cancel}</LinkButton>
        </ButtonRow>
      </Form>
    </section>
  )
}
