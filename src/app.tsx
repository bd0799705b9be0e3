import { randomUUID } from 'node:crypto'
import Fastify, { LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { firstOfEach, LONGEST_ADDRESS, readable } from '#kernel/address'
import { as } from '#kernel/as'
import type { Asker, Reader } from '#kernel/asker'
import type { Database, Tx } from '#kernel/database'
import { dayOf } from '#kernel/dates'
import { ForeignForm, refuseOtherHosts } from '#kernel/guard'
import { askerOf, formOf, registerHttp, setSession } from '#kernel/http'
import { logError, logRequest } from '#kernel/log'
import { answerOnce } from '#kernel/once'
import { problemJson, problemKindOf } from '#kernel/problem'
import { Invalid, notFound, Redirect, type Answer, type Route } from '#kernel/route'
import { drawIn, type Scene } from '#kernel/scene'
import { isLanguage, languages, type Language } from '#kernel/text'
import { modules } from '#modules'
import { ProblemPage } from '#ui/problem-page'
import { registerFixedPages } from './fixed-pages.tsx'

export interface AppParts {
  readonly db: Database | Tx
  /** True while the fictitious story is shown and anybody may step in. */
  readonly story: boolean
  readonly assets: Readonly<Record<string, string>>
  readonly securityContact: string
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
  app.addHook('onResponse', async (request, reply) => logRequest(request, reply))
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
    exposeHeadRoute: !route.staff,
    config: { large: route.large ?? false },
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
  const asker = (parts.askerOf ?? askerOf)(request)
  const kept = as(asker, module, parts.db, async (db, reader): Promise<Outcome> => {
    if (route.staff && !reader) return { reader, answer: new Redirect('/sign-in') }
    const params = request.params as Record<string, string>
    const query = firstOfEach(request.query as Record<string, string | string[]>)
    const { story } = parts
    const proof = asker.kind === 'session' ? asker.proof : undefined
    const visit = {
      db,
      reader,
      proof,
      language,
      address: request.url,
      params,
      query,
      fields,
      files,
      story,
      today: dayOf(new Date()),
    }
    const answering = route.method === 'POST' ? answerOnce(visit, route.answer) : route.answer(visit)
    const answer = await answering.catch((error: unknown) => orNotThere(request, error))
    if (answer instanceof Invalid || answer === notFound) throw new Undone({ answer, reader })
    return { answer, reader }
  })
  return kept.catch((error: unknown) => {
    if (error instanceof Undone) return error.outcome
    throw error
  })
}

// oxlint-disable-next-line max-params -- the two halves of HTTP belong together
function send(
  parts: AppParts,
  answer: Answer,
  reader: Reader | undefined,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const scene = sceneOf(parts, request, reader)
  if (answer === notFound) return showProblem(parts, 404, request, reply, reader)
  if (answer instanceof Redirect) {
    if (answer.session !== undefined) setSession(reply, answer.session)
    return reply.redirect(`/${scene.language}${answer.to}`, 303)
  }
  if (answer instanceof Invalid) return reply.code(422).type('text/html').send(html(answer.page, scene))
  return reply.type('text/html').send(html(answer, scene))
}

const html = (page: VNode, scene: Scene): string => `<!doctype html>${drawIn(scene, () => render(page))}`

function sceneOf(parts: AppParts, { url }: FastifyRequest, reader?: Reader): Scene {
  const [, first] = url.split(/[/?]/)
  const language = isLanguage(first) ? first : 'nl'
  return {
    language,
    path: (isLanguage(first) ? url.slice(first.length + 1) : url) || '/',
    reader,
    navigation: navigation[language],
    assets: parts.assets,
    story: parts.story,
  }
}

const navigation = Object.fromEntries(
  languages.map(language => {
    // The last modules build on the others: what they show is what people look for first.
    const menus = modules.toReversed().flatMap(module => module.navigation?.(language) ?? [])
    return [
      language,
      { public: menus.flatMap(menu => menu.public), staff: menus.flatMap(menu => menu.staff) },
    ]
  }),
) as unknown as Readonly<Record<Language, Scene['navigation']>>

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

// oxlint-disable-next-line max-params -- the two halves of HTTP belong together
function showProblem(
  parts: AppParts,
  status: number,
  request: FastifyRequest,
  reply: FastifyReply,
  reader?: Reader,
) {
  const scene = sceneOf(parts, request, reader)
  const kind = problemKindOf(status)
  reply.code(status).header('cache-control', 'no-store')
  if (request.headers.accept?.includes('json'))
    return reply.type('application/problem+json').send(problemJson(kind, status, request.id, scene.language))
  return reply.type('text/html').send(html(<ProblemPage kind={kind} trace={request.id} />, scene))
}
