import { createHash } from 'node:crypto'

/** The same words always give the same id, in the form of a version 5 UUID, so that tests can name their rows. */
export function storyId(words: string): string {
  const hash = createHash('sha1').update(`tandem story ${words}`).digest('hex')
  const variant = '89ab'.charAt(Number.parseInt(hash.charAt(16), 16) % 4)
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-5${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}

export const partnerId = (slug: string): string => storyId(`partner ${slug}`)
