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
  const areas = outlines().flatMap(({ nis, path, centre: [x, y] }) => {
    const municipality = found.find(({ code }) => code === nis)
    if (!municipality) return []
    const { name, zone, zone_name } = municipality
    const label = `${t.zone} ${zone}, ${inLanguage(zone_name, language).text}`
    return [{ id: nis, name: inLanguage(name, language).text, path, label, mark: { text: zone, x, y } }]
  })
  return (
    <Page title={t.territories} for="public" wide lead={t.territoriesLead}>
      <TerritoryMap title={t.mapTitle} description={t.mapDescription} {...MAP_SIZE} areas={areas}>
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
