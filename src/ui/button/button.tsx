import type { ComponentChildren } from 'preact'
import { useText } from '#kernel/scene'
import { text } from '../text.ts'

export type ButtonKind = 'main' | 'quiet' | 'danger'

interface ButtonProps {
  readonly children: ComponentChildren
  /** One main button a page; quiet for the others; danger for what cannot be taken back. */
  readonly kind?: ButtonKind | undefined
  readonly small?: boolean | undefined
  /** Sent with the form, to say which button was pressed. */
  readonly name?: string | undefined
  readonly value?: string | undefined
  readonly id?: string | undefined
  /** The id of the form that it sends, when it stands outside of it. */
  readonly form?: string | undefined
}

/** Sends the form in which it stands. */
export function Button({ children, kind = 'main', small, ...rest }: ButtonProps) {
  const busy = useText(text).busy
  return (
    <button type="submit" class={buttonClass(kind, small)} data-turbo-submits-with={busy} {...rest}>
      {children}
    </button>
  )
}

/** The classes of everything that looks like a button. */
export const buttonClass = (kind: ButtonKind, small?: boolean) =>
  `button button--${kind}${small ? ' button--small' : ''}`
