import '@hotwired/turbo'
import './public.ts'

// A button that is truly disabled loses the focus, and with it the reader's place on the page.
if (window.Turbo) window.Turbo.config.forms.submitter = 'aria-disabled'

// A visit that a form overtakes never ends for Turbo, which would leave the page said to be busy for good.
document.addEventListener('turbo:render', () => document.documentElement.removeAttribute('aria-busy'))
