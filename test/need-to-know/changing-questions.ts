import type { Asking } from './asking.ts'
import { assigned, equal, few, HELD, literal, REFUSED, type Question } from './question.ts'
import type { AnyRule, Values } from './table-rule.ts'

type Row = Record<string, unknown>

/** What somebody may add, change and remove in a table, each tried and undone. */
export function changingQuestions(rule: AnyRule, asking: Asking): Question[] {
  if (rule.isView) return []
  const rows = rule.rows(asking.world)
  const ask = (about: string, statement: string, expected: string, mayBreakRule = false): Question => ({
    asking,
    module: rule.module,
    about: `${rule.table}: ${about}`,
    statement,
    expected,
    mayBreakRule,
  })
  return [
    ...additions(rule, asking).map(tried => ask(...tried)),
    ...changes(rule, asking, rows).map(tried => ask(...tried)),
    ...removals(rule, asking, rows).map(tried => ask(...tried)),
  ]
}

type Tried = readonly [about: string, statement: string, expected: string, mayBreakRule?: boolean]

const told = (row: Row): string => JSON.stringify(row)

function additions({ table, adds }: AnyRule, asking: Asking): Tried[] {
  if (!adds) return [['add', `insert into ${table} default values`, REFUSED]]
  return few(adds.rows(asking), asking.world.dice, 4).map(row => {
    const values: Values = adds.values(row, asking)
    const columns = Object.keys(values).join(', ')
    const inserted = `insert into ${table} (${columns}) values (${Object.values(values).map(literal).join(', ')})`
    return [`add ${told(row)}`, inserted, adds.may(asking, row) ? '1' : REFUSED]
  })
}

function changes(rule: AnyRule, asking: Asking, rows: readonly Row[]): Tried[] {
  const { table, key, reads, changes: may } = rule
  if (!may) return [['change', `update ${table} set ${reads.at(-1)} = null`, REFUSED]]
  const leaves = may.leaves ?? may.may
  const open = rows.filter(row => may.may(asking, row))
  const update = (row: Row, values: Values) =>
    `update ${table} set ${assigned(values)} where ${equal(row, key)}`
  const reached = (row: Row) => open.includes(row) && rule.sees(asking, row)
  const moves = (row: Row): Tried[] =>
    few(may.moves?.(row, asking.world) ?? [], asking.world.dice, 2).map(moved => [
      `change ${told(row)} into ${told(moved)}`,
      update(row, differing(row, moved)),
      reached(row) ? (leaves(asking, moved) ? '1' : REFUSED) : '0',
      may.leavesByTrigger === true && reached(row) && !leaves(asking, moved),
    ])
  const mayBreak = (row: Row) => may.mayBreakRule?.(asking, row) ?? false
  return [
    [
      'change all, unread',
      `update ${table} set ${assigned(may.blind(asking))}`,
      String(open.length),
      open.some(mayBreak),
    ],
    ...rows.flatMap((row): Tried[] => [
      [
        `change ${told(row)}`,
        update(row, may.values(row, asking)),
        reached(row) ? '1' : '0',
        reached(row) && mayBreak(row),
      ],
      ...moves(row),
    ]),
  ]
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
