import { generateKeyPairSync, randomUUID, sign, type JsonWebKey } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'

type Claims = Record<string, unknown>

/** Somebody as a provider knows them. */
export interface Account {
  readonly address: string
  readonly verified: boolean
}

/** A real OpenID provider on this computer, for as long as a test needs it. */
export interface IdentityProvider {
  readonly issuer: string
  /** Signs everybody in at once as this account, or nobody: then a page with a button asks. */
  as: string
  /** From now on signs with another key. */
  readonly rotate: () => void
  /** Changes what the next tokens claim; they are signed as well as ever. */
  tamper: ((claims: Claims) => Claims) | undefined
  /** Signs with a key that it does not publish. */
  forge: boolean
  readonly close: () => Promise<void>
}

interface Key {
  readonly pem: string
  readonly jwk: JsonWebKey
}

const newKey = (): Key => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const jwk = { ...privateKey.export({ format: 'jwk' }), kid: randomUUID(), use: 'sig', alg: 'RS256' }
  return { pem: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(), jwk }
}

/** Starts one that knows Tandem at these origins, and these accounts by their subject. */
export async function openIdentityProvider(
  accounts: Readonly<Record<string, Account>>,
  origin: string,
): Promise<IdentityProvider> {
  let current: Provider | undefined
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    if (request.url?.startsWith('/interaction/') && current)
      void signsIn(current, state.as, request, response)
    else void current?.callback()(request, response)
  }
  const server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`
  let key = newKey()
  const state = {
    issuer,
    as: Object.keys(accounts)[0] ?? '',
    rotate: () => {
      key = newKey()
      current = providerWith(issuer, origin, accounts, key)
      current.use(tampering(() => ({ ...state, key })))
    },
    tamper: undefined as ((claims: Claims) => Claims) | undefined,
    forge: false,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  state.rotate()
  return state
}

// oxlint-disable-next-line max-params -- what a provider is
function providerWith(
  issuer: string,
  origin: string,
  accounts: Readonly<Record<string, Account>>,
  { jwk }: Key,
): Provider {
  const languages = ['nl', 'fr', 'en']
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'tandem',
        client_secret: 'a secret of this test',
        redirect_uris: languages.map(language => `${origin}/${language}/sign-in/provider/return`),
        post_logout_redirect_uris: languages.map(language => `${origin}/${language}`),
      },
    ],
    jwks: { keys: [jwk] },
    cookies: { keys: ['a secret of this test'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    findAccount: (_, sub) => {
      const account = accounts[sub]
      return (
        account && {
          accountId: sub,
          claims: () => ({ sub, email: account.address, email_verified: account.verified }),
        }
      )
    },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true, logoutSource: askToLeave },
    },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    loadExistingGrant: async ctx => {
      const { Grant } = ctx.oidc.provider
      const grant = new Grant({
        clientId: ctx.oidc.client?.clientId,
        accountId: ctx.oidc.session?.accountId,
      })
      grant.addOIDCScope('openid email')
      await grant.save()
      return grant
    },
  })
  return provider
}

/** With an account at once; without one a page asks, as a real one does. */
// oxlint-disable-next-line max-params -- the two halves of HTTP
async function signsIn(
  provider: Provider,
  account: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [, chosen = account] = /[?&]as=([\w-]+)/.exec(request.url ?? '') ?? []
  if (chosen) {
    await provider.interactionFinished(request, response, { login: { accountId: chosen } })
    return
  }
  response.setHeader('content-type', 'text/html')
  response.end(
    `<!doctype html><html lang="en"><title>City</title><h1>City</h1><a href="${request.url}?as=of-the-city">OK</a>`,
  )
}

/** A page of its own: the one that comes with the library asks other sites for its letters. */
function askToLeave(ctx: { body: unknown }, form: string): void {
  ctx.body = `<!doctype html><html lang="en"><title>City</title><h1>City</h1>${form}
    <button type="submit" form="op.logoutForm" name="logout" value="yes">Bye</button>`
}

interface Tampering {
  readonly tamper: ((claims: Claims) => Claims) | undefined
  readonly forge: boolean
  readonly key: Key
}

/** What comes after the provider: its tokens, changed on purpose. */
const tampering =
  (how: () => Tampering) =>
  async (ctx: { readonly path: string; body: unknown }, next: () => Promise<void>): Promise<void> => {
    await next()
    const tokens = ctx.body as { id_token?: string } | null
    if (ctx.path === '/token' && tokens?.id_token)
      ctx.body = { ...tokens, id_token: changed(tokens.id_token, how()) }
  }

function changed(token: string, { tamper, forge, key }: Tampering): string {
  if (!tamper && !forge) return token
  const [head = '', body = ''] = token.split('.')
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Claims
  const said = Buffer.from(JSON.stringify(tamper ? tamper(claims) : claims)).toString('base64url')
  const by = forge ? newKey() : key
  const signature = sign('sha256', Buffer.from(`${head}.${said}`), by.pem).toString('base64url')
  return `${head}.${said}.${signature}`
}

/** Goes through the provider as a browser does that has nothing of it yet; gives the address at which it comes back. */
export async function throughProvider(start: string, home: string): Promise<string> {
  const cookies = new Map<string, string>()
  let address = start
  for (let steps = 0; steps < 10 && !address.startsWith(home); steps++) {
    const answer = await fetch(address, { redirect: 'manual', headers: { cookie: said(cookies) } })
    for (const cookie of answer.headers.getSetCookie()) keep(cookies, cookie)
    address = new URL(answer.headers.get('location') ?? '', address).href
  }
  return address
}

const said = (cookies: ReadonlyMap<string, string>) =>
  [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')

function keep(cookies: Map<string, string>, cookie: string): void {
  const [pair = ''] = cookie.split(';', 1)
  const [name = '', value = ''] = pair.split('=')
  cookies.set(name, value)
}
