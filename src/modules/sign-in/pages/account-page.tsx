import { choice, form } from '#kernel/field'
import { filled, readForm, type FormState } from '#kernel/form'
import { record } from '#kernel/record'
import { Invalid, notFound, Redirect, type Answer, type Visit } from '#kernel/route'
import { useText } from '#kernel/scene'
import { Badge } from '#ui/badge'
import { Button } from '#ui/button'
import { Choices } from '#ui/choices'
import { Form } from '#ui/form'
import { HiddenText } from '#ui/hidden-text'
import { Instant } from '#ui/instant'
import { Note } from '#ui/note'
import { Page } from '#ui/page'
import { Table } from '#ui/table'
import { tellOwner } from '../account-mails.ts'
import { deviceName } from '../device.ts'
import { hasOtherWay, myLinkedAccounts, removeLinkedAccount } from '../linked-accounts.ts'
import { languageOfMails, writeIn } from '../mail-language.ts'
import { myPasskeys } from '../own-passkeys.ts'
import { placeOf } from '../passkeys.ts'
import { accountPath, languagePath, sessionRemovalPath, sessionsRemovalPath } from '../paths.ts'
import { endMySessions, mySessions } from '../sessions.ts'
import { text } from '../text.ts'
import { LinkedAccounts, type LinkedAccountsProps } from './linked-account-list.tsx'
import { PasskeyList } from './passkey-list.tsx'

const LanguageForm = form({ language: choice(['nl', 'fr']) })

export const accountPage = async (visit: Visit): Promise<Answer> =>
  accountOf(visit, filled({ language: await languageOfMails(visit.db) }))

async function accountOf({ db, proof, query, site }: Visit, state: FormState) {
  return (
    <AccountPage
      sessions={await mySessions(db, proof)}
      passkeys={await myPasskeys(db)}
      accounts={await myLinkedAccounts(db)}
      removable={await hasOtherWay(db)}
      provider={site.provider}
      possible={placeOf(site) !== undefined}
      state={state}
      done={query.done}
    />
  )
}

export async function languagePost(visit: Visit): Promise<Answer> {
  const { values, state } = readForm(LanguageForm, visit)
  if (!values) return new Invalid(await accountOf(visit, state))
  await writeIn(visit.db, values.language)
  await record(visit.db, {
    act: 'changed',
    kind: 'person',
    record: visit.reader?.id,
    facts: { language: values.language },
  })
  return new Redirect(`${accountPath}?done=language`)
}

export async function sessionEnd({ db, params, reader }: Visit): Promise<Answer> {
  if ((await endMySessions(db, params.session ?? '')) === 0) return notFound
  await record(db, { act: 'signed_out', kind: 'person', record: reader?.id, facts: { sessions: 1 } })
  return new Redirect(`${accountPath}?done=session`)
}

/** Everywhere, also here. */
export async function sessionsEnd({ db, reader }: Visit): Promise<Answer> {
  const sessions = await endMySessions(db, null)
  await record(db, { act: 'signed_out', kind: 'person', record: reader?.id, facts: { sessions } })
  return new Redirect('', null)
}

/** Only by whoever keeps another way in; who does not reads why. */
export async function linkedAccountRemove(visit: Visit): Promise<Answer> {
  const { db, params, query } = visit
  if (await removeLinkedAccount(db, params.account ?? '')) {
    await tellOwner(db, visit, 'accountRemoved')
    return new Redirect(`${accountPath}?done=account-removed`)
  }
  const own = (await myLinkedAccounts(db)).some(({ id }) => id === params.account)
  if (!own) return notFound
  const state = filled({ language: await languageOfMails(db) })
  return new Invalid(await accountOf({ ...visit, query: { ...query, done: 'only-way' } }, state))
}

interface AccountProps extends LinkedAccountsProps {
  readonly sessions: Awaited<ReturnType<typeof mySessions>>
  readonly passkeys: Awaited<ReturnType<typeof myPasskeys>>
  /** Whether a browser can make a passkey for this place. */
  readonly possible: boolean
  readonly state: FormState
  /** What has just been done. */
  readonly done: string | undefined
}

function AccountPage({ sessions, passkeys, possible, state, done, ...linked }: AccountProps) {
  const t = useText(text)
  return (
    <Page title={t.accountTitle} for="staff" lead={t.accountLead} state={state}>
      <Done what={done} />
      <Sessions sessions={sessions} />
      <PasskeyList passkeys={passkeys} possible={possible} />
      <LinkedAccounts {...linked} />
      <section aria-labelledby="mails">
        <h2 id="mails">{t.mailLanguage}</h2>
        <Form action={languagePath} state={state} id="language">
          <Choices
            state={state}
            name="language"
            label={t.whichLanguage}
            options={[
              { value: 'nl', label: t.languages.nl },
              { value: 'fr', label: t.languages.fr },
            ]}
          />
          <Button kind="quiet">{t.saveLanguage}</Button>
        </Form>
      </section>
    </Page>
  )
}

const NOT_DONE: ReadonlySet<string | undefined> = new Set(['no-passkey', 'only-way'])

function Done({ what }: { what: string | undefined }) {
  const done = useText(text).done
  const said = Object.entries(done).find(([name]) => name === what)?.[1]
  if (!said) return null
  return <Note tone={NOT_DONE.has(what) ? 'bad' : 'ok'} title={said} announced />
}

function Sessions({ sessions }: Pick<AccountProps, 'sessions'>) {
  const t = useText(text)
  const named = (device: string) => deviceName(device) || t.unknownDevice
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{t.sessions}</h2>
      <p>{t.sessionsBody}</p>
      <Table
        caption={t.sessions}
        captionHidden
        rows={sessions}
        columns={[
          {
            header: t.device,
            main: true,
            render: ({ device, here }) => (
              <>
                {named(device)} {here && <Badge tone="info">{t.thisOne}</Badge>}
              </>
            ),
          },
          { header: t.way, render: ({ way }) => t.wayNames[way] },
          { header: t.begun, render: ({ created_at }) => <Instant of={created_at} /> },
          {
            header: t.seen,
            render: ({ created_at, seen_at }) => <Instant of={seen_at > created_at ? seen_at : created_at} />,
          },
          {
            header: t.action,
            render: ({ id, device, here }) =>
              !here && (
                <Form action={sessionRemovalPath(id)} id={`session-${id}`}>
                  <Button kind="quiet" small>
                    {t.endOne}
                    <HiddenText>: {named(device)}</HiddenText>
                  </Button>
                </Form>
              ),
          },
        ]}
      />
      <Form action={sessionsRemovalPath} id="everywhere">
        <p>{t.endAllBody}</p>
        <Button kind="danger">{t.endAll}</Button>
      </Form>
    </section>
  )
}
