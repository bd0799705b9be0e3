import { useText, useTo } from '#kernel/scene'
import type { Fields } from '#kernel/route'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { Hidden } from '#ui/hidden'
import { Page } from '#ui/page'
import { text } from '../text.ts'

/** Where somebody proves again who they are, and comes back to a path of this site. */
export const againPath = (to: string): string => `/sign-in/again?to=${encodeURIComponent(to)}`

interface ProofPageProps {
  /** Where the form was sent to. */
  readonly action: string
  readonly fields: Fields
}

/** Keeps a form that came too late after the last proof: prove it elsewhere, then send this again. */
export function ProofPage({ action, fields }: ProofPageProps) {
  const t = useText(text)
  const to = useTo()
  return (
    <Page title={t.proofTitle} for="public" turbo lead={t.proofLead}>
      <ol>
        <li>
          <a class="link" href={to(againPath('/sign-in/proven'))} target="_blank" rel="noopener">
            {t.proofLink}
          </a>
        </li>
        <li>{t.proofBack}</li>
      </ol>
      <Form action={action} repeatable>
        {Object.entries(fields).flatMap(([name, typed]) =>
          [typed].flat().map((value, index) => <Hidden key={`${name} ${index}`} name={name} value={value} />),
        )}
        <Button>{t.proofSend}</Button>
      </Form>
    </Page>
  )
}
