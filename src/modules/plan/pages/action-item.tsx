import { useScene, useText } from '#kernel/scene'
import { inLanguage, type Localised } from '#kernel/text'
import { Badge } from '#ui/badge'
import { Card } from '#ui/card'
import { LocalisedText } from '#ui/localised-text'
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
    readonly how?: 'explicit' | 'mainly' | 'relay'
    readonly answer?: Localised
    readonly text: Localised
  }
  readonly parts: readonly Part[]
}

/** An action in a list: what it is, how it answers the measure, and who takes part. */
export function ActionItem({ action, parts }: ActionItemProps) {
  const t = useText(text)
  const { language } = useScene()
  const [lead] = parts.filter(part => part.role === 'lead')
  const others = parts.filter(part => part.role !== 'lead')
  const said = action.answer && Object.keys(action.answer).length > 0 ? action.answer : action.text
  return (
    <Card
      title={inLanguage(action.title, language).text}
      to={actionPath(action.id)}
      level={3}
      kicker={t.kinds[action.kind]}
      foot={
        <>
          <StatusBadge status={action.status} />
          {action.how && action.how !== 'explicit' && <Badge>{t.how[action.how]}</Badge>}
        </>
      }
    >
      <p>
        <LocalisedText content={said} quiet />
      </p>
      <p>
        <strong>{t.lead}:</strong> {lead ? <LocalisedText content={lead.name} quiet /> : t.noLead}
        {others.length > 0 && (
          <>
            {' · '}
            {others.map((part, index) => (
              <>
                {index > 0 && ', '}
                <LocalisedText content={part.name} quiet /> ({t.roles[part.role]})
              </>
            ))}
          </>
        )}
      </p>
    </Card>
  )
}
