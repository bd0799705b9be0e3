import { freshGet, freshPost, get, post, staffGet, staffPost } from '#kernel/route'
import {
  accountPage,
  languagePost,
  linkedAccountRemove,
  sessionEnd,
  sessionsEnd,
} from './pages/account-page.tsx'
import { againPage, againPost, provenPage } from './pages/again-page.tsx'
import { invitationPage, invitationPost } from './pages/invitation-page.tsx'
import { linkAskPost, linkSentPage, linkUsePage, linkUsePost, refusedPage } from './pages/link-page.tsx'
import { paced } from './pace.ts'
import { outboxPage } from './pages/outbox-page.tsx'
import { passkeyAdd, passkeyAsk, passkeyNew, passkeyRemove } from './pages/passkey-new.tsx'
import { passkeyBegin, passkeyPage, passkeyUse } from './pages/passkey-page.tsx'
import { providerBegin, providerEnd, providerReturn, signedOutPage } from './pages/provider-page.tsx'
import { signInPage, signOutPost, stepInPost, waysPage } from './pages/sign-in-page.tsx'
import { goodbye, met, vouchedFor } from './provider.ts'

export const routes = [
  get('/sign-in', signInPage),
  post('/sign-in', stepInPost),
  post('/sign-out', signOutPost),
  get('/sign-in/ways', waysPage),
  post('/sign-in/links', linkAskPost),
  get('/sign-in/links/sent', linkSentPage),
  get('/sign-in/links/:token', linkUsePage),
  post('/sign-in/links/:token', linkUsePost),
  get('/sign-in/refused', refusedPage),
  post('/sign-in/passkey/attempts', passkeyBegin),
  get('/sign-in/passkey', passkeyPage),
  post('/sign-in/passkey', passkeyUse),
  { ...get('/sign-in/provider', providerBegin), ahead: paced(met) },
  { ...get('/sign-in/provider/return', providerReturn), ahead: paced(vouchedFor) },
  { ...get('/sign-in/provider/end', providerEnd), ahead: paced(goodbye) },
  get('/sign-in/signed-out', signedOutPage),
  get('/outbox', outboxPage),
  staffGet('/sign-in/again', againPage),
  staffPost('/sign-in/again', againPost),
  staffGet('/sign-in/proven', provenPage),
  staffGet('/sign-in/invitations/:person', invitationPage),
  staffPost('/sign-in/invitations/:person', invitationPost),
  staffGet('/account', accountPage),
  staffPost('/account/language', languagePost),
  freshPost('/account/passkeys/attempts', passkeyAsk),
  freshGet('/account/passkeys/new', passkeyNew),
  freshPost('/account/passkeys', passkeyAdd),
  freshPost('/account/passkeys/:passkey/removal', passkeyRemove),
  freshPost('/account/linked/:account/removal', linkedAccountRemove),
  staffPost('/account/sessions/removal', sessionsEnd),
  staffPost('/account/sessions/:session/removal', sessionEnd),
]
