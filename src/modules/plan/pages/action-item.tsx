import { useScene, useText } from '#kernel/scene'
import { inLanguage, type Localised } from '#kernel/text'
import { Badge } from '#ui/badge'
import { Card } from '#ui/card'
import { FoldedList } from '#ui/folded-list'
import { localisedName, LocalisedText } from '#ui/localised-text'
import { actionPath } from '../paths.ts'
import type { Part } from '../parts.ts'
import { text } from '../text.ts'
import { StatusBadge } from './status-badge.tsx'

interface ActionItemProps {
  readonly action: {
    readonly id: string
    readonly title: Localised
    readonly kind: 'under_mission' | 'by_partner' | 'own'
    readonly status: 'not_started' | 'ongoing' | 'done' | 'stopped'
    readonly how: 'explicit' | 'mainly' | 'relay'
    readonly answer: Localised
    readonly text: Localised
  }
  readonly parts: readonly Part[]
}

/** An action in a list: what it is, how it answers the measure, and who takes part. */
export function ActionItem({ action, parts }: ActionItemProps) {
  const t = useText(text)
  const { language } = useScene()
  const said = Object.keys(action.answer).length > 0 ? action.answer : action.text
  return (
    <Card
      title={inLanguage(action.title, language).text}
      to={actionPath(action.id)}
      level={3}
      kicker={t.kinds[action.kind]}
      foot={
        <>
          <StatusBadge status={action.status} />{' '}
          {action.how !== 'explicit' && <Badge>{t.how[action.how]}</Badge>}
        </>
      }
    >
      <p>
        <LocalisedText content={said} quiet />
      </p>
      <PartsByRole parts={parts} />
    </Card>
  )
}

/** Who leads, and who does what else; a long list folds. */
function PartsByRole({ parts }: { parts: readonly Part[] }) {
  const t = useText(text)
  const lead = parts.find(part => part.role === 'lead')
  const others = parts.filter(part => part.role !== 'lead')
  return (
    <>
      <p>
        <strong>{t.lead}:</strong> {lead ? <LocalisedText content={lead.name} quiet /> : t.noLead}
      </p>
      {others.length > 0 && (
        <FoldedList items={others.map(({ name, role }) => [localisedName(name), ` (${t.roles[role]})`])} />
      )}
    </>
  )
}
