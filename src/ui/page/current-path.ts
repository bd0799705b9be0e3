import type { NavigationItem } from '#kernel/scene'

/** Says of each item whether it is the shown page, or the part of the site to which that page belongs. */
export function currentPath(path: string, items: readonly NavigationItem[]) {
  const shown = path.split(/[?#]/)[0] ?? path
  const around = items
    .map(item => item.path)
    .filter(candidate => candidate !== '/' && shown.startsWith(`${candidate}/`))
    .reduce((longest, candidate) => (candidate.length > longest.length ? candidate : longest), '')
  const exact = items.some(item => item.path === shown)
  return (item: NavigationItem) => {
    if (item.path === shown) return 'page' as const
    return !exact && item.path === around ? ('true' as const) : undefined
  }
}
