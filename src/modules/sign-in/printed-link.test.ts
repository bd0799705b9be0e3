import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { install } from '#kernel/as'
import { showDate } from '#kernel/dates'
import { storyPeople } from '#modules/network'
import { cookieBrowser, mailTo } from '#test/cookie-browser'
import { asOwnerOfStory, today } from '#test/database'
import { oscar, samira } from '#test/people'
import { printLink } from './printed-link.ts'
import { text } from './text.ts'

test(
  'whoever has a link printed hears of it by mail, in their language and without the link, and the journal has an entry',
  asOwnerOfStory(async tx => {
    const path = await install('sign-in', tx, db => printLink(db, samira.id))
    const mails = await mailTo(tx, storyPeople.samira.address)
    const body = text.fr.printedMail(showDate('fr', today))
    assert.deepEqual(mails, [{ subject: text.fr.printedSubject, body }])
    const { rows } = await install('journal', tx, db =>
      sql`select act, asker, record, facts from journal.entry where kind = 'invitation'`.execute(db),
    )
    assert.deepEqual(rows, [{ act: 'added', asker: null, record: samira.id, facts: { printed: true } }])
    assert.equal((await (await cookieBrowser(tx)).send(path)).headers.location, '/fr/my-day')
  }),
)

test(
  'no link is printed for whoever has no mandate today: it would open nothing',
  asOwnerOfStory(async tx => {
    await assert.rejects(
      install('sign-in', tx, db => printLink(db, oscar.id)),
      /no mandate today/,
    )
  }),
)
