import { parse } from 'node:querystring'
import type { FastifyRequest } from 'fastify'
import type { UploadedFile } from './route.ts'

/** The largest file or long text, in bytes, where a page does not say otherwise. */
export const LARGEST_UPLOAD = 300 * 1024
/** The largest file that any page takes, in bytes. */
export const LARGEST_FILE = 5 * 1024 * 1024
/** The largest form, in bytes: a browser writes a text up to six times as long as it is. */
export const LARGEST_FORM = 6 * LARGEST_UPLOAD
const USUAL_FORM = 256 * 1024
const MOST_FIELDS = 500

/** A request from another website's page. */
export class ForeignForm extends Error {
  readonly statusCode = 403
}

class TooLarge extends Error {
  readonly statusCode = 413
}

class OtherHost extends Error {
  readonly statusCode = 421
}

/**
 * Stops cross-site request forgery by what the browser itself says about where a form was: no token to lose or leak,
 * and it holds without cookie. A browser that says neither is refused.
 */
export function refuseForeignForms({ method, headers }: FastifyRequest): void {
  if (method === 'GET' || method === 'HEAD') return
  const site = headers['sec-fetch-site']
  const same = site ? site === 'same-origin' : sameOrigin(headers.origin, headers.host)
  if (!same) throw new ForeignForm()
}

const sameOrigin = (origin: string | undefined, host: string | undefined): boolean =>
  origin !== undefined && URL.canParse(origin) && new URL(origin).host === host

/** Before a byte of a form is read: only a page that asks for files or long texts takes them. */
export function refuseLargeForms({ headers, routeOptions }: FastifyRequest): void {
  const file = Number(Reflect.get(routeOptions.config ?? {}, 'largest') ?? 0)
  const uploads = headers['content-type']?.startsWith('multipart/') === true
  const most = file > 0 ? Math.max(LARGEST_FORM, file + USUAL_FORM) : USUAL_FORM
  if (lengthOf(headers) > most || (uploads && file === 0)) throw new TooLarge()
}

/** A page takes no larger file than it says, also when its form may be larger. */
export function refuseLargeFiles(files: Readonly<Record<string, UploadedFile>>, largest = 0): void {
  if (Object.values(files).some(({ bytes }) => bytes.length > largest)) throw new TooLarge()
}

/** A length that is not told could be any. */
const lengthOf = (headers: FastifyRequest['headers']): number =>
  headers['transfer-encoding'] ? Infinity : Number(headers['content-length'] ?? 0)

/** Reads a form, unless it has more fields than any page. */
export function readFields(body: string): Record<string, unknown> {
  if (body.split('&', MOST_FIELDS + 1).length > MOST_FIELDS) throw new TooLarge()
  return parse(body)
}

/** While anybody may step in, a name that leads here from elsewhere is refused (DNS rebinding). */
export function refuseOtherHosts({ hostname }: FastifyRequest): void {
  if (!['localhost', '127.0.0.1', '[::1]', '::1'].includes(hostname)) throw new OtherHost()
}
