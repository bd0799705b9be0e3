import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import { as } from '#kernel/as'
import { visitor } from '#kernel/asker'
import type { Database, Tx } from '#kernel/database'
import { languages } from '#kernel/text'
import { LanguageChoice } from '#ui/language-choice'
import { Gallery } from './ui/gallery.tsx'
import { gallery } from './ui/gallery-index.ts'

interface FixedParts {
  readonly db: Database | Tx
  readonly securityContact: string
}

/** What belongs to no module: the choice of language, the gallery of components, health, and where to report a weakness. */
export function registerFixedPages(
  app: FastifyInstance,
  { db, securityContact }: FixedParts,
  show: (page: VNode, request: FastifyRequest) => string,
): void {
  app.get('/', (request, reply) => reply.type('text/html').send(show(<LanguageChoice />, request)))
  for (const language of languages)
    app.get(`/${language}/gallery`, (request, reply) =>
      reply.type('text/html').send(show(<Gallery groups={gallery} />, request)),
    )
  app.get('/health', async (_, reply) => {
    await as(visitor, 'kernel', db, async () => undefined)
    return reply.send({ status: 'UP' })
  })
  app.get('/.well-known/security.txt', (_, reply) => {
    const expires = new Date(Date.now() + HALF_A_YEAR).toISOString()
    return reply
      .type('text/plain')
      .send(`Contact: ${securityContact}\nExpires: ${expires}\nPreferred-Languages: nl, fr, en\n`)
  })
}

/** RFC 9116 advises less than a year, in milliseconds. */
const HALF_A_YEAR = 182 * 24 * 3600 * 1000
