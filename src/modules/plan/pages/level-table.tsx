import { useText } from '#kernel/scene'
import { FoldedList } from '#ui/folded-list'
import { levelNames } from '#ui/level'
import { Link } from '#ui/link'
import { localisedName } from '#ui/localised-text'
import { Gap } from '#ui/matrix'
import { Table } from '#ui/table'
import type { Part } from '../parts.ts'
import { text } from '../text.ts'

const LEVELS = ['local', 'regional', 'community', 'federal'] as const

/** Per level, who takes part; an empty level is shown as one. */
export function LevelTable({ parts }: { parts: readonly Part[] }) {
  const t = useText(text)
  const names = useText(levelNames)
  return (
    <Table
      caption={t.whoAtLevel}
      captionHidden
      rows={LEVELS}
      columns={[
        { header: t.level, main: true, render: level => names[level] },
        {
          header: t.partner,
          render: level => <Partners parts={parts.filter(part => part.level === level)} />,
        },
      ]}
    />
  )
}

function Partners({ parts }: { parts: readonly Part[] }) {
  const t = useText(text)
  const partners = [...new Map(parts.map(part => [part.partner_id, part])).values()]
  if (partners.length === 0) return <Gap>{t.nobody}</Gap>
  return (
    <FoldedList
      shown={6}
      items={partners.map(({ slug, name }) => (
        <Link to={`/partners/${slug}`}>{localisedName(name)}</Link>
      ))}
    />
  )
}
