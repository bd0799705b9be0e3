import type { Asking } from './asking.ts'
import { assigned, breaks, equal, few, HELD, literal, REFUSED, type Question } from './question.ts'
import type { AnyRule, Values } from './table-rule.ts'

type Row = Record<string, unknown>
type Changes = NonNullable<AnyRule['changes']>

/** What somebody may add, change and remove in a table, each tried and undone. */
export function changingQuestions(rule: AnyRule, asking: Asking): Question[] {
  if (rule.isView) return []
  const rows = rule.rows(asking.world)
  const ask = ([about, statement, expected, orBreaks = []]: Tried): Question => ({
    asking,
    module: rule.module,
    about: `${rule.table}: ${about}`,
    statement,
    expected,
    orBreaks,
  })
  return [...additions(rule, asking), ...changes(rule, asking, rows), ...removals(rule, asking, rows)].map(
    ask,
  )
}

type Tried = readonly [about: string, statement: string, expected: string, orBreaks?: readonly string[]]

const told = (row: Row): string => JSON.stringify(row)

/** What comes of it where a policy lets it through or not, and where rules that say nothing of who refuse it too. */
function outcome(
  may: boolean,
  broken: readonly string[],
  mayBreak: readonly string[] = [],
): [expected: string, orBreaks: readonly string[]] {
  const [first] = broken
  const reached = first === undefined ? '1' : breaks(first)
  return [may ? reached : REFUSED, [...broken, ...mayBreak]]
}

function additions({ table, adds }: AnyRule, asking: Asking): Tried[] {
  if (!adds) return [['add', `insert into ${table} default values`, REFUSED]]
  return few(adds.rows(asking), asking.world.dice, 4).map(row => {
    const values: Values = adds.values(row, asking)
    const columns = Object.keys(values).join(', ')
    const inserted = `insert into ${table} (${columns}) values (${Object.values(values).map(literal).join(', ')})`
    return [`add ${told(row)}`, inserted, ...outcome(adds.may(asking, row), adds.breaks?.(asking, row) ?? [])]
  })
}

function changes(rule: AnyRule, asking: Asking, rows: readonly Row[]): Tried[] {
  const { table, key, reads, changes: may } = rule
  if (!may) return [['change', `update ${table} set ${reads.at(-1)} = null`, REFUSED]]
  const leaves = may.leaves ?? may.may
  const open = rows.filter(row => may.may(asking, row))
  const change = (about: string, row: Row, values: Values, moved?: Row): Tried => {
    const update = `update ${table} set ${assigned(values)} where ${equal(row, key)}`
    if (!open.includes(row) || !rule.sees(asking, row)) return [about, update, '0']
    const made = moved ?? { ...row, ...values }
    const stays = moved === undefined || leaves(asking, moved)
    return [about, update, ...outcome(stays, ...brokenBy(may, asking, row, made))]
  }
  return [
    [
      'change all, unread',
      `update ${table} set ${assigned(may.blind(asking))}`,
      ...blindOutcome(may, asking, open),
    ],
    ...rows.flatMap((row): Tried[] => [
      change(`change ${told(row)}`, row, may.values(row, asking)),
      ...few(may.moves?.(row, asking.world) ?? [], asking.world.dice, 2).map(moved =>
        change(`change ${told(row)} into ${told(moved)}`, row, differing(row, moved), moved),
      ),
    ]),
  ]
}

/** The rules that refuse a change, and those that may. */
const brokenBy = (
  { breaks: broken, mayBreak }: Changes,
  ...change: [asking: Asking, row: Row, made: Row]
): [broken: readonly string[], mayBreak: readonly string[]] => [
  broken?.(...change) ?? [],
  mayBreak?.(...change) ?? [],
]

/** A whole table at once: what refuses one row refuses all. */
function blindOutcome(may: Changes, asking: Asking, open: readonly Row[]): [string, readonly string[]] {
  const each = open.map(row => brokenBy(may, asking, row, { ...row, ...may.blind(asking) }))
  const [first, ...more] = each.flatMap(([broken]) => broken)
  const others = each.flatMap(([, mayBreak]) => mayBreak)
  return [first === undefined ? String(open.length) : breaks(first), [...more, ...others]]
}

const differing = (row: Row, other: Row): Values =>
  Object.fromEntries(Object.entries(other).filter(([column, value]) => row[column] !== value))

function removals(rule: AnyRule, asking: Asking, rows: readonly Row[]): Tried[] {
  const { table, key, removes } = rule
  if (!removes) return [['remove', `delete from ${table}`, REFUSED]]
  const isHeld = (row: Row) => removes.isHeld?.(asking.world, row) ?? false
  const open = rows.filter(row => removes.may(asking, row))
  return [
    ['remove all, unread', `delete from ${table}`, open.some(isHeld) ? HELD : String(open.length)],
    ...rows.map((row): Tried => {
      const gone = open.includes(row) && rule.sees(asking, row)
      const expected = gone ? (isHeld(row) ? HELD : '1') : '0'
      return [`remove ${told(row)}`, `delete from ${table} where ${equal(row, key)}`, expected]
    }),
  ]
}
