import { showDay } from '#kernel/dates'
import { notFound, type Answer, type Visit } from '#kernel/route'
import { useScene, useText } from '#kernel/scene'
import { inLanguage, type Bilingual } from '#kernel/text'
import { Day } from '#ui/day'
import { Link } from '#ui/link'
import { LocalisedText } from '#ui/localised-text'
import { Page } from '#ui/page'
import { SummaryList } from '#ui/summary-list'
import { askedDay, type AskedDay } from '../asked-day.ts'
import { asking, partnerPath, territoriesPath, territoryPath } from '../paths.ts'
import { findTerritory, partnersOfTerritory, partsOf, postcodesOf, wholesOf } from '../territories.ts'
import { stepsOfTerritory, type Step } from '../successions.ts'
import { text } from '../text.ts'
import { Lineage } from './step-ends.tsx'
import { DayChoice, OtherDayNote } from './shown-day.tsx'

export async function oneTerritory(visit: Visit): Promise<Answer> {
  const { db, params } = visit
  const territory = await findTerritory(db, params.code ?? '')
  if (!territory) return notFound
  const asked = askedDay(visit)
  return (
    <OneTerritory
      territory={territory}
      asked={asked}
      parts={await partsOf(db, territory.id, asked.day)}
      wholes={await wholesOf(db, territory.id, asked.day)}
      partners={await partnersOfTerritory(db, territory.id, asked.day)}
      postcodes={await postcodesOf(db, territory.id)}
      steps={await stepsOfTerritory(db, territory.id)}
    />
  )
}

interface OneTerritoryProps {
  readonly territory: NonNullable<Awaited<ReturnType<typeof findTerritory>>>
  readonly asked: AskedDay
  readonly parts: Awaited<ReturnType<typeof partsOf>>
  readonly wholes: Awaited<ReturnType<typeof partsOf>>
  readonly partners: Awaited<ReturnType<typeof partnersOfTerritory>>
  readonly postcodes: Awaited<ReturnType<typeof postcodesOf>>
  readonly steps: readonly Step[]
}

function OneTerritory({ territory, asked, parts, wholes, partners, postcodes, steps }: OneTerritoryProps) {
  const t = useText(text)
  const { language } = useScene()
  const on = asked.when === 'today' ? undefined : asked.day
  const path = territoryPath(territory.code)
  const there = existsOn(territory, asked.day)
  return (
    <Page
      title={inLanguage(territory.name, language).text}
      for="public"
      kicker={`${t.territoryKinds[territory.kind]} ${territory.code}`}
      crumbs={[{ path: territoriesPath, label: t.territories }]}
    >
      <OtherDayNote asked={asked} path={path} />
      {!there && <p>{t.notOnDay}</p>}
      <Facts territory={territory} postcodes={postcodes} />
      <Lineage steps={steps} self={territory.code} />
      <Places title={t.parts} places={parts} on={on} />
      <Places title={t.partOf} places={wholes} on={on} />
      <h2>{t.partnersHere}</h2>
      {partners.length === 0 ? (
        <p>{t.noPartnersHere}</p>
      ) : (
        <Names items={partners.map(({ slug, name }) => ({ to: asking(partnerPath(slug), { on }), name }))} />
      )}
      <DayChoice asked={asked} path={path} />
    </Page>
  )
}

const existsOn = ({ since, until }: OneTerritoryProps['territory'], day: string) =>
  (since ?? '') <= day && day <= (until ?? '9999')

function Facts({ territory, postcodes }: Pick<OneTerritoryProps, 'territory' | 'postcodes'>) {
  const t = useText(text)
  const { language } = useScene()
  const { since, until } = territory
  return (
    <SummaryList
      items={[
        { term: territory.kind === 'zone' ? t.code : t.nis, value: territory.code },
        ...(postcodes.length > 0
          ? [
              {
                term: t.postcodes,
                value: postcodes
                  .map(({ code, place }) => `${code} ${inLanguage(place, language).text}`)
                  .join(', '),
              },
            ]
          : []),
        ...(since && since > '1970-01-01' ? [{ term: t.validSince, value: <Day of={since} /> }] : []),
        ...(until ? [{ term: t.validUntil, value: showDay(language, until) }] : []),
      ]}
    />
  )
}

interface PlacesProps {
  readonly title: string
  readonly places: OneTerritoryProps['parts']
  readonly on: string | undefined
}

function Places({ title, places, on }: PlacesProps) {
  if (places.length === 0) return null
  return (
    <>
      <h2>{title}</h2>
      <Names
        items={places.map(({ code, name }) => ({ to: asking(territoryPath(code), { on }), name, code }))}
      />
    </>
  )
}

const Names = ({ items }: { items: readonly { to: string; name: Bilingual; code?: string }[] }) => (
  <ul>
    {items.map(({ to, name, code }) => (
      <li key={to}>
        <Link to={to}>
          <LocalisedText content={name} quiet />
        </Link>
        {code && ` (${code})`}
      </li>
    ))}
  </ul>
)
