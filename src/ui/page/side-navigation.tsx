import { useScene, useText, useTo } from '#kernel/scene'
import { Count } from '#ui/count'
import { text } from '../text.ts'
import { currentPath } from './current-path.ts'

/** The workspaces of a person who is signed in; folded on a phone. */
export function SideNavigation({ counts }: { counts: Readonly<Record<string, number>> }) {
  const t = useText(text)
  const to = useTo()
  const { path, navigation, language } = useScene()
  const current = currentPath(path, navigation.staff)
  const here = navigation.staff.find(item => current(item) !== undefined)
  return (
    <nav class="side-navigation" lang={language} aria-label={t.staffNavigation}>
      <details class="side-navigation__menu">
        <summary>{here?.label ?? t.staffNavigation}</summary>
        <ul>
          {navigation.staff.map(item => (
            <li key={item.path}>
              <a href={to(item.path)} aria-current={current(item)}>
                {item.label}
                {counts[item.path] !== undefined && <Count of={counts[item.path] ?? 0} />}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  )
}
