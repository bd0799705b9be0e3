import type { ComponentChildren } from 'preact'
import { useScene } from '#kernel/scene'
import { showNumber } from '#kernel/dates'
import { roles } from '../table/table-roles.ts'

export interface Bar {
  readonly label: ComponentChildren
  readonly value: number
  /** The value as it is shown, when not as a plain number: '42 %', 'minder dan 5'. */
  readonly shown?: string | undefined
}

interface BarListProps {
  readonly caption: string
  /** The headings of the labels and of the values. */
  readonly headers: readonly [string, string]
  readonly bars: readonly Bar[]
  /** The longest bar that there could be; the longest that there is when nothing is said. */
  readonly max?: number | undefined
}

/** Numbers to compare: a table whose rows carry a bar, so that it says the same to everyone. */
export function BarList({ caption, headers: [labels, values], bars, max }: BarListProps) {
  const { language } = useScene()
  const longest = max ?? Math.max(1, ...bars.map(bar => bar.value))
  return (
    <table {...roles.table} class="bar-list">
      <caption>{caption}</caption>
      <thead {...roles.rowgroup} class="hidden-text">
        <tr {...roles.row}>
          <th {...roles.columnheader} scope="col">
            {labels}
          </th>
          <th {...roles.columnheader} scope="col">
            {values}
          </th>
        </tr>
      </thead>
      <tbody {...roles.rowgroup}>
        {bars.map(({ label, value, shown }, index) => (
          <tr {...roles.row} key={index}>
            <th {...roles.rowheader} scope="row">
              {label}
            </th>
            {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- not a control; its number is its text */}
            <td {...roles.cell}>
              <svg class="bar-list__bar" height="16" aria-hidden="true">
                <rect class="bar-list__ground" width="100%" height="16" />
                <rect
                  class="bar-list__value"
                  width={`${Math.round((value / longest) * 1000) / 10}%`}
                  height="16"
                />
              </svg>
              <span class="bar-list__number">{shown ?? showNumber(language, value)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
