import { createHash, createHmac, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import builtFiles from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { visitor, type Asker } from './asker.ts'
import {
  LARGEST_FILE,
  LARGEST_FORM,
  LARGEST_UPLOAD,
  readFields,
  refuseForeignForms,
  refuseLargeForms,
} from './guard.ts'
import type { Fields, UploadedFile } from './route.ts'
import { root } from './root.ts'

// Secure and host-bound: the browser itself refuses it from anywhere else. Loopback counts as secure.
const COOKIE = '__Host-tandem'
/** Given when somebody begins to sign in, for as long as that may take; it follows nobody around. */
const BROWSER = '__Host-tandem-browser'
const HALF_AN_HOUR = 1800
const HERE_ONLY = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' } as const
const DAYS = 24 * 3600
/** The style that Turbo adds for its progress bar, by hash: it is the only inline style that may apply. */
const TURBO_STYLE = "'sha256-WAyOw4V+FqDc35lQPyRADLBWbuNK8ahvYEaQIYF1+Ps='"

/** The parts of HTTP that every page has: headers, cookies, forms, uploads, compression and built files. */
export async function registerHttp(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", TURBO_STYLE],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: true,
    strictTransportSecurity: { maxAge: 365 * DAYS, includeSubDomains: false },
  })
  app.removeContentTypeParser(['application/json', 'text/plain'])
  await app.register(compress, { encodings: ['br', 'gzip'], threshold: 1024 })
  await app.register(cookie)
  await app.register(formbody, { bodyLimit: LARGEST_FORM, parser: readFields })
  await app.register(multipart, {
    attachFieldsToBody: true,
    limits: { fileSize: LARGEST_FILE, fieldSize: LARGEST_UPLOAD, files: 1, fields: 10, parts: 11 },
  })
  await app.register(builtFiles, {
    root: join(root, 'dist/assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    preCompressed: true,
  })
  app.addHook('onRequest', async request => {
    refuseForeignForms(request)
    refuseLargeForms(request)
  })
}

/** Who asks, by the session cookie; a visitor when there is none. */
export function askerOf(request: FastifyRequest): Asker {
  const secret = request.cookies[COOKIE]
  return secret ? { kind: 'session', proof: proofOf(secret) } : visitor
}

/** A new session's secret, for the browser only. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** What the database keeps of a secret: enough to recognise it, not to use it. */
export const proofOf = (secret: string): Buffer => createHash('sha256').update(secret).digest()

/** Gives the browser a session's secret, or takes it away. */
export const setSession = (reply: FastifyReply, secret: string | null): FastifyReply =>
  secret === null ? reply.clearCookie(COOKIE, HERE_ONLY) : reply.setCookie(COOKIE, secret, HERE_ONLY)

/** The secret by which a browser is known again while somebody signs in. */
export const browserOf = (request: FastifyRequest): string | undefined => request.cookies[BROWSER]

/** Gives the browser that secret. */
export const setBrowser = (reply: FastifyReply, secret: string): FastifyReply =>
  reply.setCookie(BROWSER, secret, { ...HERE_ONLY, maxAge: HALF_AN_HOUR })

const sources = randomBytes(32)

/**
 * From where somebody asks, as a code that lasts as long as this process: no address is kept. Behind a proxy it is what
 * that proxy says; where there is none, whoever makes this up only counts as several.
 */
export const sourceOf = ({ ip, headers }: FastifyRequest): string => {
  const forwarded = [headers['x-forwarded-for']].flat().join(',').split(',').at(-1)
  return createHmac('sha256', sources).update(`${ip} ${forwarded?.trim()}`).digest('base64url')
}

interface Part {
  readonly type?: 'field' | 'file'
  readonly value?: unknown
  readonly filename?: string
  readonly toBuffer?: () => Promise<Buffer>
}

/** The typed fields and the files of a form, whichever way the browser sent them; NUL, which no text can hold, is left out. */
export async function formOf(
  body: unknown,
): Promise<{ fields: Fields; files: Record<string, UploadedFile> }> {
  const fields: Record<string, string | string[]> = {}
  const files: Record<string, UploadedFile> = {}
  const named = Object.entries((body ?? {}) as Record<string, string | Part | (string | Part)[]>)
  for (const [name, sent] of named.filter(([own]) => own !== '__proto__')) {
    const parts = [sent].flat().map((part): Part => (typeof part === 'string' ? { value: part } : part))
    const typed = parts
      .filter(part => part.type !== 'file')
      .map(({ value }) => (typeof value === 'string' ? value.replaceAll('\0', '') : ''))
    if (typed.length > 0) fields[name] = typed.length === 1 ? typed.join('') : typed
    const file = parts.find(part => part.type === 'file')
    if (file?.toBuffer) files[name] = { name: file.filename ?? '', bytes: await file.toBuffer() }
  }
  return { fields, files }
}
