import type { ComponentChildren } from 'preact'
import { notFound, Redirect, type Answer, type Visit } from '#kernel/route'
import { useText } from '#kernel/scene'
import { Button } from '#ui/button'
import { ButtonRow } from '#ui/button-row'
import { Form } from '#ui/form'
import { Hidden } from '#ui/hidden'
import { Link } from '#ui/link'
import { Page } from '#ui/page'
import { beginAttempt } from '../attempts.ts'
import { followPasskey, placeOf, questionFor } from '../passkeys.ts'
import { passkeyPath, refusedPath, safePath, waysPath } from '../paths.ts'
import { text } from '../text.ts'

/** Asks the browser for a passkey: the question travels in the address, and only this browser may answer it. */
export async function passkeyBegin(visit: Visit): Promise<Answer> {
  if (!placeOf(visit.site)) return notFound
  const { attempt, browser } = await beginAttempt(visit, 'passkey', safePath(visit.fields.to))
  return new Redirect(`${passkeyPath}?attempt=${attempt}`, undefined, browser)
}

export async function passkeyPage({ site, query }: Visit): Promise<Answer> {
  const attempt = attemptIn(query.attempt)
  const place = placeOf(site)
  if (!place) return notFound
  return <PasskeyPage attempt={attempt} question={await questionFor(place.rpID, attempt)} />
}

export async function passkeyUse(visit: Visit): Promise<Answer> {
  const { attempt, answer } = visit.fields
  const begun = await followPasskey(visit, { attempt: attemptIn(attempt), answer: String(answer ?? '') })
  return begun ?? new Redirect(refusedPath)
}

/** What may be an attempt, or nothing: 256 bits, and where the reader wants to go. */
export const attemptIn = (typed: unknown): string =>
  typeof typed === 'string' && /^[\w-]{43,600}$/.test(typed) ? typed : ''

function PasskeyPage({ attempt, question }: { attempt: string; question: object }) {
  const t = useText(text)
  return (
    <Page title={t.passkeyTitle} for="public" lead={t.passkeyLead}>
      <Ceremony ask="get" options={question}>
        <Form action={passkeyPath} repeatable>
          <Hidden name="attempt" value={attempt} />
          <Hidden name="answer" value="" />
          <ButtonRow>
            <Button>{t.usePasskey}</Button>
            <Link to={waysPath}>{t.otherWay}</Link>
          </ButtonRow>
        </Form>
      </Ceremony>
    </Page>
  )
}

interface CeremonyProps {
  readonly ask: 'get' | 'create'
  /** What the browser needs, as JSON. */
  readonly options: object
  readonly children: ComponentChildren
}

/** A form whose answer a passkey gives: the one thing here that needs a script, which takes away the words that say so. */
export function Ceremony({ ask, options, children }: CeremonyProps) {
  const t = useText(text)
  return (
    <div
      data-behaviour="passkey"
      data-ask={ask}
      data-options={JSON.stringify(options)}
      data-failed={t.passkeyFailed}
      data-unable={t.passkeyUnable}
    >
      <p>
        <output>{t.passkeyNoScript}</output>
      </p>
      {children}
    </div>
  )
}
