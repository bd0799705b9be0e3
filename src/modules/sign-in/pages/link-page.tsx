import { form, line } from '#kernel/field'
import { readForm, withErrors } from '#kernel/form'
import { newSecret } from '#kernel/http'
import { Invalid, notFound, Redirect, type Answer, type Visit } from '#kernel/route'
import { useText } from '#kernel/scene'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { Link } from '#ui/link'
import { LinkButton } from '#ui/link-button'
import { Note } from '#ui/note'
import { Page } from '#ui/page'
import { followLink, linkAt, sendLink } from '../links.ts'
import { keepPace } from '../pace.ts'
import { linkPath, linkSentPath, outboxPath, refusedPath, safePath, waysPath } from '../paths.ts'
import { text } from '../text.ts'
import { WaysPage } from './ways-page.tsx'

const AddressForm = form({ address: line(254) })

/** Sends a link to whoever has the address; the answer is the same when nobody has. */
export async function linkAskPost(visit: Visit): Promise<Answer> {
  const { site, story, fields, language, source } = visit
  if (!site.mails || !site.origin) return notFound
  const { values, state } = readForm(AddressForm, visit)
  const back = safePath(fields.to)
  const wrong = values && !/^[^\s@]+@[^\s@]+$/.test(values.address)
  if (!values || wrong) {
    const told = wrong ? withErrors(state, { address: text[language].addressWrong }) : state
    return new Invalid(<WaysPage site={site} story={story} back={back} state={told} />)
  }
  keepPace(source(), 'link')
  const browser = visit.browser ?? newSecret()
  await sendLink(visit, { address: values.address, browser, back })
  return new Redirect(linkSentPath, undefined, browser)
}

export const linkSentPage = async ({ story }: Visit): Promise<Answer> => <LinkSent story={story} />

export async function linkUsePage({ db, params, browser }: Visit): Promise<Answer> {
  const token = params.token ?? ''
  const place = await linkAt(db, token, browser)
  return place ? <LinkUse token={token} elsewhere={place === 'elsewhere'} /> : <Refused />
}

/** A link is used by a form: the programs that look at mail open every link. */
export async function linkUsePost(visit: Visit): Promise<Answer> {
  return (await followLink(visit, visit.params.token ?? '')) ?? new Redirect(refusedPath)
}

export const refusedPage = async (): Promise<Answer> => <Refused />

function LinkSent({ story }: { story: boolean }) {
  const t = useText(text)
  return (
    <Page title={t.sentTitle} for="public">
      <p>{t.sentBody}</p>
      <p>{t.sentThree}</p>
      <p>
        <Link to={waysPath}>{t.otherWay}</Link>
      </p>
      {story && <LinkButton to={outboxPath}>{t.toOutbox}</LinkButton>}
    </Page>
  )
}

function LinkUse({ token, elsewhere }: { token: string; elsewhere: boolean }) {
  const t = useText(text)
  return (
    <Page title={t.linkTitle} for="public">
      {elsewhere && <Note title={t.linkElsewhere} tone="warn" />}
      <p>{t.linkBody}</p>
      <Form action={linkPath(token)} repeatable>
        <Button>{t.useLink}</Button>
      </Form>
    </Page>
  )
}

function Refused() {
  const t = useText(text)
  return (
    <Page title={t.refusedTitle} for="public">
      <p>{t.refusedBody}</p>
      <LinkButton to={waysPath} kind="main">
        {t.again}
      </LinkButton>
    </Page>
  )
}
