/** A form with words that are stored nowhere warns before they are lost, and is sent once at a time. */
export function carefulForm(element: HTMLElement) {
  if (!(element instanceof HTMLFormElement)) return undefined
  const form = element
  const stop = new AbortController()
  const { signal } = stop
  let changed = form.dataset['changed'] === 'true'
  let sent = false

  const change = () => {
    changed = true
  }
  const send = (event: Event) => {
    if (sent) return event.preventDefault()
    sent = true
    changed = false
    if (!window.Turbo) sayBusy(event)
    // An answer that is a download leaves this page as it is.
    window.setTimeout(answered, 8000)
  }
  // Turbo gives a form back after a refusal, and the browser after going back.
  const answered = () => {
    sent = false
  }
  const leave = (event: Event) => {
    if (changed) event.preventDefault()
  }
  const visit = (event: Event) => {
    if (changed && !window.confirm(form.dataset['unsaved'])) event.preventDefault()
  }

  form.addEventListener('input', change, { signal })
  form.addEventListener('submit', send, { signal })
  form.addEventListener('turbo:submit-end', answered, { signal })
  window.addEventListener('pageshow', answered, { signal })
  window.addEventListener('beforeunload', leave, { signal })
  document.addEventListener('turbo:before-visit', visit, { signal })
  return () => stop.abort()
}

/** What Turbo does by itself: the pressed button says that something is happening. */
function sayBusy(event: Event) {
  if (!(event instanceof SubmitEvent) || !event.submitter) return
  const button = event.submitter
  const words = button.textContent
  button.textContent = button.getAttribute('data-turbo-submits-with') ?? words
  button.setAttribute('aria-disabled', 'true')
  const again = () => {
    button.textContent = words
    button.removeAttribute('aria-disabled')
  }
  window.addEventListener('pageshow', again, { once: true })
  window.setTimeout(again, 8000)
}
