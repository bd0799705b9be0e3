import { useScene, useText, useTo } from '#kernel/scene'
import { languages } from '#kernel/text'
import { languageNames, text } from '../text.ts'
import { currentPath } from './current-path.ts'
import { Petals } from './wordmark.tsx'

/** The bar at the top of every page: whose site it is, where to go, who reads and in which language. */
export function TopBar({ staff }: { staff: boolean }) {
  const t = useText(text)
  const to = useTo()
  const { path, navigation, story, language } = useScene()
  // On a staff page the side navigation says where it belongs.
  const current = staff ? () => undefined : currentPath(path, navigation.public)
  return (
    <header class="top-bar" lang={language}>
      <a class="top-bar__skip" href="#main">
        {t.skip}
      </a>
      <div class="top-bar__inner">
        <a class="top-bar__home" href={to('/')}>
          <Petals />
          Tandem
        </a>
        <details class="top-bar__menu">
          <summary>{t.menu}</summary>
          <div class="top-bar__panel">
            <nav aria-label={t.mainNavigation}>
              <ul class="top-bar__list">
                {navigation.public.map(item => (
                  <li key={item.path}>
                    <a href={to(item.path)} aria-current={current(item)}>
                      {item.label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
            <Reader />
          </div>
        </details>
        <LanguageSwitch />
      </div>
      {story && (
        <p class="top-bar__story" dir="auto">
          {t.story}
        </p>
      )}
    </header>
  )
}

function Reader() {
  const t = useText(text)
  const to = useTo()
  const { reader, path } = useScene()
  if (!reader)
    return (
      <div class="top-bar__reader">
        <a href={to('/sign-in')} aria-current={path.startsWith('/sign-in') ? 'page' : undefined}>
          {t.signIn}
        </a>
      </div>
    )
  return (
    <div class="top-bar__reader">
      <a href={to('/account')} aria-current={path.startsWith('/account') ? 'page' : undefined}>
        {reader.name}
      </a>
      <form method="post" action={to('/sign-out')}>
        <button type="submit" class="top-bar__sign-out">
          {t.signOut}
        </button>
      </form>
    </div>
  )
}

function LanguageSwitch() {
  const t = useText(text)
  const { path, language } = useScene()
  return (
    <nav class="top-bar__languages" aria-label={t.language}>
      <ul class="top-bar__list">
        {languages.map(other => (
          <li key={other}>
            <a
              href={`/${other}${path}`}
              lang={other}
              hreflang={other}
              aria-current={other === language ? 'true' : undefined}
            >
              {languageNames[other]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
