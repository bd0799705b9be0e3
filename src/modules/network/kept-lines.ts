import { sql } from 'kysely'
import type { Tx } from '#kernel/database'
import type { Language } from '#kernel/text'
import type { Fields, Line } from './directory-file.ts'
import { directoryText, type LineFault } from './directory-text.ts'
import { trying } from './kept-rule.ts'
import { changeMandate, giveMandate } from './mandates.ts'
import { mandateFault } from './pages/mandate-fault.ts'
import { addPerson, changePerson } from './people.ts'

/** What became of a line. */
export interface Verdict {
  readonly line: number
  readonly result: 'added' | 'changed' | 'same' | 'refused'
  /** Why it was refused: the code of a fault, or the sentence of a rule of the database. */
  readonly reason?: string
}

/** Why a line was refused, in the reader's language. */
export function whyRefused(reason: string, language: Language): string {
  const fault = Object.entries(directoryText[language].faults).find(([code]) => code === reason)
  return fault ? fault[1] : Object.values(mandateFault(reason, language)).join(' ')
}

/** Keeps lines in their order. A line that is there already changes nothing, so that a file may come again. */
export async function keepLines(
  db: Tx,
  lines: readonly Line[],
  reader: string | undefined,
): Promise<Verdict[]> {
  const there = await linesThere(db, lines)
  const known = await knownTo(
    db,
    lines.filter(isSound).filter(({ line }) => !there.has(line)),
  )
  const verdicts: Verdict[] = []
  const kept = new Set<string>()
  for (const line of lines) {
    const fault = faultOf(line)
    if (there.has(line.line)) verdicts.push({ line: line.line, result: 'same' })
    else if (fault) verdicts.push(refused(line.line, fault))
    else if (isSound(line)) {
      const address = line.fields.address.toLowerCase()
      // What a line before this one kept was not known yet.
      const found = kept.has(address) ? await knownTo(db, [line]) : known
      kept.add(address)
      verdicts.push(await keepLine(db, { ...line, known: found.get(line.line) }, reader))
    }
  }
  return verdicts
}

type Sound = Extract<Line, { fields: Fields }>

const faultOf = (line: Line): LineFault | undefined => line.fault ?? faultIn(line.fields)

const isSound = (line: Line): line is Sound => faultOf(line) === undefined

/** The lines that say nothing new, in one question for all of them: most lines of a file that comes again. */
async function linesThere(db: Tx, lines: readonly Line[]): Promise<ReadonlySet<number>> {
  const sound = rowsOf(lines.filter(isSound))
  const { rows } = await sql<{ line: number }>`
    select l.line from jsonb_to_recordset(${sound}) as l(line int, address text, name text,
      language text, partner text, function text, represents text, stands_in text, starts_on date, ends_on text, territory text)
    join network.person p on p.address = lower(l.address) and p.name = l.name and p.language = l.language
    join network.partner o on o.slug = l.partner
    join network.mandate m on m.person_id = p.id and m.partner_id = o.id and m.function = l.function
      and m.starts_on = l.starts_on and m.ends_on is not distinct from nullif(l.ends_on, '')::date
      and m.stands_in = (l.stands_in = 'alternate')
    left join network.seat s on s.id = m.seat_id
    left join network.partner h on h.id = s.holder_id
    left join network.territory t on t.id = m.territory_id
    where coalesce(h.slug, '') = l.represents and coalesce(t.code, '') = coalesce(l.territory, '')`.execute(
    db,
  )
  return new Set(rows.map(({ line }) => line))
}

const rowsOf = (lines: readonly Sound[]): string =>
  JSON.stringify(lines.map(({ line, fields }) => ({ line, ...fields })))

const refused = (line: number, reason: LineFault): Verdict => ({ line, result: 'refused', reason })

async function keepLine(
  db: Tx,
  { line, fields, known }: Sound & { readonly known: Known | undefined },
  reader: string | undefined,
): Promise<Verdict> {
  if (!known) throw new Error('A question without a row.')
  const missing = missingIn(fields, known)
  if (missing) return refused(line, missing)
  if (known.person_id !== null && known.person_id === reader && known.mandate_id === null)
    return refused(line, 'own')
  const { given, refused: rule } = await trying(db, tx => keep(tx, fields, known))
  if (rule === undefined) return { line, result: given }
  // Throws when there are no words for the rule: somebody else came between, and the lines are tried again.
  whyRefused(rule, 'en')
  return { line, result: 'refused', reason: rule }
}

const DAY = /^[12]\d{3}-\d\d-\d\d$/
const isDay = (written: string) =>
  DAY.test(written) && new Date(`${written}T00:00:00Z`).toISOString().startsWith(written)

/** Each rule that a line can break by itself. */
const RULES: readonly (readonly [LineFault, (fields: Fields) => boolean])[] = [
  ['address', ({ address }) => address.length <= 254 && /^[^\s@]+@[^\s@]+$/.test(address)],
  ['name', ({ name }) => name.length >= 2 && name.length <= 120],
  ['language', ({ language }) => language === 'nl' || language === 'fr'],
  ['standsIn', ({ stands_in }) => stands_in === '' || stands_in === 'alternate'],
  ['day', ({ starts_on, ends_on }) => isDay(starts_on) && (ends_on === '' || isDay(ends_on))],
]

