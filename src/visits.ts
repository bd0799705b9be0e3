import type { FastifyRequest } from 'fastify'
import { firstOfEach } from '#kernel/address'
import type { Asker, Reader } from '#kernel/asker'
import type { Tx } from '#kernel/database'
import { dayOf } from '#kernel/dates'
import { browserOf, sourceOf } from '#kernel/http'
import type { Arrival, Fields, Provider, Site, UploadedFile, Visit } from '#kernel/route'
import type { Language } from '#kernel/text'

/** What an installation is, as its pages see it. */
export interface SiteParts {
  /** True while the fictitious story is shown and anybody may step in. */
  readonly story: boolean
  /** Where people reach it; on this computer alone it is where they ask. */
  readonly publicUrl?: string | undefined
  /** Whether mail goes out. */
  readonly mails?: boolean | undefined
  readonly provider?: Provider | undefined
}

/** What is known of a request before the database is asked. */
export function arrivalOf(parts: SiteParts, request: FastifyRequest, language: Language): Arrival {
  return {
    language,
    address: request.url,
    source: () => sourceOf(request),
    browser: browserOf(request),
    query: firstOfEach(request.query as Record<string, string | string[]>),
    site: siteOf(parts, request),
  }
}

function siteOf({ story, publicUrl, mails, provider }: SiteParts, request: FastifyRequest): Site {
  const here = LOOPBACK.has(request.hostname) ? `http://${request.host}` : undefined
  return { origin: publicUrl ?? here, mails: mails ?? story, provider }
}

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]', '::1'])

interface VisitParts {
  readonly db: Tx
  readonly asker: Asker
  readonly reader: Reader | undefined
  readonly story: boolean
  readonly fields: Fields
  readonly files: Readonly<Record<string, UploadedFile>>
  readonly ahead: unknown
}

/** What a page is given. */
export function visitOf(request: FastifyRequest, arrival: Arrival, parts: VisitParts): Visit {
  const { asker, ...rest } = parts
  return {
    ...arrival,
    ...rest,
    proof: asker.kind === 'session' ? asker.proof : undefined,
    agent: request.headers['user-agent'] ?? '',
    params: request.params as Record<string, string>,
    today: dayOf(new Date()),
  }
}
