import { sql } from 'kysely'
import type { Tx } from '#kernel/database'
import { showDate } from '#kernel/dates'
import { postMail } from '#kernel/mail'
import type { Visit } from '#kernel/route'
import { accountPath } from './paths.ts'
import { text } from './text.ts'

/** What somebody else may have done to an account, and its owner must hear of. */
export type AccountChange = 'passkeyAdded' | 'passkeyRemoved' | 'accountLinked' | 'accountRemoved'

/** Posts a mail to whoever asks, in their language, that their ways in have changed. */
export async function tellOwner(
  db: Tx,
  { site, today }: Pick<Visit, 'site' | 'today'>,
  change: AccountChange,
): Promise<void> {
  if (!site.mails || !site.origin) return
  const { rows } = await sql<{
    address: string | null
    language: 'nl' | 'fr'
  }>`select address, language from sign_in.my_address()`.execute(db)
  for (const { address, language } of rows) {
    const t = text[language]
    const body = t.changedMail(
      t.changes[change](showDate(language, today)),
      `${site.origin}/${language}${accountPath}`,
    )
    await postMail(db, { address, subject: t.changedSubject, body, minutes: THREE_DAYS })
  }
}

/** In minutes: later it is no news any more. */
const THREE_DAYS = 3 * 24 * 60
