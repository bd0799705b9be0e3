import { useScene, useText, useTo, type NavigationItem } from '#kernel/scene'
import { text } from '../text.ts'

const LICENCE = 'https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12'

/** What stands below every page: what this is, its licence, and where to read more. */
export function PageFoot({ items }: { items: readonly NavigationItem[] }) {
  const t = useText(text)
  const to = useTo()
  const { language, navigation } = useScene()
  return (
    <footer class="page-foot" lang={language}>
      <div class="page-foot__inner">
        <p dir="auto">{t.about}</p>
        <nav aria-label={t.footer}>
          <ul>
            {[...items, ...navigation.foot, { path: '/gallery', label: t.gallery }].map(item => (
              <li key={item.path}>
                <a href={to(item.path)}>{item.label}</a>
              </li>
            ))}
            <li>
              <a href={LICENCE} hreflang={language === 'en' ? undefined : 'en'}>
                {t.licence}
              </a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}
