import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify'

/** One line per request: the route's pattern, never the address itself, who asked, from where or what was said. */
export const logRequest = (request: FastifyRequest, reply: FastifyReply): void =>
  request.log.info({
    method: request.method,
    route: request.routeOptions.url ?? 'unknown',
    status: reply.statusCode,
    milliseconds: Math.round(reply.elapsedTime),
  })

/** An error as a log may hold it: what kind, where in the code, which constraint; never its message or values. */
export function logError(log: FastifyBaseLogger, error: unknown): void {
  const { name, message, code, constraint, table, stack } = error as Partial<Record<string, unknown>>
  // The stack begins with the message, whose lines may look like places.
  const rows = typeof stack === 'string' ? stack.replace(String(message), '').split('\n') : []
  const where = rows.filter(row => /^ {4}at .+:\d+:\d+\)?$/.test(row)).slice(0, 12)
  log.error({ error: { name, code, constraint, table, where } })
}
