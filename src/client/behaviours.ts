/** Makes one element do something more; gives back how to stop it. */
export type Behaviour = (element: HTMLElement) => (() => void) | undefined

/** Examples in the gallery only show themselves. */
const SELECTOR = '[data-behaviour]:not([data-example] *)'

/** Starts `data-behaviour="name"` on every element that has it, now and later, and stops it when the element goes. */
export function startBehaviours(behaviours: Readonly<Record<string, Behaviour>>) {
  const running = new Map<HTMLElement, { name: string; stop: (() => void) | undefined }>()

  const stopGone = () => {
    for (const [element, { name, stop }] of running) {
      if (element.isConnected && nameOf(element) === name) continue
      stop?.()
      running.delete(element)
    }
  }
  const startNew = () => {
    for (const element of document.querySelectorAll<HTMLElement>(SELECTOR)) {
      const name = nameOf(element)
      if (!running.has(element)) running.set(element, { name, stop: behaviours[name]?.(element) })
    }
  }

  new MutationObserver(() => {
    stopGone()
    startNew()
  }).observe(document.documentElement, { childList: true, subtree: true })
  startNew()
}

const nameOf = (element: HTMLElement) => element.dataset['behaviour'] ?? ''
