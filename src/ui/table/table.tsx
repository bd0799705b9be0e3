import type { ComponentChildren } from 'preact'
import { showNumber } from '#kernel/dates'
import { useScene, useText } from '#kernel/scene'
import type { Language } from '#kernel/text'
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
  const { language } = useScene()
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
            {columns.map(column => cell(column, row, language))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A plain function: a long list would spend a fifth of its time on making each cell a component. */
function cell<Row>(column: Column<Row>, row: Row, language: Language) {
  const content = column.render(row)
  if (column.main)
    return (
      <th {...roles.rowheader} key={column.header} scope="row" class="table__main">
        {content}
      </th>
    )
  return (
    <td {...roles.cell} key={column.header} class={cellClass(column.number)} data-label={column.header}>
      <div class="table__value">{typeof content === 'number' ? showNumber(language, content) : content}</div>
    </td>
  )
}

const cellClass = (number?: boolean) => (number ? 'table__number' : undefined)
