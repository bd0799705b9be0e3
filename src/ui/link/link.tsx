import type { ComponentChildren } from 'preact'
import { useScene } from '#kernel/scene'

interface LinkProps {
  /** A path of this site, without its language: '/plan'. */
  readonly to: string
  readonly children: ComponentChildren
  /** The language of the words, when it is not the page's. */
  readonly lang?: string | undefined
  readonly current?: 'page' | 'true' | undefined
  readonly id?: string | undefined
}

/** A link to a page of this site, in the reader's language. */
export function Link({ to, children, lang, current, id }: LinkProps) {
  const { language } = useScene()
  return (
    <a class="link" href={`/${language}${to}`} lang={lang} aria-current={current} id={id}>
      {children}
    </a>
  )
}
