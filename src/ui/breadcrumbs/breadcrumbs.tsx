import { useText } from '#kernel/scene'
import { Link } from '#ui/link'
import { text } from '../text.ts'

export interface Crumb {
  readonly path: string
  readonly label: string
}

/** The way from the first page to this one; the page itself is not in it. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = useText(text)
  return (
    <nav class="breadcrumbs" aria-label={t.crumbs}>
      <ol>
        {crumbs.map(({ path, label }) => (
          <li key={path}>
            <Link to={path}>{label}</Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
