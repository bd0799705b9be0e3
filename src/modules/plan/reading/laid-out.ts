/** For tests: breaks a text into lines of a width; a word that does not fit is hyphenated when it is long enough. */
export function wrapped(text: string, width: number): string {
  const lines: string[] = []
  let line = ''
  for (const next of text.split(' ')) {
    if (!line || `${line} ${next}`.length <= width) line = line ? `${line} ${next}` : next
    else if (/^[a-z]{7,}$/u.test(next)) {
      lines.push(`${line} ${next.slice(0, 3)}-`)
      line = next.slice(3)
    } else {
      lines.push(line)
      line = next
    }
  }
  return [...lines, line].join('\n')
}
