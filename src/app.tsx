import { randomUUID } from 'node:crypto'
import Fastify, { LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { LONGEST_ADDRESS, readable } from '#kernel/address'
import { as } from '#kernel/as'
import type { Asker, Reader } from '#kernel/asker'
import type { Database, Tx } from '#kernel/database'
import { ForeignForm, refuseLargeFiles, refuseOtherHosts } from '#kernel/guard'
import { askerOf, formOf, registerHttp } from '#kernel/http'
import { logError, logRequest } from '#kernel/log'
import { answerOnce } from '#kernel/once'
import { record, recording, type Entry } from '#kernel/record'
import { Invalid, notFound, Redirect, type Answer, type Route, type Visit } from '#kernel/route'
import { languages, type Language } from '#kernel/text'
import { modules } from '#modules'
import { againPath, ProofPage } from '#ui/proof-page'
import { html, sceneOf, send, showProblem, type ShownParts } from './answers.tsx'
import { registerFixedPages } from './fixed-pages.tsx'
import { arrivalOf, visitOf, type SiteParts } from './visits.ts'

export interface AppParts extends ShownParts, SiteParts {
  readonly db: Database | Tx
  readonly securityContact: string
  /** Called when a form was answered: there may be mail to send. */
  readonly afterForm?: (() => void) | undefined
  readonly logLevel?: string
  /** Where the log is written; a test reads it. */
  readonly logStream?: { readonly write: (line: string) => void }
  /** Who asks; by the session cookie unless a test says otherwise. */
  readonly askerOf?: (request: FastifyRequest) => Asker
}

/** Builds Tandem from its parts. Opens nothing, listens to nothing. */
export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const app = Fastify({
    logger: {
      level: parts.logLevel ?? 'silent',
      base: null,
      ...(parts.logStream && { stream: parts.logStream }),
    },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    requestTimeout: LONGEST_REQUEST,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: LONGEST_ADDRESS },
    rewriteUrl: ({ url = '/' }) => readable(url),
  })
  app.addHook('onRequest', async (request, reply) => void reply.header('BelGov-Trace-Id', request.id))
  if (parts.story) app.addHook('onRequest', async request => refuseOtherHosts(request))
  app.addHook('onResponse', async (request, reply) => {
    logRequest(request, reply)
    if (request.method === 'POST') parts.afterForm?.()
  })
  await registerHttp(app)
  app.setErrorHandler((error, request, reply) => answerError(parts, error, request, reply))
  app.setNotFoundHandler((request, reply) => showProblem(parts, 404, request, reply))
  registerFixedPages(app, parts, (page, request) => html(page, sceneOf(parts, request)))
  for (const module of modules)
    for (const route of module.routes)
      for (const language of languages) register(app, parts, { module: module.name, language, route })
  return app
}

/** In milliseconds: a form that takes longer to arrive is given up. */
const LONGEST_REQUEST = 30_000

interface Place {
  readonly module: string
  readonly language: Language
  readonly route: Route
}

function register(app: FastifyInstance, parts: AppParts, place: Place): void {
  const { language, route } = place
  app.route({
    method: route.method,
    url: `/${language}${route.path === '/' ? '' : route.path}`,
    exposeHeadRoute: !route.staff && !route.ahead,
    config: { largest: route.largest },
    handler: async (request, reply) => {
      const { answer, reader } = await answerOf(parts, place, request)
      reply.header('cache-control', route.staff ? 'no-store' : 'private, no-cache')
      return send(parts, answer, reader, request, reply)
    },
  })
}

interface Outcome {
  readonly answer: Answer
  readonly reader: Reader | undefined
}

/** Carries a form that is shown again out of its transaction, so that nothing of the request is kept. */
class Undone extends Error {
  readonly outcome: Outcome

  constructor(outcome: Outcome) {
    super()
    this.outcome = outcome
  }
}

async function answerOf(
  parts: AppParts,
  { module, language, route }: Place,
  request: FastifyRequest,
): Promise<Outcome> {
  const { fields, files } = await formOf(request.body)
  refuseLargeFiles(files, route.largest)
  const asker = (parts.askerOf ?? askerOf)(request)
  const arrival = arrivalOf(parts, request, language)
  const ahead = await route.ahead?.(arrival)
  const kept = as(asker, module, parts.db, async (db, reader): Promise<Outcome> => {
    const visit = visitOf(request, arrival, { db, asker, reader, story: parts.story, fields, files, ahead })
    const sentAway = turnedAway(route, visit)
    if (sentAway) return { reader, answer: sentAway }
    const answering =
      route.method === 'POST' ? answerOnce(visit, again => changing(again, route)) : route.answer(visit)
    const answer = await answering.catch((error: unknown) => orNotThere(request, error))
    if (answer instanceof Invalid || answer === notFound) throw new Undone({ answer, reader })
    return { answer, reader }
  })
  return kept.catch(async (error: unknown) => {
    if (!(error instanceof Undone)) throw error
    const { answer, reader } = error.outcome
    if (answer === notFound && reader)
      await as(asker, module, parts.db, db => recordRefusal(db, route, request))
    return error.outcome
  })
}

/** What somebody changes is in the journal, also when the page says nothing of it. */
const changing = (visit: Visit, route: Route): Promise<Answer> =>
  recording(
    visit.db,
    () => route.answer(visit),
    answer =>
      route.staff && !(answer instanceof Invalid) && answer !== notFound
        ? entryOf('changed', route, visit.params)
        : undefined,
  )

/**
 * A visitor signs in first, and whoever proved too long ago who they are does so again. A form is kept meanwhile, to be
 * sent from there.
 */
function turnedAway(route: Route, { reader, address, fields, language }: Visit): Answer | undefined {
  if (route.staff && !reader) return new Redirect('/sign-in')
  if (!route.fresh || reader?.fresh) return undefined
  const path = address.slice(1 + language.length)
  return route.method === 'POST'
    ? new Invalid(<ProofPage action={path} fields={fields} />)
    : new Redirect(againPath(path))
}

/** After the rollback, in a transaction of its own: not found, or refused. A visitor is nobody to tell about. */
const recordRefusal = (db: Tx, route: Route, { params }: FastifyRequest) =>
  record(db, entryOf('refused', route, Object(params) as Visit['params']))

const entryOf = (act: 'changed' | 'refused', { method, path }: Route, params: Visit['params']): Entry => ({
  act,
  record: Object.values(params).find(value => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value)),
  facts: { route: `${method} ${path}` },
})

/**
 * What may not be touched does not exist to the one who asked: a policy or a grant said no (42501).
 * Nor does what no key or day can look like (22P02, 22003, 22007, 22008), or a key of nothing (23503).
 */
const NOT_THERE: ReadonlySet<unknown> = new Set([
  '42501',
  '22P02',
  '22003',
  '22007',
  '22008',
  '22009',
  '23503',
])

function orNotThere({ log }: FastifyRequest, error: unknown): Answer {
  if (!NOT_THERE.has((error as { code?: unknown }).code)) throw error
  log.debug({ code: Reflect.get(Object(error), 'code') })
  return notFound
}

function answerError(parts: AppParts, error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const status = statusOf(error)
  if (status >= 500) logError(request.log, error)
  return showProblem(parts, status, request, reply)
}

function statusOf(error: unknown): number {
  const { statusCode = 500, message = '' } = error as { statusCode?: number; message?: string }
  // The file server says that a path leaves its folder; here 403 means a form from elsewhere, and nothing else.
  if (statusCode === 403 && !(error instanceof ForeignForm)) return 404
  return /^(Unexpected end of|Malformed) /.test(message) ? 400 : statusCode
}
