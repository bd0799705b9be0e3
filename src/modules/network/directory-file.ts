import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import type { Language } from '#kernel/text'
import { directoryText, type LineFault } from './directory-text.ts'

/** One line is one mandate of one person; the same columns come out and go in. */
export const COLUMNS = [
  'address',
  'name',
  'language',
  'partner',
  'function',
  'represents',
  'stands_in',
  'starts_on',
  'ends_on',
] as const

/** With the code of a territory where a mandate is for part of its partner's; a file without that column says nothing of it. */
export const ALL_COLUMNS = [...COLUMNS, 'territory'] as const

export type Fields = Readonly<Record<(typeof ALL_COLUMNS)[number], string>>

/** One line of the file: its fields, or what is wrong with it. */
export type Line =
  | { readonly line: number; readonly fields: Fields; readonly fault?: undefined }
  | { readonly line: number; readonly fault: LineFault }

const MOST_COLUMNS = 30
const LONGEST_LINE = 10_000

/** The whole file cannot be read; says why in the reader's language. */
export class UnreadableFile extends Error {
  readonly told: (language: Language) => string

  constructor(told: (language: Language) => string) {
    super(told('en'))
    this.told = told
  }
}

/** The lines of a file, one after the other: no more of it is in memory than is looked at. */
export async function* linesIn(chunks: AsyncIterable<string>, atMost: number): AsyncGenerator<Line> {
  let header: readonly string[] | undefined
  let count = 0
  for await (const { line, record } of recordsIn(chunks)) {
    if (!header) {
      header = headerOf(record)
      continue
    }
    count += 1
    if (count > atMost)
      throw new UnreadableFile(language =>
        directoryText[language].tooManyLines(atMost.toLocaleString('nl-BE')),
      )
    yield lineOf(line, record, header)
  }
  if (!header) headerOf([])
}

interface CsvRecord {
  readonly line: number
  readonly record: readonly string[]
}

async function* recordsIn(chunks: AsyncIterable<string>): AsyncGenerator<CsvRecord> {
  const pieces = chunks[Symbol.asyncIterator]()
  const first = String((await pieces.next()).value ?? '')
  const [head = ''] = first.split(/[\r\n]/, 1)
  const parser = parse({
    bom: true,
    delimiter: head.includes(';') ? ';' : ',',
    info: true,
    max_record_size: LONGEST_LINE,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  })
  const source = Readable.from(withFirst(first, pieces))
  source.once('error', error => parser.destroy(error))
  try {
    for await (const { info, record } of source.pipe(parser) as AsyncIterable<Parsed>)
      yield { line: info.lines, record }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error.lines === 'number' ? String(error.lines) : '?'
    throw new UnreadableFile(language => directoryText[language].broken(line))
  }
}

interface Parsed {
  readonly info: { readonly lines: number }
  readonly record: readonly string[]
}

async function* withFirst(first: string, pieces: AsyncIterator<string>): AsyncGenerator<string> {
  yield first
  for (let piece = await pieces.next(); !piece.done; piece = await pieces.next()) yield piece.value
}

function headerOf(record: readonly string[]): readonly string[] {
  if (record.length > MOST_COLUMNS)
    throw new UnreadableFile(language => directoryText[language].tooManyColumns)
  const names = record.map(name => name.toLowerCase())
  const missing = COLUMNS.find(column => !names.includes(column))
  if (missing) throw new UnreadableFile(language => directoryText[language].missingColumn(missing))
  return names
}

function lineOf(line: number, record: readonly string[], header: readonly string[]): Line {
  if (record.length !== header.length) return { line, fault: 'wrongNumber' }
  if (record.some(value => FORMULA.test(value))) return { line, fault: 'formula' }
  const value = (column: string) => unescaped(record[header.indexOf(column)] ?? '')
  return { line, fields: Object.fromEntries(ALL_COLUMNS.map(column => [column, value(column)])) as Fields }
}

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/

/** An export puts an apostrophe before what looks like a formula; here it goes again. */
const unescaped = (value: string): string =>
  /^'[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(value) ? value.slice(1) : value
