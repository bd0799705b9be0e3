/** A form whose answer a passkey gives: its button asks for one, and sends the form when there is an answer. */
export function passkey(element: HTMLElement) {
  const form = element.querySelector('form')
  const answer = form?.elements.namedItem('answer')
  if (!form || !(answer instanceof HTMLInputElement)) return undefined
  const { ask, options, failed = '', unable = '' } = element.dataset
  const say = (words: string) => {
    const status = element.querySelector('output')
    if (status) status.textContent = words
  }
  const begin = async () => {
    if (!isAble()) return say(unable)
    say('')
    try {
      answer.value = JSON.stringify(await answerTo(ask === 'create', options ?? '{}'))
      form.requestSubmit()
    } catch {
      // Whoever turned it down, or has none here, reads what else there is.
      say(failed)
    }
  }
  const send = (event: Event) => {
    if (answer.value) return
    event.preventDefault()
    event.stopPropagation()
    void begin()
  }
  say('')
  // Before the form's own behaviour and Turbo see it.
  element.addEventListener('submit', send, { capture: true })
  if (ask === 'get') void begin()
  return () => element.removeEventListener('submit', send, { capture: true })
}

const isAble = () => 'PublicKeyCredential' in window && 'parseRequestOptionsFromJSON' in PublicKeyCredential

async function answerTo(creates: boolean, written: string): Promise<unknown> {
  const options = JSON.parse(written) as PublicKeyCredentialCreationOptionsJSON &
    PublicKeyCredentialRequestOptionsJSON
  const credential = creates
    ? await navigator.credentials.create({
        publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
      })
    : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
  if (!(credential instanceof PublicKeyCredential)) throw new Error('No passkey answered.')
  return credential.toJSON()
}
