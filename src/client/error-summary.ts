/** A refused form puts the reader at what is wrong in it, and a link there puts them in the field itself. */
export function errorSummary(summary: HTMLElement) {
  summary.focus()
  summary.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)))
    if (!field) return
    event.preventDefault()
    // The label first, so that it is not hidden above the window.
    field.closest('.field')?.scrollIntoView()
    field.focus({ preventScroll: true })
  })
  return undefined
}
