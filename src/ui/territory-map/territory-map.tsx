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
  /** What the tone says of this area, in words: '3 acties'. */
  readonly label?: string | undefined
  /** A path of this site. */
  readonly href?: string | undefined
  /** A few characters inside the area, and where. */
  readonly mark?: { readonly text: string; readonly x: number; readonly y: number } | undefined
}

interface TerritoryMapProps {
  readonly title: string
  readonly description: string
  readonly width: number
  readonly height: number
  readonly areas: readonly MapArea[]
  /** The words of each tone that occurs. */
  readonly legend?: Partial<Readonly<Record<MapTone, string>>> | undefined
  /** Keeps two maps on one page apart. */
  readonly id?: string | undefined
  /** The same in a table, beside the map. */
  readonly children: ComponentChildren
}

/** How wide the map usually is on the screen: patterns and marks are drawn for it. */
const USUAL_WIDTH = 640

/** A map that needs no script: each tone is a pattern and a word too, each area may be a link. */
export function TerritoryMap(props: TerritoryMapProps) {
  const { title, description, width, height, areas, legend, id = 'map', children } = props
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
          {areas.map(({ id: key, mark }) =>
            mark === undefined ? null : (
              <text
                key={key}
                class="territory-map__mark"
                x={mark.x}
                y={mark.y}
                font-size={16 * scale}
                stroke-width={4 * scale}
                aria-hidden="true"
              >
                {mark.text}
              </text>
            ),
          )}
        </svg>
        {legend && <Legend legend={legend} id={id} scale={scale} />}
      </figure>
      <div class="territory-map__beside">{children}</div>
    </div>
  )
}

function Area({ area, id }: { area: MapArea; id: string }) {
  const to = useTo()
  const { name, path, tone = 'none', label, href } = area
  const words = label === undefined ? name : `${name}: ${label}`
  const shape = (
    <path class="territory-map__area" d={path} fill={`url(#${id}-${tone})`}>
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
