import { useText } from '#kernel/scene'
import { Card } from '#ui/card'
import { CardList } from '#ui/card-list'
import { Page } from '#ui/page'
import { text } from '../text.ts'

export const homePage = async () => <HomePage />

function HomePage() {
  const t = useText(text)
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
    </Page>
  )
}
