import { showDay } from '#kernel/dates'
import { notFound, type Answer, type Visit } from '#kernel/route'
import { useScene, useText } from '#kernel/scene'
import { inLanguage } from '#kernel/text'
import { DateField } from '#ui/date-field'
import { Filters } from '#ui/filters'
import { Link } from '#ui/link'
import { LocalisedText } from '#ui/localised-text'
import { Page } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Table } from '#ui/table'
import { askedDay, type AskedDay } from '../asked-day.ts'
import { representativesOn } from '../mandates.ts'
import { findPartner, partnerNames, type Partner } from '../partners.ts'
import { isColleague } from '../people.ts'
import { partnerPath, personPath, representedPath, seatPath, seatsPath } from '../paths.ts'
import { peopleText } from '../people-text.ts'
import { seatText } from '../seat-text.ts'
import { kindOf } from './partner-fields.tsx'

/** One place that answers who sat where for an organisation, on any day. */
export async function representedPage(visit: Visit): Promise<Answer> {
  const { db, query } = visit
  if (!(await isColleague(db))) return notFound
  const asked = askedDay(visit)
  const partner = query.who ? await findPartner(db, query.who) : undefined
  return (
    <RepresentedPage
      asked={asked}
      partner={partner}
      partners={await partnerNames(db)}
      found={partner ? await representativesOn(db, partner.id, asked.day) : []}
    />
  )
}

interface RepresentedPageProps {
  readonly asked: AskedDay
  readonly partner: Partner | undefined
  readonly partners: Awaited<ReturnType<typeof partnerNames>>
  readonly found: Awaited<ReturnType<typeof representativesOn>>
}

function RepresentedPage({ asked, partner, partners, found }: RepresentedPageProps) {
  const t = useText(seatText)
  const { dayField } = useText(peopleText)
  const { language } = useScene()
  const organisations = partners.filter(({ form }) => kindOf(form) === 'organisation')
  return (
    <Page
      title={t.representedTitle}
      for="staff"
      lead={t.representedLead}
      crumbs={[{ path: seatsPath, label: t.seats }]}
    >
      <Filters action={representedPath} filtered={partner !== undefined}>
        <SelectField
          state={{ typed: { who: partner?.slug ?? '' }, errors: {} }}
          name="who"
          label={t.holder}
          options={organisations.map(({ slug, name }) => ({
            value: slug,
            label: inLanguage(name, language).text,
          }))}
        />
        <DateField state={asked.state} name="seen_on" label={dayField} />
      </Filters>
      {partner && (
        <>
          <h2>
            <Link to={partnerPath(partner.slug)}>
              {t.representedBy(inLanguage(partner.name, language).text, showDay(language, asked.day))}
            </Link>
          </h2>
          <Representatives found={found} />
        </>
      )}
    </Page>
  )
}

function Representatives({ found }: Pick<RepresentedPageProps, 'found'>) {
  const t = useText(seatText)
  const { language } = useScene()
  return (
    <Table
      caption={t.represented}
      captionHidden
      rows={found}
      none={t.representedNone}
      columns={[
        {
          header: t.structure,
          main: true,
          render: ({ slug, partner: structure }) => (
            <Link to={partnerPath(slug)}>
              <LocalisedText content={structure} quiet />
            </Link>
          ),
        },
        {
          header: t.seat,
          render: ({ seat_id, seat }) => (
            <Link to={seatPath(seat_id ?? '')}>{seat && <LocalisedText content={seat} quiet />}</Link>
          ),
        },
        {
          header: t.sits,
          render: ({ person_id, person, noted_on }) => (
            <>
              <Link to={personPath(person_id)}>{person}</Link>
              {noted_on && <> ({t.notedOn(showDay(language, noted_on))})</>}
            </>
          ),
        },
        { header: t.role, render: ({ stands_in }) => (stands_in ? t.asAlternate : t.asHolder) },
      ]}
    />
  )
}
