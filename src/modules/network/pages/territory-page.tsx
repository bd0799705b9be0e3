import type { Visit } from '#kernel/route'
import { useScene, useText } from '#kernel/scene'
import { inLanguage } from '#kernel/text'
import { LocalisedText } from '#ui/localised-text'
import { Page } from '#ui/page'
import { Table } from '#ui/table'
import { TerritoryMap } from '#ui/territory-map'
import { MAP_SIZE, outlines } from '../outlines.ts'
import { municipalities } from '../territories.ts'
import { text } from '../text.ts'

export async function territoryPage({ db, today }: Visit) {
  return <TerritoryPage found={await municipalities(db, today)} />
}

type Municipalities = Awaited<ReturnType<typeof municipalities>>

function TerritoryPage({ found }: { found: Municipalities }) {
  const t = useText(text)
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
      <TerritoryMap
        title={t.mapTitle}
        description={t.mapDescription}
        {...MAP_SIZE}
        areas={areas}
        groups={zones}
      >
        <Table
          caption={t.territories}
          captionHidden
          dense
          rows={found}
          columns={[
            {
              header: t.municipality,
              main: true,
              render: ({ name }) => <LocalisedText content={name} quiet />,
            },
            { header: t.nis, render: ({ code }) => code },
            { header: t.postcodes, render: ({ postcodes }) => postcodes },
            {
              header: t.zone,
              render: ({ zone, zone_name }) => (
                <>
                  {zone} <LocalisedText content={zone_name} quiet />
                </>
              ),
            },
          ]}
        />
      </TerritoryMap>
    </Page>
  )
}

/** 'Sint-Joost-ten-Node' → 'Sint-', 'Joost-', 'ten-Node': short lines that fit in a municipality. */
const linesOf = (name: string): string[] => name.match(/(?:[^-\s]{1,4}[-\s])?[^-\s]+-?/g) ?? [name]
