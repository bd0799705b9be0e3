/** Two petals that touch: the mark of Tandem. */
export const Petals = () => (
  <svg class="petals" viewBox="0 0 32 32" aria-hidden="true">
    <path class="petals__left" d="M16 28C5 27 1 17 3 5c10 2 15 11 13 23Z" />
    <path class="petals__right" d="M16 28c11-1 15-11 13-23-10 2-15 11-13 23Z" />
  </svg>
)
