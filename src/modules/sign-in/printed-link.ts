import { sql } from 'kysely'
import type { Tx } from '#kernel/database'
import { dayOf, showDate } from '#kernel/dates'
import { postMail } from '#kernel/mail'
import { record } from '#kernel/record'
import { Refusal } from '#kernel/refusal'
import { printedLink } from './links.ts'
import { text } from './text.ts'

/** In minutes: as long as the link works. */
const DAY = 24 * 60

/** Makes a link for whoever runs Tandem to hand over; the journal and a mail to its owner tell of it. Gives its path. */
export async function printLink(db: Tx, person: string): Promise<string> {
  const { rows } = await sql<{ address: string; language: 'nl' | 'fr' }>`
    select a.address, a.language from network.address_of(${person}) a
    join network.person_of_address(a.address) p on p.id = ${person}`.execute(db)
  const [owner] = rows
  if (!owner) throw new Refusal('They hold no mandate today: a link would open nothing.')
  const { address, language } = owner
  const t = text[language]
  await record(db, { act: 'added', kind: 'invitation', record: person, facts: { printed: true } })
  const body = t.printedMail(showDate(language, dayOf(new Date())))
  await postMail(db, { address, subject: t.printedSubject, body, minutes: DAY })
  return printedLink(db, person, language)
}
