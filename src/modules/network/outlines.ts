import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { geoIdentity, geoPath, type GeoIdentityTransform } from 'd3-geo'
import type { Geometry, Position } from 'geojson'
import polylabel from 'polylabel'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology, Transform } from 'topojson-specification'
import { root } from '#kernel/root'

export const MAP_SIZE = { width: 640, height: 600 } as const

interface Outline {
  readonly nis: string
  /** The `d` of an SVG path, in the coordinates of MAP_SIZE. */
  readonly path: string
  /** Where a name has most room around it: the middle of a bent outline may lie outside it. */
  readonly centre: readonly [x: number, y: number]
}

let drawn: readonly Outline[] | undefined

/** The outlines of the 19 municipalities, north up; drawn once. */
export function outlines(): readonly Outline[] {
  drawn ??= draw()
  return drawn
}

/** At this latitude a degree of longitude is shorter than one of latitude; without this the map would be too wide. */
const SHORTER = Math.cos((50.84 / 180) * Math.PI)

function draw(): Outline[] {
  const file = join(root, 'src/modules/network/geo/brussels-municipalities.topo.json')
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology<{
    municipalities: GeometryCollection<{ nis: string }>
  }>
  const { scale = [1, 1], translate = [0, 0] } = topology.transform ?? {}
  const transform: Transform = {
    scale: [scale[0] * SHORTER, scale[1]],
    translate: [translate[0] * SHORTER, translate[1]],
  }
  const shapes = feature({ ...topology, transform }, topology.objects.municipalities)
  const { width, height } = MAP_SIZE
  const fitted = geoIdentity()
    .reflectY(true)
    .fitExtent(
      [
        [8, 8],
        [width - 8, height - 8],
      ],
      shapes,
    )
  const path = geoPath(fitted).digits(1)
  return shapes.features.map(shape => ({
    nis: shape.properties.nis,
    path: path(shape) ?? '',
    centre: roomiest(shape.geometry, fitted),
  }))
}

function roomiest(geometry: Geometry, projection: GeoIdentityTransform): readonly [number, number] {
  const [across, down] = polylabel(
    largest(geometry).map(ring => ring.map(([x = 0, y = 0]) => projection([x, y]) ?? [0, 0])),
  )
  return [Math.round(across), Math.round(down)]
}

/** Of a municipality in several parts, the one whose outline has most points. */
function largest(geometry: Geometry): Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates
  const parts = geometry.type === 'MultiPolygon' ? geometry.coordinates : []
  return parts.toSorted((one, other) => (other[0]?.length ?? 0) - (one[0]?.length ?? 0))[0] ?? []
}
