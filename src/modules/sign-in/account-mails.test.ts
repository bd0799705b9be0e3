import assert from 'node:assert/strict'
import { test } from 'node:test'
import { showDate } from '#kernel/dates'
import { storyPeople } from '#modules/network'
import { comesIn, cookieBrowser, HERE, mailTo } from '#test/cookie-browser'
import { asOwnerOfStory, today } from '#test/database'
import { maker } from '#test/passkey-maker'
import { samira } from '#test/people'
import { text } from './text.ts'

test(
  'whoever has a passkey added or removed gets a mail in their own language that names no content',
  asOwnerOfStory(async tx => {
    const { browser } = await maker(tx, samira)
    const mails = () => mailTo(tx, storyPeople.samira.address)
    const day = showDate('fr', today)
    const added = text.fr.changedMail(text.fr.changes.passkeyAdded(day), `${HERE}/fr/account`)
    assert.deepEqual(await mails(), [{ subject: text.fr.changedSubject, body: added }])
    const [, removal = ''] =
      /action="([^"]+\/passkeys\/[^"]+\/removal)"/.exec((await browser.open('/nl/account')).body) ?? []
    assert.equal((await browser.send(`${removal}x`)).statusCode, 404)
    assert.equal((await mails()).length, 1, 'nothing was removed')
    await browser.send(removal)
    const [last] = await mails()
    assert.equal(last?.body, text.fr.changedMail(text.fr.changes.passkeyRemoved(day), `${HERE}/fr/account`))
  }),
)

test(
  'an answer that adds no passkey sends no mail',
  asOwnerOfStory(async tx => {
    const browser = await cookieBrowser(tx)
    await comesIn(tx, browser, samira)
    await browser.send('/nl/account/passkeys', { attempt: 'A'.repeat(43), name: 'x', answer: '{}' })
    assert.deepEqual(await mailTo(tx, storyPeople.samira.address), [])
  }),
)
