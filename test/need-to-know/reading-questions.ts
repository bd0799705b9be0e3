import type { Asking } from './asking.ts'
import { breaks, equal, few, literal, REFUSED, sorted, type Question } from './question.ts'
import type { AnyRule, CallRule, Values } from './table-rule.ts'

/** What a table shows somebody: as a list, counted, one by one, and the columns that nobody may read. */
export function readingQuestions(rule: AnyRule, asking: Asking): Question[] {
  const { table, module, key, reads } = rule
  const rows = rule.rows(asking.world)
  const seen = rows.filter(row => rule.sees(asking, row))
  const place = key.map(column => `'${column}', ${column}`).join(', ')
  const { dice } = asking.world
  const ask = (about: string, statement: string, expected: string): Question => ({
    asking,
    module,
    about: `${table}: ${about}`,
    statement,
    expected,
  })
  return [
    ask(
      'list',
      `select coalesce(jsonb_agg(jsonb_build_object(${place})), '[]') from (select ${reads.join(', ')} from ${table}) listed${among(rule)}`,
      sorted(seen.map(row => keyIn(row, key))),
    ),
    ...one(dice, 3, () =>
      ask('count', `select to_jsonb(count(*)) from ${table}${among(rule)}`, String(seen.length)),
    ),
    ...few(rows, dice, dice % 2).map(row =>
      ask(
        `single ${JSON.stringify(keyIn(row, key))}`,
        `select to_jsonb(count(*)) from ${table} where ${equal(row, key)}`,
        seen.includes(row) ? '1' : '0',
      ),
    ),
    ...few(rule.hides ?? [], dice, dice % 2).map(column =>
      ask(`column ${column}`, `select to_jsonb(count(${column})) from ${table}`, REFUSED),
    ),
  ]
}

/** In one world of so many. */
const one = <Item>(dice: number, of: number, make: () => Item): Item[] => (dice % of === 0 ? [make()] : [])

const among = ({ among: [column, values] = ['', []] }: AnyRule): string =>
  column ? ` where ${column} in (${values.map(literal).join(', ')})` : ''

const keyIn = (row: Values, key: readonly string[]): Values =>
  Object.fromEntries(
    key.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1)).map(name => [name, row[name]]),
  )

/** What a function tells whoever asks, or does for them. */
export function callQuestions(rule: CallRule, asking: Asking): Question[] {
  const { about, call, first, module, writes, gives } = rule
  const called = call(asking)
  if (!called) return []
  const statement = `select coalesce(nullif(to_jsonb(${called}), '""'), 'null')`
  const given = gives(asking)
  const [broken, ...orBreaks] = given === REFUSED ? [] : (rule.breaks?.(asking) ?? [])
  const expected = broken === undefined ? said(given) : breaks(broken)
  return [
    { asking, module, about, statement, expected, orBreaks, undoes: writes ?? false, first: first?.(asking) },
  ]
}

function said(given: unknown): string {
  if (given === REFUSED) return given
  return Array.isArray(given) ? sorted(given) : JSON.stringify(given)
}
