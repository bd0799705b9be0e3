import { toChildArray, type ComponentChildren } from 'preact'

/** Cards beside each other, as many as fit. */
export const CardList = ({ children }: { children: ComponentChildren }) => (
  <ul class="card-list">
    {toChildArray(children).map((card, index) => (
      <li key={index}>{card}</li>
    ))}
  </ul>
)
