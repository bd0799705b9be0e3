import '@hotwired/turbo'
import './public.ts'

// A button that is truly disabled loses the focus, and with it the reader's place on the page.
if (window.Turbo) window.Turbo.config.forms.submitter = 'aria-disabled'
