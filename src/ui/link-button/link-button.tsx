import type { ComponentChildren } from 'preact'
import { useTo } from '#kernel/scene'
import { buttonClass, type ButtonKind } from '#ui/button'

interface LinkButtonProps {
  readonly to: string
  readonly children: ComponentChildren
  readonly kind?: ButtonKind | undefined
  readonly small?: boolean | undefined
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({ to, children, kind = 'quiet', small }: LinkButtonProps) {
  return (
    <a class={`link-button ${buttonClass(kind, small)}`} href={useTo()(to)}>
      {children}
    </a>
  )
}
