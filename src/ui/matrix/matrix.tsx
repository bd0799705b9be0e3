import type { ComponentChildren } from 'preact'
import { roles } from '../table/table-roles.ts'

export interface MatrixRow {
  readonly id: string
  readonly label: ComponentChildren
  /** Says that the whole row is empty and what is missing. */
  readonly gap?: string | undefined
}

export interface MatrixColumn {
  readonly id: string
  readonly label: string
}

interface MatrixProps<Row, Column> {
  readonly caption: string
  readonly rows: readonly Row[]
  readonly columns: readonly Column[]
  /** The heading of the first column. */
  readonly corner: string
  /** What a row and a column have in common; nothing where they do not meet. */
  readonly cell: (row: Row, column: Column) => ComponentChildren
  readonly id?: string | undefined
}

/** What meets what: a grid that scrolls in its own frame, with its first column always in sight. */
export function Matrix<Row extends MatrixRow, Column extends MatrixColumn>(props: MatrixProps<Row, Column>) {
  const { caption, rows, columns, corner, cell, id = 'matrix' } = props
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
    <section class="matrix" aria-labelledby={`${id}-caption`} tabIndex={0}>
      <table {...roles.table} class="matrix__table">
        <caption class="hidden-text" id={`${id}-caption`}>
          {caption}
        </caption>
        <thead {...roles.rowgroup}>
          <tr {...roles.row}>
            {[corner, ...columns.map(column => column.label)].map(label => (
              <th {...roles.columnheader} scope="col" key={label}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...roles.rowgroup}>
          {rows.map(row => (
            <tr {...roles.row} key={row.id}>
              <th {...roles.rowheader} scope="row">
                {row.label}
              </th>
              {row.gap === undefined ? (
                columns.map(column => (
                  <td {...roles.cell} key={column.id} data-label={column.label}>
                    {cell(row, column)}
                  </td>
                ))
              ) : (
                <td {...roles.cell} colSpan={columns.length}>
                  <Gap>{row.gap}</Gap>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Something that is missing: a pattern and the word for it. */
export const Gap = ({ children }: { children: ComponentChildren }) => (
  <span class="matrix__gap">{children}</span>
)
