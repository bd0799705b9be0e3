import { Away, notFound, Redirect, type Answer, type Visit } from '#kernel/route'
import { useScene, useText } from '#kernel/scene'
import { inLanguage, type Bilingual } from '#kernel/text'
import { Link } from '#ui/link'
import { LinkButton } from '#ui/link-button'
import { Page } from '#ui/page'
import { beginAttempt } from '../attempts.ts'
import { providerEndPath, refusedPath, safePath, waysPath } from '../paths.ts'
import { departure, followProvider, type met, type Vouched } from '../provider.ts'
import { text } from '../text.ts'

/** Sends the reader to their own organisation, which was asked before the transaction. */
export async function providerBegin(visit: Visit): Promise<Answer> {
  if (!visit.site.provider) return notFound
  const provider = visit.ahead as Awaited<ReturnType<typeof met>>
  if (!provider) return <Unreachable />
  const asked = await beginAttempt(visit, 'provider', safePath(visit.query.to))
  return new Away(await departure(visit, provider, asked), asked.browser)
}

/** The reader comes back; the code was taken to the provider before the transaction. */
export async function providerReturn(visit: Visit): Promise<Answer> {
  const found = visit.ahead as Vouched | undefined
  return (found && (await followProvider(visit, found))) ?? new Redirect(refusedPath)
}

/** Signs out at the organisation too. */
export async function providerEnd({ ahead }: Visit): Promise<Answer> {
  const address = ahead as URL | undefined
  return address ? new Away(address) : new Redirect('')
}

export const signedOutPage = async ({ site }: Visit): Promise<Answer> => (
  <SignedOut provider={site.provider?.name} />
)

/** Signing out here leaves the organisation's own session, which may be used for more than Tandem. */
function SignedOut({ provider }: { provider: Bilingual | undefined }) {
  const t = useText(text)
  const { language } = useScene()
  return (
    <Page title={t.signedOutTitle} for="public">
      <p>{t.signedOutBody}</p>
      {provider && (
        <LinkButton to={providerEndPath}>{t.endProvider(inLanguage(provider, language).text)}</LinkButton>
      )}
    </Page>
  )
}

function Unreachable() {
  const t = useText(text)
  return (
    <Page title={t.unreachableTitle} for="public">
      <p>{t.unreachableBody}</p>
      <p>
        <Link to={waysPath}>{t.otherWay}</Link>
      </p>
    </Page>
  )
}
