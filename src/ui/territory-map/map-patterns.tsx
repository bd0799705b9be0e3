export type MapTone = 'none' | 'some' | 'much'

/** The fills of a map: plain, striped and dotted, each in its own colour; as large on every map. */
export const MapPatterns = ({ id, scale }: { id: string; scale: number }) => (
  <defs>
    <pattern id={`${id}-none`} width="8" height="8" patternUnits="userSpaceOnUse">
      <rect class="territory-map__none" width="8" height="8" />
    </pattern>
    <pattern
      id={`${id}-some`}
      width="7"
      height="7"
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${scale}) rotate(45)`}
    >
      <rect class="territory-map__some" width="7" height="7" />
      <path class="territory-map__stripe" d="M0 0v7" />
    </pattern>
    <pattern
      id={`${id}-much`}
      width="9"
      height="9"
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${scale})`}
    >
      <rect class="territory-map__much" width="9" height="9" />
      <circle class="territory-map__dot" cx="2" cy="2" r="1" />
    </pattern>
  </defs>
)
