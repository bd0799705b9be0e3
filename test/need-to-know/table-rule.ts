import type { Asking } from './asking.ts'
import type { World } from './world-rows.ts'

/** A row as the database is asked about it: values by the names of columns. */
export type Values = Readonly<Record<string, unknown>>

/** What the model says of one table or view: who sees which rows and may do what with them. */
export interface TableRule<Row extends object> {
  /** With its schema. */
  readonly table: string
  /** The module in whose role it is asked. */
  readonly module: string
  readonly key: readonly (keyof Row & string)[]
  /** Every column that may be read. */
  readonly reads: readonly string[]
  /** Columns that nobody may read. */
  readonly hides?: readonly string[]
  /** Only the rows with these values in a column belong to the world; without it all do. */
  readonly among?: readonly [column: string, values: readonly unknown[]]
  readonly rows: (world: World) => readonly Row[]
  readonly sees: (asking: Asking, row: Row) => boolean
  /** A view, which nobody writes to. */
  readonly isView?: boolean
  /** Without it nobody adds a row. */
  readonly adds?: {
    /** New rows that could be added, in full: some allowed, some not. */
    readonly rows: (asking: Asking) => readonly Row[]
    /** What stands in the columns besides the row's own. */
    readonly values: (row: Row, asking: Asking) => Values
    readonly may: (asking: Asking, row: Row) => boolean
    /** The sentences of the constraints and triggers that refuse it, whatever the policies say. */
    readonly breaks?: (asking: Asking, row: Row) => readonly string[]
  }
  /** Without it nobody changes a row. */
  readonly changes?: {
    /** Values that leave the row what it is, for every column that may be changed. */
    readonly values: (row: Row, asking: Asking) => Values
    /** The same for any row: written to a whole table without reading it. */
    readonly blind: (asking: Asking) => Values
    /** Other rows that it could be made into: by somebody to whom it then no longer belongs, for one. */
    readonly moves?: (row: Row, world: World) => readonly Row[]
    readonly may: (asking: Asking, row: Row) => boolean
    /** The sentences of the constraints and triggers that refuse it, whatever the policies say. */
    readonly breaks?: (asking: Asking, row: Row, made: Row) => readonly string[]
    /** The same of those of which the model does not know when they refuse. */
    readonly mayBreak?: (asking: Asking, row: Row, made: Row) => readonly string[]
    /** As what the row may be left; without it as any that may be changed. */
    readonly leaves?: (asking: Asking, row: Row) => boolean
  }
  /** Without it nobody removes a row. */
  readonly removes?: {
    readonly may: (asking: Asking, row: Row) => boolean
    /** Whether other rows hold it: then it stays. */
    readonly isHeld?: (world: World, row: Row) => boolean
  }
}

/** A rule among those of other rows: what goes in is always what came out of the same rule. */
export type AnyRule = TableRule<Record<string, unknown>>

/** States what the model says of a table. */
export const rule = <Row extends object>(stated: TableRule<Row>): AnyRule => stated as unknown as AnyRule

/** 'id name' → the names of columns. */
export const columns = (names: string): readonly string[] => names.split(' ')

/** A call of a function that modules may make, and what it gives. */
export interface CallRule {
  /** For people. */
  readonly about: string
  readonly module: string
  /** Undefined when there is nothing to call it about. */
  readonly call: (asking: Asking) => string | undefined
  /** What is done before, and undone with it. */
  readonly first?: (asking: Asking) => string | undefined
  /** Whether it changes something, which is then undone. */
  readonly writes?: boolean
  readonly gives: (asking: Asking) => unknown
  /** The sentences of the constraints and triggers that refuse it to those whom no policy refuses. */
  readonly breaks?: (asking: Asking) => readonly string[]
}
