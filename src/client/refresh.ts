/** Shows the page anew after some seconds, for as long as the page says so and the reader looks at it. */
export function refresh(element: HTMLElement) {
  const seconds = Number(element.dataset['seconds'])
  const timer = window.setInterval(() => {
    if (document.visibilityState !== 'visible') return
    if (window.Turbo) window.Turbo.visit(window.location.href, { action: 'replace' })
    else window.location.reload()
  }, seconds * 1000)
  return () => window.clearInterval(timer)
}
