const KINDS = [
  'person',
  'partner',
  'mandate',
  'alias',
  'chapter',
  'version',
  'measure',
  'mission',
  'action',
  'wording',
  'answer',
  'milestone',
  'opening',
  'record',
  'new',
  'session',
  'passkey',
  'seat',
  'clearance',
  'succession',
  'succeeded',
  'identity',
  'import',
] as const

/** The key of the so many-th row of its kind: the same in every run, and told back by `named`. */
export const keyOf = (kind: (typeof KINDS)[number], place: number): string =>
  `00000000-0000-4000-8${String(KINDS.indexOf(kind)).padStart(3, '0')}-${String(place).padStart(12, '0')}`

/** 'version 2' for the key of the second version. */
export const named = (text: string): string =>
  text.replaceAll(
    /00000000-0000-4000-8(\d{3})-(\d{12})/g,
    (_, kind: string, place: string) => `${KINDS[Number(kind)]} ${Number(place)}`,
  )

/** The element at a place that may lie beyond the end. */
export const at = <Item>(items: readonly Item[], place: number): Item | undefined =>
  items[place % Math.max(items.length, 1)]

/** The first of those that say the same. */
export const distinct = <Item>(items: readonly Item[], by: (item: Item) => string): Item[] => [
  ...new Map(items.toReversed().map(item => [by(item), item])).values(),
]

/** A day so many days from another. */
export const dayFrom = (today: string, days: number): string =>
  new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10)

/** The days of what was and stays. */
export const ALWAYS = '[1970-01-01,)'

/** Whether a day lies in '[from,until)'; what is left empty has no bound. */
export const liesIn = (days: string, day: string): boolean => {
  const [from = '', until = ''] = days.slice(1, -1).split(',')
  return from <= day && (until === '' || day < until)
}

/** In every third world the links went to addresses that have changed since. */
export const hasMoved = ({ dice }: { readonly dice: number }): boolean => dice % 3 === 2
