import type { FormState } from '#kernel/form'
import type { Site } from '#kernel/route'
import { useText } from '#kernel/scene'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { Hidden } from '#ui/hidden'
import { Link } from '#ui/link'
import { Note } from '#ui/note'
import { Page } from '#ui/page'
import { TextField } from '#ui/text-field'
import { linkAskPath, signInPath } from '../paths.ts'
import { text } from '../text.ts'

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
    <Page title={t.waysTitle} for="public" lead={t.waysLead} state={state}>
      <h2>{t.byLink}</h2>
      {site.mails ? <LinkForm back={back} state={state} /> : <Note title={t.noMail} />}
      {story && (
        <p>
          <Link to={signInPath}>{t.storyWay}</Link>
        </p>
      )}
    </Page>
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
