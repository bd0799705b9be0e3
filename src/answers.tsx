import type { FastifyReply, FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import type { Reader } from '#kernel/asker'
import { setBrowser, setSession } from '#kernel/http'
import { problemJson, problemKindOf } from '#kernel/problem'
import { Away, Download, Invalid, notFound, Redirect, type Answer } from '#kernel/route'
import { drawIn, type Scene } from '#kernel/scene'
import { isLanguage, languages, type Language } from '#kernel/text'
import { modules } from '#modules'
import { ProblemPage } from '#ui/problem-page'

/** What every page shows of the app. */
export interface ShownParts {
  /** True while the fictitious story is shown and anybody may step in. */
  readonly story: boolean
  readonly assets: Readonly<Record<string, string>>
}

/** Sends what a page answered. */
// oxlint-disable-next-line max-params -- the two halves of HTTP belong together
export function send(
  parts: ShownParts,
  answer: Answer,
  reader: Reader | undefined,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const scene = sceneOf(parts, request, reader)
  if (answer === notFound) return showProblem(parts, 404, request, reply, reader)
  if (answer instanceof Redirect || answer instanceof Away) return redirect(answer, scene, reply)
  if (answer instanceof Download)
    return reply
      .header('content-disposition', `attachment; filename="${answer.name}"`)
      .type(answer.type)
      .send(answer.bytes)
  if (answer instanceof Invalid) return reply.code(422).type('text/html').send(html(answer.page, scene))
  return reply.type('text/html').send(html(answer, scene))
}

function redirect(answer: Redirect | Away, { language }: Scene, reply: FastifyReply) {
  if (answer.browser !== undefined) setBrowser(reply, answer.browser)
  if (answer instanceof Away) return reply.redirect(answer.address.href, 303)
  if (answer.session !== undefined) setSession(reply, answer.session)
  return reply.redirect(`/${language}${answer.to}`, 303)
}

/** A whole page as text. */
export const html = (page: VNode, scene: Scene): string =>
  `<!doctype html>${drawIn(scene, () => render(page))}`

/** Who reads, in which language, and where. */
export function sceneOf(parts: ShownParts, { url }: FastifyRequest, reader?: Reader): Scene {
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
      {
        public: menus.flatMap(menu => menu.public),
        staff: menus.flatMap(menu => menu.staff),
        foot: menus.flatMap(menu => menu.foot ?? []),
      },
    ]
  }),
) as unknown as Readonly<Record<Language, Scene['navigation']>>

/** Sends the page, or the JSON, that says what went wrong. */
// oxlint-disable-next-line max-params -- the two halves of HTTP belong together
export function showProblem(
  parts: ShownParts,
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
