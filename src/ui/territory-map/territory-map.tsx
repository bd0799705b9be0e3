import type { ComponentChildren } from 'preact'
import { useText, useTo } from '#kernel/scene'
import { text } from '../text.ts'
import { MapPatterns, type MapTone } from './map-patterns.tsx'

export interface MapArea {
  readonly id: string
  readonly name: string
  /** The outline, as the `d` of an SVG path. */
  readonly path: string
  readonly tone?: MapTone | undefined
  /** Which of the map's groups it belongs to; it then has that group's colour. */
  readonly group?: number | undefined
  /** What the tone says of this area, in words: '3 acties'. */
  readonly label?: string | undefined
  /** A path of this site. */
  readonly href?: string | undefined
  /** A few characters in the middle of the area, or a name in a few lines. */
  readonly mark?: MapMark | undefined
}

interface MapMark {
  readonly text: string | readonly string[]
  readonly x: number
  readonly y: number
}

interface TerritoryMapProps {
  readonly title: string
  readonly description: string
  readonly width: number
  readonly height: number
  readonly areas: readonly MapArea[]
  /** The words of each tone that occurs. */
  readonly legend?: Partial<Readonly<Record<MapTone, string>>> | undefined
  /** What up to six groups of areas are called. */
  readonly groups?: readonly string[] | undefined
  /** Keeps two maps on one page apart. */
  readonly id?: string | undefined
  /** The same in a table, beside the map. */
  readonly children: ComponentChildren
}

/** How wide the map usually is on the screen: patterns and marks are drawn for it. */
const USUAL_WIDTH = 640

/** A map that needs no script: each tone is a pattern and a word too, each area may be a link. */
export function TerritoryMap(props: TerritoryMapProps) {
  const { title, description, width, height, areas, legend, groups, id = 'map', children } = props
  const scale = width / USUAL_WIDTH
  return (
    <div class="territory-map">
      <figure class="territory-map__figure">
        <svg
          class="territory-map__svg"
          viewBox={`0 0 ${width} ${height}`}
          role={areas.some(area => area.href) ? 'group' : 'img'}
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-description`}
        >
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-description`}>{description}</desc>
          <MapPatterns id={id} scale={scale} />
          {areas.map(area => (
            <Area key={area.id} area={area} id={id} />
          ))}
          {areas.map(({ id: key, mark }) => mark && <Mark key={key} mark={mark} scale={scale} />)}
        </svg>
        {legend && <Legend legend={legend} id={id} scale={scale} />}
        {groups && <Groups groups={groups} />}
      </figure>
      <div class="territory-map__beside">{children}</div>
    </div>
  )
}

/** A number is large; a name is small and stands in a few lines. */
function Mark({ mark: { text: mark, x, y }, scale }: { mark: MapMark; scale: number }) {
  const rows = [mark].flat()
  const named = typeof mark !== 'string'
  const size = (named ? 12 : 16) * scale
  return (
    <text
      class={`territory-map__mark${named ? ' territory-map__mark--name' : ''}`}
      font-size={size}
      stroke-width={4 * scale}
      aria-hidden="true"
    >
      {rows.map((row, index) => (
        <tspan key={row} x={x} y={y + (index - (rows.length - 1) / 2) * size * 1.05}>
          {row}
        </tspan>
      ))}
    </text>
  )
}

function Area({ area, id }: { area: MapArea; id: string }) {
  const to = useTo()
  const { name, path, tone = 'none', group, label, href } = area
  const words = label === undefined ? name : `${name}: ${label}`
  const shape = (
    <path class={classOf(group)} d={path} fill={group === undefined ? `url(#${id}-${tone})` : undefined}>
      <title>{words}</title>
    </path>
  )
  if (href === undefined) return shape
  return (
    <a class="territory-map__link" href={to(href)} aria-label={words}>
      {shape}
    </a>
  )
}

const classOf = (group?: number) =>
  group === undefined ? 'territory-map__area' : `territory-map__area territory-map__group-${group + 1}`

function Groups({ groups }: { groups: readonly string[] }) {
  return (
    <figcaption class="territory-map__legend">
      <ul aria-label={useText(text).legend}>
        {groups.map((name, group) => (
          <li key={name}>
            <svg viewBox="0 0 28 18" width="28" height="18" aria-hidden="true">
              <rect class={classOf(group)} width="100%" height="100%" />
            </svg>
            {name}
          </li>
        ))}
      </ul>
    </figcaption>
  )
}

interface LegendProps {
  readonly legend: Partial<Readonly<Record<MapTone, string>>>
  readonly id: string
  readonly scale: number
}

function Legend({ legend, id, scale }: LegendProps) {
  const t = useText(text)
  return (
    <figcaption class="territory-map__legend">
      <ul aria-label={t.legend}>
        {(['much', 'some', 'none'] as const).map(tone =>
          legend[tone] === undefined ? null : (
            <li key={tone}>
              <svg viewBox={`0 0 ${28 * scale} ${18 * scale}`} width="28" height="18" aria-hidden="true">
                <rect class="territory-map__area" width="100%" height="100%" fill={`url(#${id}-${tone})`} />
              </svg>
              {legend[tone]}
            </li>
          ),
        )}
      </ul>
    </figcaption>
  )
}
