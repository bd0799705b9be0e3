import { notFound, type Answer, type Visit } from '#kernel/route'
import { useText } from '#kernel/scene'
import { Link } from '#ui/link'
import { LinkButton } from '#ui/link-button'
import { LocalisedText } from '#ui/localised-text'
import { Page } from '#ui/page'
import { PeriodBars } from '#ui/period-bars'
import { SummaryList } from '#ui/summary-list'
import { askedDay, type AskedDay } from '../asked-day.ts'
import { mandatesOfPerson, type Mandate } from '../mandates.ts'
import { findPerson, isColleague, isCoordination } from '../people.ts'
import {
  asking,
  clearanceEmergencyPath,
  clearancesPath,
  mandatePath,
  partnerPath,
  peoplePath,
  personEditPath,
  personPath,
} from '../paths.ts'
import { clearanceText } from '../clearance-text.ts'
import { mayBreakGlass } from '../clearances.ts'
import { peopleText } from '../people-text.ts'
import { MandateBadge } from './mandate-badge.tsx'
import { DayChoice, OtherDayNote } from './shown-day.tsx'

export async function personPage(visit: Visit): Promise<Answer> {
  const person = await findPerson(visit.db, visit.params.id ?? '')
  if (!person) return notFound
  const mandates = await mandatesOfPerson(visit.db, person.id)
  // Whoever is nobody today has no desk, not even for themselves.
  if (!(await isColleague(visit.db))) return notFound
  return (
    <PersonPage
      person={person}
      mandates={mandates}
      asked={askedDay(visit)}
      editable={await isCoordination(visit.db)}
      own={person.id === visit.reader?.id}
      mayBreak={await mayBreakGlass(visit.db)}
    />
  )
}

interface PersonPageProps {
  readonly person: NonNullable<Awaited<ReturnType<typeof findPerson>>>
  readonly mandates: readonly Mandate[]
  readonly asked: AskedDay
  readonly editable: boolean
  readonly own: boolean
  readonly mayBreak: boolean
}

function PersonPage({ person, mandates, asked, editable, own, mayBreak }: PersonPageProps) {
  const t = useText(peopleText)
  const { clearances, emergency } = useText(clearanceText)
  return (
    <Page
      title={person.name}
      for="staff"
      crumbs={[{ path: peoplePath, label: t.people }]}
      actions={editable && <LinkButton to={personEditPath(person.id)}>{t.edit}</LinkButton>}
    >
      <OtherDayNote asked={asked} path={personPath(person.id)} />
      <SummaryList
        items={[
          { term: t.language, value: t.languages[person.language] },
          {
            term: t.address,
            value: person.address ? (
              <a class="link" href={`mailto:${person.address}`}>
                {person.address}
              </a>
            ) : (
              t.noAddress
            ),
          },
        ]}
      />
      {editable || own ? (
        <p>
          <Link to={clearancesPath(person.id)}>{clearances}</Link>
        </p>
      ) : (
        mayBreak && (
          <p>
            <Link to={clearanceEmergencyPath(person.id)}>{emergency}</Link>
          </p>
        )
      )}
      <h2>{t.mandates}</h2>
      {mandates.length === 0 ? <p>{t.noMandates}</p> : <MandateBars mandates={mandates} asked={asked} />}
      <DayChoice asked={asked} path={personPath(person.id)} />
    </Page>
  )
}

/** What somebody was, is and will be, seen from the day that is shown. */
function MandateBars({ mandates, asked }: Pick<PersonPageProps, 'mandates' | 'asked'>) {
  const t = useText(peopleText)
  return (
    <PeriodBars
      caption={t.mandatesInYears}
      captionHidden
      headers={[t.mandate, t.period]}
      marked={asked.day}
      bars={mandates.map(mandate => ({
        label: <MandateLabel mandate={mandate} asked={asked} />,
        from: mandate.starts_on,
        until: mandate.ends_on,
        note: <MandateBadge mandate={mandate} day={asked.day} />,
      }))}
    />
  )
}

function MandateLabel({ mandate, asked }: { mandate: Mandate; asked: AskedDay }) {
  const t = useText(peopleText)
  const on = asked.when === 'today' ? undefined : asked.day
  return (
    <>
      <Link to={mandatePath(mandate.id)}>
        <LocalisedText content={mandate.function} quiet />
      </Link>
      {', '}
      <Link to={asking(partnerPath(mandate.slug), { on })}>
        <LocalisedText content={mandate.partner} quiet />
      </Link>
      {mandate.represents && (
        <>
          {` · ${t.represents} `}
          <LocalisedText content={mandate.represents} quiet />
          {mandate.stands_in && ` (${t.standsIn})`}
        </>
      )}
    </>
  )
}
