import { notFound, type Visit } from '#kernel/route'
import { showDay } from '#kernel/dates'
import { useScene, useText } from '#kernel/scene'
import { inLanguage } from '#kernel/text'
import { Day } from '#ui/day'
import { Level } from '#ui/level'
import { Link } from '#ui/link'
import { LocalisedText } from '#ui/localised-text'
import { Page } from '#ui/page'
import { SummaryList } from '#ui/summary-list'
import { Table } from '#ui/table'
import { aliasesOf, findPartner, mandatesOf } from '../partners.ts'
import { partnersPath } from '../paths.ts'
import { text } from '../text.ts'

export async function partnerPage({ db, params, reader }: Visit) {
  const partner = await findPartner(db, params.slug ?? '')
  if (!partner) return notFound
  return (
    <PartnerPage
      partner={partner}
      aliases={await aliasesOf(db, partner.id)}
      mandates={reader ? await mandatesOf(db, partner.id) : undefined}
    />
  )
}

interface PartnerPageProps {
  readonly partner: NonNullable<Awaited<ReturnType<typeof findPartner>>>
  readonly aliases: Awaited<ReturnType<typeof aliasesOf>>
  /** Undefined for a visitor, who is not told that there is such a list. */
  readonly mandates: Awaited<ReturnType<typeof mandatesOf>> | undefined
}

function PartnerPage({ partner, aliases, mandates }: PartnerPageProps) {
  const t = useText(text)
  const { language } = useScene()
  const short = inLanguage(partner.abbreviation, language).text
  return (
    <Page
      title={inLanguage(partner.name, language).text}
      for="public"
      kicker={short || undefined}
      crumbs={[{ path: partnersPath, label: t.partners }]}
    >
      <LocalisedText content={partner.purpose} prose />
      <SummaryList
        items={[
          { term: t.kind, value: t.kinds[partner.kind] },
          { term: t.level, value: <Level of={partner.level} /> },
          ...(partner.territory
            ? [{ term: t.territory, value: <LocalisedText content={partner.territory} quiet /> }]
            : []),
          ...(aliases.length > 0 ? [{ term: t.aliases, value: <Aliases aliases={aliases} /> }] : []),
        ]}
      />
      <p>
        <Link to={`/plan/actions?partner=${partner.slug}`}>{t.actions}</Link>
      </p>
      {mandates && mandates.length > 0 && <Mandates mandates={mandates} />}
    </Page>
  )
}

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

function Mandates({ mandates }: { mandates: NonNullable<PartnerPageProps['mandates']> }) {
  const t = useText(text)
  return (
    <>
      <h2>{t.mandates}</h2>
      <Table
        caption={t.mandates}
        captionHidden
        rows={mandates}
        none={t.mandatesNone}
        columns={[
          { header: t.person, main: true, render: ({ person }) => person },
          { header: t.function, render: ({ function: name }) => <LocalisedText content={name} quiet /> },
          { header: t.since, render: ({ starts_on }) => <Day of={starts_on} /> },
          { header: t.until, render: ({ ends_on }) => (ends_on ? <Day of={ends_on} /> : t.noEnd) },
        ]}
      />
    </>
  )
}
