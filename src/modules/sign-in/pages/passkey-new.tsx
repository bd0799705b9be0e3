import { form, line, optional } from '#kernel/field'
import { filled, readForm, type FormState } from '#kernel/form'
import { Invalid, notFound, Redirect, type Answer, type Visit } from '#kernel/route'
import { useText } from '#kernel/scene'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { Hidden } from '#ui/hidden'
import { Page } from '#ui/page'
import { TextField } from '#ui/text-field'
import { tellOwner } from '../account-mails.ts'
import { beginAttempt } from '../attempts.ts'
import { deviceName, deviceOf } from '../device.ts'
import { addPasskey, makingFor, removePasskey } from '../own-passkeys.ts'
import { placeOf } from '../passkeys.ts'
import { accountPath, newPasskeyPath, passkeysPath } from '../paths.ts'
import { text } from '../text.ts'
import { attemptIn, Ceremony } from './passkey-page.tsx'

const NameForm = form({ name: optional(line(60)) })

export async function passkeyAsk(visit: Visit): Promise<Answer> {
  if (!placeOf(visit.site)) return notFound
  const { attempt, browser } = await beginAttempt(visit, 'new_passkey', '')
  return new Redirect(`${newPasskeyPath}?attempt=${attempt}`, undefined, browser)
}

export const passkeyNew = async (visit: Visit): Promise<Answer> =>
  newPage(visit, attemptIn(visit.query.attempt), filled({ name: deviceName(deviceOf(visit.agent)) }))

async function newPage(visit: Visit, attempt: string, state: FormState) {
  const place = placeOf(visit.site)
  if (!place) return notFound
  return <PasskeyNew attempt={attempt} making={await makingFor(visit, place.rpID, attempt)} state={state} />
}

export async function passkeyAdd(visit: Visit): Promise<Answer> {
  const { values, state } = readForm(NameForm, visit)
  const attempt = attemptIn(visit.fields.attempt)
  if (!values) {
    const page = await newPage(visit, attempt, state)
    return page === notFound ? page : new Invalid(page)
  }
  const name = values.name ?? (deviceName(deviceOf(visit.agent)) || 'Passkey')
  const added = await addPasskey(visit, { attempt, answer: String(visit.fields.answer ?? '') }, name)
  if (added) await tellOwner(visit.db, visit, 'passkeyAdded')
  return new Redirect(`${accountPath}?done=${added ? 'passkey' : 'no-passkey'}`)
}

export async function passkeyRemove(visit: Visit): Promise<Answer> {
  if (!(await removePasskey(visit.db, visit.params.passkey ?? ''))) return notFound
  await tellOwner(visit.db, visit, 'passkeyRemoved')
  return new Redirect(`${accountPath}?done=passkey-removed`)
}

interface PasskeyNewProps {
  readonly attempt: string
  readonly making: object
  readonly state: FormState
}

function PasskeyNew({ attempt, making, state }: PasskeyNewProps) {
  const t = useText(text)
  return (
    <Page
      title={t.newPasskeyTitle}
      for="staff"
      lead={t.newPasskeyLead}
      state={state}
      crumbs={[{ path: accountPath, label: t.account }]}
    >
      <Ceremony ask="create" options={making}>
        <Form action={passkeysPath} state={state}>
          <Hidden name="attempt" value={attempt} />
          <Hidden name="answer" value={String(state.typed.answer ?? '')} />
          <TextField state={state} name="name" label={t.passkeyName} hint={t.passkeyNameHint} optional />
          <Button>{t.makePasskey}</Button>
        </Form>
      </Ceremony>
    </Page>
  )
}
