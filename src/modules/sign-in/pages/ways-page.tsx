import type { FormState } from '#kernel/form'
import type { Site } from '#kernel/route'
import { useText } from '#kernel/scene'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { Hidden } from '#ui/hidden'
import { Note } from '#ui/note'
import { Page } from '#ui/page'
import { TextField } from '#ui/text-field'
import { placeOf } from '../passkeys.ts'
import { linkAskPath, passkeyBeginPath, signInPath } from '../paths.ts'
import { text } from '../text.ts'
import { ProviderWay } from './provider-way.tsx'

interface WaysProps {
  readonly site: Site
  readonly story: boolean
  /** Where the reader wanted to go. */
  readonly back: string
  readonly state: FormState
}

/** How people sign in for real. */
export function WaysPage({ site, story, back, state }: WaysProps) {
  const t = useText(text)
  return (
    <Page
      title={t.waysTitle}
      for="public"
      lead={t.waysLead}
      state={state}
      crumbs={story ? [{ path: signInPath, label: t.storyWay }] : undefined}
    >
      {site.provider && <ProviderWay provider={site.provider} back={back} />}
      <h2>{t.byLink}</h2>
      {site.mails ? <LinkForm back={back} state={state} /> : <Note title={t.noMail} />}
      <PasskeyWay site={site} back={back} story={story} />
    </Page>
  )
}

/** A browser makes no passkeys for a bare number, which is how the story is often opened. */
function PasskeyWay({ site, back, story }: Pick<WaysProps, 'site' | 'back' | 'story'>) {
  const t = useText(text)
  const possible = placeOf(site) !== undefined
  if (!possible && !story) return null
  return (
    <>
      <h2>{t.byPasskey}</h2>
      <p>{t.byPasskeyBody}</p>
      {possible ? (
        <Form action={passkeyBeginPath} id="passkey" repeatable>
          <Hidden name="to" value={back} />
          <Button kind="quiet">{t.usePasskey}</Button>
        </Form>
      ) : (
        <Note title={t.passkeysNeedName} />
      )}
    </>
  )
}

function LinkForm({ back, state }: Pick<WaysProps, 'back' | 'state'>) {
  const t = useText(text)
  return (
    <>
      <p>{t.byLinkBody}</p>
      <Form action={linkAskPath} state={state} repeatable>
        <Hidden name="to" value={back} />
        <TextField
          state={state}
          name="address"
          label={t.address}
          hint={t.addressHint}
          type="email"
          autocomplete="email"
        />
        <Button>{t.sendLink}</Button>
      </Form>
    </>
  )
}
