import type { Tx } from '#kernel/database'
import { dayOf, showDate } from '#kernel/dates'
import { postMail } from '#kernel/mail'
import { addressText } from './address-text.ts'

/** In minutes: a week, since the address that is no longer theirs is read less often. */
const WORTH = 7 * 24 * 60

interface Addressee {
  readonly address: string | null
  readonly language: 'nl' | 'fr'
}

/** Tells somebody, where their mail went until now, that it goes elsewhere: somebody else may have done it. */
export async function tellFormerAddress(db: Tx, { address, language }: Addressee): Promise<void> {
  if (address === null) return
  const { subject, body } = addressText[language]
  await postMail(db, { address, subject, body: body(showDate(language, dayOf(new Date()))), minutes: WORTH })
}
