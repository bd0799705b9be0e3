import { useScene, useTo } from '#kernel/scene'
import { Count } from '#ui/count'

export interface Tab {
  readonly path: string
  readonly label: string
  readonly count?: number | undefined
}

interface TabsProps {
  /** What the tabs divide, for those who hear the page. */
  readonly label: string
  readonly items: readonly Tab[]
  /** The path of the open tab; the path of the page when nothing is said. */
  readonly current?: string | undefined
}

/** Parts of one subject, each a page of its own. */
export function Tabs({ label, items, current }: TabsProps) {
  const to = useTo()
  const { path } = useScene()
  const open = current ?? path
  return (
    <nav class="tabs" aria-label={label}>
      <ul>
        {items.map(item => (
          <li key={item.path}>
            <a href={to(item.path)} aria-current={item.path === open ? 'page' : undefined}>
              {item.label}
              {item.count !== undefined && <Count of={item.count} />}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
