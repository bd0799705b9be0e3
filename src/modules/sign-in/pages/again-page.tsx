import { newSecret } from '#kernel/http'
import { notFound, Redirect, type Answer, type Provider, type Visit } from '#kernel/route'
import { useText } from '#kernel/scene'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { Hidden } from '#ui/hidden'
import { Note } from '#ui/note'
import { Page } from '#ui/page'
import { sendLink } from '../links.ts'
import { keepPace } from '../pace.ts'
import { placeOf } from '../passkeys.ts'
import { linkSentPath, passkeyBeginPath, safePath } from '../paths.ts'
import { letIn, stepIn } from '../sessions.ts'
import { text } from '../text.ts'
import { ProviderWay } from './provider-way.tsx'

/** Whoever is signed in proves anew who they are, and comes back to where they wanted to go. */
export const againPage = async ({ query, story, site, reader }: Visit): Promise<Answer> => (
  <AgainPage
    back={safePath(query.to)}
    name={story ? reader?.name : undefined}
    mails={site.mails && site.origin !== undefined}
    passkeys={placeOf(site) !== undefined}
    provider={site.provider}
  />
)

export async function againPost(visit: Visit): Promise<Answer> {
  const { fields, story } = visit
  const back = safePath(fields.to)
  if (fields.way === 'story' && story) return confirm(visit, back)
  return fields.way === 'link' ? mail(visit, back) : notFound
}

/** In the story a click is enough: anybody may step in anyway. */
async function confirm(visit: Visit, back: string): Promise<Answer> {
  const person = visit.reader?.id ?? ''
  const begun = await letIn(visit, async (proof, device) =>
    (await stepIn(visit.db, person, proof, device)) ? { person, way: 'story', back } : undefined,
  )
  return begun ?? notFound
}

async function mail(visit: Visit, back: string): Promise<Answer> {
  const { site, source } = visit
  if (!site.mails || !site.origin) return notFound
  keepPace(source(), 'link')
  const browser = visit.browser ?? newSecret()
  await sendLink(visit, { address: null, browser, back })
  return new Redirect(linkSentPath, undefined, browser)
}

export const provenPage = async (): Promise<Answer> => <Proven />

interface AgainProps {
  readonly back: string
  /** Whose part somebody plays in the story. */
  readonly name: string | undefined
  readonly mails: boolean
  readonly passkeys: boolean
  readonly provider: Provider | undefined
}

function AgainPage({ back, name, mails, passkeys, provider }: AgainProps) {
  const t = useText(text)
  const possible = [name, provider, passkeys, mails].some(Boolean)
  return (
    <Page title={t.againTitle} for="public" lead={t.againLead}>
      {name !== undefined && <StoryAgain back={back} name={name} />}
      {provider && <ProviderWay provider={provider} back={back} again />}
      {passkeys && <PasskeyAgain back={back} />}
      {mails && <LinkAgain back={back} />}
      {!possible && <Note title={t.noMail} />}
    </Page>
  )
}

function StoryAgain({ back, name }: { back: string; name: string }) {
  const t = useText(text)
  return (
    <Form action="/sign-in/again" id="story" repeatable>
      <p>{t.againStoryBody}</p>
      <Hidden name="to" value={back} />
      <Button name="way" value="story">
        {t.againStory(name)}
      </Button>
    </Form>
  )
}

function PasskeyAgain({ back }: { back: string }) {
  const t = useText(text)
  return (
    <>
      <h2>{t.byPasskey}</h2>
      <Form action={passkeyBeginPath} id="passkey" repeatable>
        <Hidden name="to" value={back} />
        <Button kind="quiet">{t.usePasskey}</Button>
      </Form>
    </>
  )
}

function LinkAgain({ back }: { back: string }) {
  const t = useText(text)
  return (
    <>
      <h2>{t.byLink}</h2>
      <Form action="/sign-in/again" id="mail" repeatable>
        <p>{t.againLinkBody}</p>
        <Hidden name="to" value={back} />
        <Button kind="quiet" name="way" value="link">
          {t.sendLink}
        </Button>
      </Form>
    </>
  )
}

function Proven() {
  const t = useText(text)
  return (
    <Page title={t.provenTitle} for="public">
      <p>{t.provenBody}</p>
    </Page>
  )
}
