import { sql } from 'kysely'
import type { Tx } from '#kernel/database'
import { newSecret, proofOf } from '#kernel/http'
import { postMail } from '#kernel/mail'
import type { Visit } from '#kernel/route'
import { linkPath } from './paths.ts'
import { letIn, refuse } from './sessions.ts'
import { text } from './text.ts'

/** In minutes. */
const LINK = 15
const INVITATION = 7 * 24 * 60

interface Addressee {
  readonly person_id: string | null
  readonly address: string | null
  readonly language: 'nl' | 'fr' | null
}

interface Asking {
  /** Null for whoever is signed in. */
  readonly address: string | null
  readonly browser: string
  readonly back: string
}

/** Sends a link to whoever has this address. Nothing here takes longer, or is another answer, when nobody has it. */
export async function sendLink(
  { db, site }: Pick<Visit, 'db' | 'site'>,
  { address, browser, back }: Asking,
): Promise<void> {
  const token = newSecret()
  const { rows } = await sql<Addressee>`select * from sign_in.ask_link(${address?.toLowerCase() ?? null},
    ${proofOf(token)}, ${proofOf(browser)}, ${back})`.execute(db)
  const [to] = rows
  const language = to?.language ?? 'nl'
  const t = text[language]
  const body = t.linkMail(urlOf(site.origin, language, token))
  await postMail(db, { address: to?.address ?? null, subject: t.linkSubject, body, minutes: LINK })
}

/** What came of an invitation: it went out, or why it did not. */
type Invited = 'sent' | 'nowhere' | 'early' | 'enough'

interface Invitation {
  readonly address: string | null
  readonly language: 'nl' | 'fr'
  readonly outcome: Invited
}

/** Sends somebody a link for the first time; undefined when the reader may not. */
export async function sendInvitation({ db, site }: Visit, person: string): Promise<Invited | undefined> {
  const token = newSecret()
  const { rows } = await sql<Invitation>`select * from sign_in.invite(${person}, ${proofOf(token)})`.execute(
    db,
  )
  const [to] = rows
  if (to?.outcome !== 'sent') return to?.outcome
  const t = text[to.language]
  const body = t.invitationMail(urlOf(site.origin, to.language, token))
  await postMail(db, { address: to.address, subject: t.invitationSubject, body, minutes: INVITATION })
  return 'sent'
}

const urlOf = (origin: string | undefined, language: string, token: string) =>
  `${origin ?? ''}/${language}${linkPath(token)}`

/** Where a link stands: to be used in this browser, in another than asked for it, or not any more. */
export async function linkAt(db: Tx, token: string, browser = ''): Promise<'here' | 'elsewhere' | undefined> {
  const { rows } = await sql<{
    place: 'here' | 'elsewhere' | null
  }>`select sign_in.link_at(${proofOf(token)}, ${proofOf(browser)}) as place`.execute(db)
  return rows[0]?.place ?? undefined
}

/** Uses a link, once. */
export function followLink(visit: Visit, token: string) {
  return letIn(visit, async (proof, device) => {
    const { rows } = await sql<{ person_id: string; begun: boolean; back_to: string }>`
      select * from sign_in.use_link(${proofOf(token)}, ${proof}, ${device})`.execute(visit.db)
    const [used] = rows
    if (used?.begun) return { person: used.person_id, way: 'link', back: used.back_to }
    await refuse(visit.db, used?.person_id, 'link')
    return undefined
  })
}

/** A link that whoever runs Tandem hands over, of which `printLink` tells; set-up work. Gives its path. */
export async function printedLink(db: Tx, person: string, language: string): Promise<string> {
  const token = newSecret()
  await sql`insert into sign_in.link (token, person_id, sent_to, ends_at)
    select ${proofOf(token)}, ${person}, a.address, now() + interval '1 day'
    from network.address_of(${person}) a`.execute(db)
  return `/${language}${linkPath(token)}`
}
