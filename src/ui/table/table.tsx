import type { ComponentChildren } from 'preact'
import { showNumber } from '#kernel/dates'
import { useScene, useText } from '#kernel/scene'
import { text } from '../text.ts'
import { roles } from './table-roles.ts'

export interface Column<Row> {
  readonly header: string
  /** A plain number is written as the reader writes it. */
  readonly render: (row: Row) => ComponentChildren
  /** The column that names the row: the title of its card on a phone. */
  readonly main?: boolean | undefined
  /** Numbers stand under each other. */
  readonly number?: boolean | undefined
}

interface TableProps<Row> {
  readonly caption: ComponentChildren
  readonly captionHidden?: boolean | undefined
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly id?: ((row: Row) => string) | undefined
  /** What to say when there are no rows. */
  readonly none?: ComponentChildren | undefined
  readonly dense?: boolean | undefined
}

/** Rows and columns; on a phone each row is a card that says its own column names. */
export function Table<Row>({ caption, captionHidden, columns, rows, id, none, dense }: TableProps<Row>) {
  const t = useText(text)
  const captionClass = captionHidden ? 'hidden-text' : 'table__caption'
  if (rows.length === 0)
    return (
      <div class="table__empty">
        <p class={captionClass}>{caption}</p>
        <p class="table__none">{none ?? t.noRows}</p>
      </div>
    )
  return (
    <table {...roles.table} class={dense ? 'table table--dense' : 'table'}>
      <caption class={captionClass}>{caption}</caption>
      <thead {...roles.rowgroup}>
        <tr {...roles.row}>
          {columns.map(({ header, number }) => (
            <th {...roles.columnheader} key={header} scope="col" class={cellClass(number)}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...roles.rowgroup}>
        {rows.map((row, index) => (
          <tr {...roles.row} key={id?.(row) ?? index} id={id?.(row)}>
            {columns.map(column => (
              <Cell key={column.header} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const { language } = useScene()
  const content = column.render(row)
  if (column.main)
    return (
      <th {...roles.rowheader} scope="row" class="table__main">
        {content}
      </th>
    )
  return (
    <td {...roles.cell} class={cellClass(column.number)} data-label={column.header}>
      <div class="table__value">{typeof content === 'number' ? showNumber(language, content) : content}</div>
    </td>
  )
}

const cellClass = (number?: boolean) => (number ? 'table__number' : undefined)
