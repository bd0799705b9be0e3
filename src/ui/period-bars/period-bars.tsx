import type { ComponentChildren } from 'preact'
import { showDate } from '#kernel/dates'
import { useScene, useText } from '#kernel/scene'
import { Period } from '#ui/period'
import { roles } from '../table/table-roles.ts'
import { text } from '../text.ts'
import { scaleOf, type PeriodScale } from './period-scale.ts'

export interface PeriodBar {
  readonly label: ComponentChildren
  readonly from: string
  /** The last day; null while no end is known. */
  readonly until: string | null
  /** What the bar says of the marked day, in words. */
  readonly note?: ComponentChildren
}

interface PeriodBarsProps {
  readonly caption: string
  /** Where a heading above says the same. */
  readonly captionHidden?: boolean | undefined
  /** The headings of the labels and of the periods. */
  readonly headers: readonly [string, string]
  readonly bars: readonly PeriodBar[]
  /** The day that has a line: today, or the day that the page shows. */
  readonly marked: string
}

/** Who or what was there when: a table whose rows carry a bar over the years, so that it says the same to everyone. */
export function PeriodBars(props: PeriodBarsProps) {
  const {
    caption,
    captionHidden,
    headers: [labels, periods],
    bars,
    marked,
  } = props
  const t = useText(text)
  const { language } = useScene()
  const scale = scaleOf(bars, marked)
  return (
    <div class="period-bars">
      <table {...roles.table} class="period-bars__table">
        <caption class={captionHidden ? 'hidden-text' : undefined}>{caption}</caption>
        <thead {...roles.rowgroup} class="hidden-text">
          <tr {...roles.row}>
            <th {...roles.columnheader} scope="col">
              {labels}
            </th>
            <th {...roles.columnheader} scope="col">
              {periods}
            </th>
          </tr>
        </thead>
        <tbody {...roles.rowgroup}>
          {bars.map((bar, index) => (
            <tr {...roles.row} key={index}>
              <th {...roles.rowheader} scope="row">
                {bar.label}
              </th>
              {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- not a control; its period is its text */}
              <td {...roles.cell}>
                <PeriodPicture bar={bar} scale={scale} marked={marked} />
                <span class="period-bars__period">
                  <Period from={bar.from} until={bar.until} /> {bar.note}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Years scale={scale} />
      <p class="period-bars__key">
        {t.markedDay(showDate(language, marked))} {bars.some(({ until }) => until === null) && t.openEnd}
      </p>
    </div>
  )
}

interface PictureProps {
  readonly bar: PeriodBar
  readonly scale: PeriodScale
  readonly marked: string
}

const HEIGHT = 20

/** A full bar on the marked day, an empty one before it begins, a grey one after it ended; an arrow goes on. */
function PeriodPicture({ bar: { from, until }, scale, marked }: PictureProps) {
  const [start, end] = [scale.at(from), until === null ? 100 : scale.at(until)]
  const state = from > marked ? 'coming' : (until ?? '9999') < marked ? 'ended' : 'current'
  return (
    <svg class="period-bars__picture" height={HEIGHT} aria-hidden="true">
      <rect class="period-bars__ground" width="100%" height={HEIGHT} />
      {scale.ticks.map(({ year, at }) => (
        <line key={year} class="period-bars__year" x1={`${at}%`} x2={`${at}%`} y2={HEIGHT} />
      ))}
      <rect
        class={`period-bars__bar period-bars__bar--${state}`}
        x={`${start}%`}
        y="4"
        width={`${Math.max(end - start, 0.8)}%`}
        height={HEIGHT - 8}
      />
      {until === null && (
        <svg x="100%" width="1" height={HEIGHT} overflow="visible">
          <path class="period-bars__ground" d="M-11 3H1V10ZM-11 17H1V10Z" />
        </svg>
      )}
      <line class="period-bars__marked" x1={`${scale.at(marked)}%`} x2={`${scale.at(marked)}%`} y2={HEIGHT} />
    </svg>
  )
}

/** The years below the bars; each bar has its words beside it, so they are for the eye. */
const Years = ({ scale }: { scale: PeriodScale }) => (
  <div class="period-bars__axis" aria-hidden="true">
    <svg class="period-bars__picture" height={HEIGHT}>
      {scale.ticks.map(({ year, at }) => (
        <svg key={year} x={`${at}%`} width="1" height={HEIGHT} overflow="visible">
          <text class="period-bars__name" y={HEIGHT - 5}>
            {year}
          </text>
        </svg>
      ))}
    </svg>
  </div>
)
