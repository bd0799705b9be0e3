import { showDay } from '#kernel/dates'
import { useScene, useText } from '#kernel/scene'
import { DateField } from '#ui/date-field'
import { Filters } from '#ui/filters'
import { Link } from '#ui/link'
import { Note } from '#ui/note'
import type { AskedDay } from '../asked-day.ts'
import { peopleText } from '../people-text.ts'

interface ShownDayProps {
  readonly asked: AskedDay
  /** The page itself, as it is today. */
  readonly path: string
}

/** Says loudly when a page shows another day than today. */
export function OtherDayNote({ asked, path }: ShownDayProps) {
  const t = useText(peopleText)
  const { language } = useScene()
  if (asked.when === 'today') return null
  const day = showDay(language, asked.day)
  return (
    <Note tone="warn" title={asked.when === 'past' ? t.past(day) : t.future(day)}>
      <p>
        <Link to={path}>{t.backToToday}</Link>
      </p>
    </Note>
  )
}

/** Lets the reader look at a page as of another day. */
export function DayChoice({ asked, path }: ShownDayProps) {
  const t = useText(peopleText)
  return (
    <Filters action={path} filtered={asked.when !== 'today'}>
      <DateField state={asked.state} name="seen_on" label={t.otherDay} />
    </Filters>
  )
}
