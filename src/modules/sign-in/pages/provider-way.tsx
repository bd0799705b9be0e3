import type { Provider } from '#kernel/route'
import { useScene, useText } from '#kernel/scene'
import { inLanguage } from '#kernel/text'
import { LinkButton } from '#ui/link-button'
import { providerPath } from '../paths.ts'
import { text } from '../text.ts'

interface ProviderWayProps {
  readonly provider: Provider
  readonly back: string
  /** Asks for a proof anew, also from somebody who is still signed in there. */
  readonly again?: boolean | undefined
}

/** The way in through the reader's own organisation. */
export function ProviderWay({ provider, back, again }: ProviderWayProps) {
  const t = useText(text)
  const { language } = useScene()
  const asked = new URLSearchParams({ ...(back && { to: back }), ...(again && { again: 'yes' }) }).toString()
  return (
    <>
      <h2>{t.byProvider}</h2>
      <p>
        <LinkButton to={asked ? `${providerPath}?${asked}` : providerPath}>
          {t.useProvider(inLanguage(provider.name, language).text)}
        </LinkButton>
      </p>
    </>
  )
}