const faultIn = (fields: Fields): LineFault | undefined =>
  RULES.find(([, holds]) => !safely(holds, fields))?.[0]

/** 2026-02-31 makes a date that is none. */
function safely(holds: (fields: Fields) => boolean, fields: Fields): boolean {
  try {
    return holds(fields)
  } catch {
    return false
  }
}

interface Known {
  readonly person_id: string | null
  readonly person_name: string | null
  readonly person_language: string | null
  readonly person_revision: number | null
  readonly partner_id: string | null
  readonly function: string | null
  readonly seat_id: string | null
  readonly territory_id: string | null
  readonly mandate_id: string | null
  readonly ends_on: string | null
  readonly revision: number | null
}

/** Everything that these lines name and that is there already, in one question. */
async function knownTo(db: Tx, lines: readonly Sound[]): Promise<ReadonlyMap<number, Known>> {
  if (lines.length === 0) return new Map()
  const { rows } = await sql<Known & { readonly line: number }>`
    select distinct on (l.line) l.line, p.id as person_id, p.name as person_name, p.language as person_language,
      p.revision as person_revision, o.id as partner_id, f.code as function, s.id as seat_id, t.id as territory_id, m.id as mandate_id,
      m.ends_on, m.revision
    from jsonb_to_recordset(${rowsOf(lines)}) as l(line int, address text, partner text, function text,
      represents text, stands_in text, starts_on date, territory text)
    left join network.person p on p.address = lower(l.address)
    left join network.partner o on o.slug = l.partner
    left join network.function f on f.code = l.function
    left join network.partner h on h.slug = l.represents
    left join network.seat s on s.structure_id = o.id and s.holder_id = h.id and s.valid @> l.starts_on
    left join network.territory t on t.code = l.territory and t.valid @> l.starts_on
    left join network.mandate m on m.person_id = p.id and m.partner_id = o.id and m.function = f.code
      and m.starts_on = l.starts_on and m.seat_id is not distinct from s.id
      and m.territory_id is not distinct from t.id
      and m.stands_in = (l.stands_in = 'alternate')
    order by l.line`.execute(db)
  return new Map(rows.map(row => [row.line, row]))
}

/** Each thing that a line can name and that is not there. */
const MISSING: readonly (readonly [LineFault, (fields: Fields, known: Known) => boolean])[] = [
  ['partner', (_, { partner_id }) => partner_id === null],
  ['function', (_, known) => known.function === null],
  ['territory', ({ territory }, { territory_id }) => Boolean(territory) && territory_id === null],
  ['seat', ({ represents, function: held }, { seat_id }) => lacksSeat(represents !== '', held, seat_id)],
]

const lacksSeat = (represents: boolean, held: string, seat: string | null) =>
  (represents || held === 'seat_holder') && (seat === null || held !== 'seat_holder')

const missingIn = (fields: Fields, known: Known): LineFault | undefined =>
  MISSING.find(([, lacks]) => lacks(fields, known))?.[0]

async function keep(db: Tx, fields: Fields, known: Known): Promise<'added' | 'changed' | 'same'> {
  const { person, renamed } = await keepPerson(db, fields, known)
  const days = { starts_on: fields.starts_on, ends_on: fields.ends_on === '' ? null : fields.ends_on }
  if (known.mandate_id === null) {
    await giveMandate(db, { ...mandateOf(fields, known), person_id: person, ...days })
    return 'added'
  }
  if (known.ends_on === days.ends_on) return renamed ? 'changed' : 'same'
  await changeMandate(db, { id: known.mandate_id, revision: known.revision ?? 1 }, days)
  return 'changed'
}

async function keepPerson(db: Tx, { name, language, address }: Fields, known: Known) {
  const facts = {
    name,
    language: language === 'nl' ? ('nl' as const) : ('fr' as const),
    address: address.toLowerCase(),
  }
  if (known.person_id === null) return { person: await addPerson(db, facts), renamed: false }
  const id = known.person_id
  const renamed = known.person_name !== name || known.person_language !== language
  if (renamed) await changePerson(db, { id, revision: known.person_revision ?? 1 }, facts)
  return { person: id, renamed }
}

const mandateOf = (fields: Fields, { partner_id, territory_id, seat_id }: Known) => ({
  partner_id: partner_id ?? '',
  territory_id,
  function: fields.function,
  ...(seat_id !== null && { seat_id, stands_in: fields.stands_in === 'alternate' }),
})

/** How many lines met each fate. */
export const countsOf = (verdicts: readonly Verdict[]) => {
  const count = (wanted: Verdict['result']) => verdicts.filter(({ result }) => result === wanted).length
  return { added: count('added'), changed: count('changed'), same: count('same'), refused: count('refused') }
}
