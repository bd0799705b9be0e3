import { sql } from 'kysely'
import { record } from '#kernel/record'
import { notFound, Redirect, type Answer, type Visit } from '#kernel/route'
import { useText } from '#kernel/scene'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { Note } from '#ui/note'
import { Page } from '#ui/page'
import { sendInvitation } from '../links.ts'
import { invitationPath } from '../paths.ts'
import { text } from '../text.ts'

/** Invites somebody who was added to the network to come in for the first time; for whoever may. */
export async function invitationPage(visit: Visit): Promise<Answer> {
  const name = await nameOfInvited(visit)
  if (name === undefined) return notFound
  const { params, query } = visit
  return <InvitationPage person={params.person ?? ''} name={name} done={query.done} />
}

export async function invitationPost(visit: Visit): Promise<Answer> {
  const { db, params, site } = visit
  const person = params.person ?? ''
  if (!site.mails || !site.origin || (await nameOfInvited(visit)) === undefined) return notFound
  const outcome = await sendInvitation(visit, person)
  if (outcome === 'sent') await record(db, { act: 'added', kind: 'invitation', record: person })
  return outcome ? new Redirect(`${invitationPath(person)}?done=${outcome}`) : notFound
}

/** The name of somebody whom the reader may invite. */
async function nameOfInvited({ db, params }: Visit): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`select n.name from network.people_names n
    where n.id = ${params.person ?? ''} and network.may_invite(n.id)`.execute(db)
  return rows[0]?.name
}

interface InvitationProps {
  readonly person: string
  readonly name: string
  readonly done: string | undefined
}

function InvitationPage({ person, name, done }: InvitationProps) {
  const t = useText(text)
  const why = Object.entries(t.notInvited).find(([outcome]) => outcome === done)?.[1]
  return (
    <Page title={t.invitationTitle} for="staff" lead={t.invitationLead(name)}>
      {done === 'sent' && (
        <Note tone="ok" title={t.invited} announced>
          <p>{t.inviteAgain}</p>
        </Note>
      )}
      {why && <Note tone="bad" title={why} announced />}
      <Form action={invitationPath(person)}>
        <Button>{t.invite}</Button>
      </Form>
    </Page>
  )
}
