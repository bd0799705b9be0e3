import { within } from '#kernel/as'
import type { Visit } from '#kernel/route'
import { useScene, useText } from '#kernel/scene'
import { inLanguage } from '#kernel/text'
import { measurePath, measuresAtAGlance } from '#modules/plan'
import { Badge } from '#ui/badge'
import { Card } from '#ui/card'
import { CardList } from '#ui/card-list'
import { ItemList } from '#ui/item-list'
import { Page } from '#ui/page'
import { text } from '../text.ts'

export const homePage = async ({ db }: Visit) => (
  <HomePage measures={await within('plan', db, measuresAtAGlance)} />
)

function HomePage({ measures }: { measures: Awaited<ReturnType<typeof measuresAtAGlance>> }) {
  const t = useText(text)
  const { language } = useScene()
  return (
    <Page title={t.homeTitle} for="public" wide lead={t.homeLead}>
      <CardList>
        <Card title={t.seePlan} to="/plan">
          {t.seePlanBody}
        </Card>
        <Card title={t.seePartners} to="/partners">
          {t.seePartnersBody}
        </Card>
        <Card title={t.seeTerritories} to="/territories">
          {t.seeTerritoriesBody}
        </Card>
      </CardList>
      {measures.length > 0 && <h2>{t.glance}</h2>}
      <ItemList
        items={measures.map(({ number, short, actions }) => ({
          title: `${number} ${inLanguage(short, language).text}`,
          to: measurePath(number),
          aside:
            Number(actions) === 0 ? (
              <Badge tone="warn">{t.noAction}</Badge>
            ) : (
              <Badge tone="info">{t.actions(Number(actions))}</Badge>
            ),
        }))}
      />
    </Page>
  )
}
