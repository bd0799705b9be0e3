/** Node itself takes no longer address than this: a part of one is never too long by itself. */
export const LONGEST_ADDRESS = 16_384

/** The path of an address that cannot be read: it names no page, in the language that it began with. */
export const readable = (url: string): string => (isReadable(url) ? url : `${url.slice(0, 3)}/unreadable`)

/** A NUL byte, which no text in the database holds, or a path that is not UTF-8. */
function isReadable(url: string): boolean {
  if (url.includes('%00')) return false
  try {
    decodeURIComponent(url.split('?', 1).join(''))
    return true
  } catch {
    return false
  }
}

/** One value per name: a page asks for one, and a name that is repeated says nothing more. */
export const firstOfEach = (
  query: Readonly<Record<string, string | readonly string[]>>,
): Record<string, string> =>
  Object.fromEntries(Object.entries(query).map(([name, value]) => [name, [value].flat()[0] ?? '']))
