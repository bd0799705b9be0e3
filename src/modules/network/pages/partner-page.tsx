import { notFound, type Visit } from '#kernel/route'
import { showDay } from '#kernel/dates'
import { useScene, useText } from '#kernel/scene'
import { inLanguage } from '#kernel/text'
import { Day } from '#ui/day'
import { Level } from '#ui/level'
import { Link } from '#ui/link'
import { LinkButton } from '#ui/link-button'
import { LocalisedText } from '#ui/localised-text'
import { Note } from '#ui/note'
import { Page } from '#ui/page'
import { SummaryList } from '#ui/summary-list'
import { Table } from '#ui/table'
import { askedDay, type AskedDay } from '../asked-day.ts'
import { mayActFor } from '../mandates.ts'
import { aliasesOf, findPartner, mandatesOf, type Partner } from '../partners.ts'
import {
  asking,
  mandatePath,
  newMandatePath,
  partnerEditPath,
  partnerPath,
  partnersPath,
  peoplePath,
  personPath,
  territoryPath,
} from '../paths.ts'
import { peopleText } from '../people-text.ts'
import { stepsOfPartner, type Step } from '../successions.ts'
import { text } from '../text.ts'
import { Lineage } from './step-ends.tsx'
import { DayChoice, OtherDayNote } from './shown-day.tsx'

export async function partnerPage(visit: Visit) {
  const { db, params, reader } = visit
  const partner = await findPartner(db, params.slug ?? '')
  if (!partner) return notFound
  const asked = askedDay(visit)
  return (
    <PartnerPage
      partner={partner}
      asked={asked}
      aliases={await aliasesOf(db, partner.id)}
      steps={await stepsOfPartner(db, partner.id)}
      mandates={reader ? await mandatesOf(db, partner.id, asked.day) : undefined}
      editable={reader !== undefined && (await mayActFor(db, partner.id))}
    />
  )
}

interface PartnerPageProps {
  readonly partner: Partner
  readonly asked: AskedDay
  readonly steps: readonly Step[]
  readonly aliases: Awaited<ReturnType<typeof aliasesOf>>
  /** Undefined for a visitor, who is not told that there is such a list. */
  readonly mandates: Awaited<ReturnType<typeof mandatesOf>> | undefined
  readonly editable: boolean
}

function PartnerPage({ partner, asked, aliases, steps, mandates, editable }: PartnerPageProps) {
  const t = useText(text)
  const { language } = useScene()
  const short = inLanguage(partner.abbreviation, language).text
  return (
    <Page
      title={inLanguage(partner.name, language).text}
      for="public"
      kicker={short || undefined}
      crumbs={[{ path: partnersPath, label: t.partners }]}
      actions={editable && <LinkButton to={partnerEditPath(partner.slug)}>{t.edit}</LinkButton>}
    >
      <OtherDayNote asked={asked} path={partnerPath(partner.slug)} />
      {!existsOn(partner, asked.day) && <Note tone="warn" title={t.partnerNotOnDay} />}
      <LocalisedText content={partner.purpose} prose />
      <Facts partner={partner} aliases={aliases} />
      <Lineage steps={steps} self={partner.slug} />
      <p>
        <Link to={`/plan/actions?partner=${partner.slug}`}>{t.actions}</Link>
      </p>
      {mandates && (mandates.mandates.length > 0 || editable) && (
        <Mandates found={mandates} slug={partner.slug} editable={editable} />
      )}
      <DayChoice asked={asked} path={partnerPath(partner.slug)} />
    </Page>
  )
}

const existsOn = ({ since, until }: Partner, day: string) => (since ?? '') <= day && day <= (until ?? '9999')

function Facts({ partner, aliases }: Pick<PartnerPageProps, 'partner' | 'aliases'>) {
  const t = useText(text)
  const { address, website, territory, territory_code: code } = partner
  return (
    <SummaryList
      items={[
        { term: t.kind, value: t.kinds[partner.kind] },
        { term: t.level, value: <Level of={partner.level} /> },
        ...(territory && code
          ? [
              {
                term: t.territory,
                value: (
                  <Link to={territoryPath(code)}>
                    <LocalisedText content={territory} quiet />
                  </Link>
                ),
              },
            ]
          : []),
        ...(aliases.length > 0 ? [{ term: t.aliases, value: <Aliases aliases={aliases} /> }] : []),
        ...(address ? [{ term: t.address, value: <Away to={`mailto:${address}`}>{address}</Away> }] : []),
        ...(website ? [{ term: t.website, value: <Away to={website}>{website}</Away> }] : []),
      ]}
    />
  )
}

const Away = ({ to, children }: { to: string; children: string }) => (
  <a class="link" href={to} rel="external noreferrer">
    {children}
  </a>
)

function Aliases({ aliases }: Pick<PartnerPageProps, 'aliases'>) {
  const t = useText(text)
  const { language } = useScene()
  return (
    <>
      {aliases.map(({ name, since, until }) => (
        <div key={since}>
          {until
            ? t.aliasUntil(inLanguage(name, language).text, showDay(language, until))
            : t.aliasSince(inLanguage(name, language).text, showDay(language, since ?? ''))}
        </div>
      ))}
    </>
  )
}

interface MandatesProps {
  readonly found: NonNullable<PartnerPageProps['mandates']>
  readonly slug: string
  readonly editable: boolean
}

function Mandates({ found, slug, editable }: MandatesProps) {
  const t = useText(text)
  const { mandateNew } = useText(peopleText)
  return (
    <>
      <h2>{t.mandates}</h2>
      <Table
        caption={t.mandates}
        captionHidden
        rows={found.mandates}
        none={t.mandatesNone}
        columns={[
          {
            header: t.person,
            main: true,
            render: ({ person, person_id }) => <Link to={personPath(person_id)}>{person}</Link>,
          },
          {
            header: t.function,
            render: ({ id, function: name }) => (
              <Link to={mandatePath(id)}>
                <LocalisedText content={name} quiet />
              </Link>
            ),
          },
          { header: t.since, render: ({ starts_on }) => <Day of={starts_on} /> },
          { header: t.until, render: ({ ends_on }) => (ends_on ? <Day of={ends_on} /> : t.noEnd) },
        ]}
      />
      {found.more && (
        <p>
          <Link to={asking(peoplePath, { partner: slug })}>{t.everybody}</Link>
        </p>
      )}
      {editable && (
        <p>
          <LinkButton to={newMandatePath(slug)}>{mandateNew}</LinkButton>
        </p>
      )}
    </>
  )
}
