import type { Visit } from '#kernel/route'
import { useScene, useText } from '#kernel/scene'
import { inLanguage } from '#kernel/text'
import { Link } from '#ui/link'
import { LocalisedText } from '#ui/localised-text'
import { Page } from '#ui/page'
import { Table } from '#ui/table'
import { TerritoryMap } from '#ui/territory-map'
import { askedDay, type AskedDay } from '../asked-day.ts'
import { MAP_SIZE, outlines } from '../outlines.ts'
import { asking, successionsPath, territoriesPath, territoryPath } from '../paths.ts'
import { successionText } from '../succession-text.ts'
import { municipalities } from '../territories.ts'
import { text } from '../text.ts'
import { DayChoice, OtherDayNote } from './shown-day.tsx'

export async function territoryPage(visit: Visit) {
  const asked = askedDay(visit)
  return <TerritoryPage found={await municipalities(visit.db, asked.day)} asked={asked} />
}

type Municipalities = Awaited<ReturnType<typeof municipalities>>

function TerritoryPage({ found, asked }: { found: Municipalities; asked: AskedDay }) {
  const t = useText(text)
  const { successions } = useText(successionText)
  const { language } = useScene()
  const zoneName = ({ zone, zone_name }: Municipalities[number]) =>
    `${zone} ${inLanguage(zone_name, language).text}`
  const zones = [...new Set(found.map(zoneName))].toSorted()
  const areas = outlines().flatMap(({ nis, path, centre: [x, y] }) => {
    const municipality = found.find(({ code }) => code === nis)
    if (!municipality) return []
    const name = inLanguage(municipality.name, language).text
    const zone = zoneName(municipality)
    const mark = { text: linesOf(name), x, y }
    return [{ id: nis, name, path, label: `${t.zone} ${zone}`, group: zones.indexOf(zone), mark }]
  })
  return (
    <Page title={t.territories} for="public" wide lead={t.territoriesLead}>
      <OtherDayNote asked={asked} path={territoriesPath} />
      <p>
        <Link to={successionsPath}>{successions}</Link>
      </p>
      <TerritoryMap
        title={t.mapTitle}
        description={t.mapDescription}
        {...MAP_SIZE}
        areas={areas}
        groups={zones}
      >
        <MunicipalityTable found={found} on={asked.when === 'today' ? undefined : asked.day} />
      </TerritoryMap>
      <DayChoice asked={asked} path={territoriesPath} />
    </Page>
  )
}

function MunicipalityTable({ found, on }: { found: Municipalities; on: string | undefined }) {
  const t = useText(text)
  return (
    <Table
      caption={t.territories}
      captionHidden
      dense
      rows={found}
      columns={[
        {
          header: t.municipality,
          main: true,
          render: ({ code, name }) => (
            <Link to={asking(territoryPath(code), { on })}>
              <LocalisedText content={name} quiet />
            </Link>
          ),
        },
        { header: t.nis, render: ({ code }) => code },
        { header: t.postcodes, render: ({ postcodes }) => postcodes },
        {
          header: t.zone,
          render: ({ zone, zone_name }) => (
            <Link to={asking(territoryPath(zone), { on })}>
              {zone} <LocalisedText content={zone_name} quiet />
            </Link>
          ),
        },
      ]}
    />
  )
}

/** 'Sint-Joost-ten-Node' → 'Sint-', 'Joost-', 'ten-Node': short lines that fit in a municipality. */
const linesOf = (name: string): string[] => name.match(/(?:[^-\s]{1,4}[-\s])?[^-\s]+-?/g) ?? [name]
