import { notFound, type Answer, type Visit } from '#kernel/route'
import type { DayItem } from '#kernel/module'
import { useScene, useText } from '#kernel/scene'
import { inLanguage } from '#kernel/text'
import { Badge } from '#ui/badge'
import { Day } from '#ui/day'
import { EmptyState } from '#ui/empty-state'
import { ItemList } from '#ui/item-list'
import { Link } from '#ui/link'
import { Page } from '#ui/page'
import { TwoColumns } from '#ui/two-columns'
import { itemsOfTheDay, mandatesOfReader } from '../my-day.ts'
import { text } from '../text.ts'

export async function myDayPage({ db, reader, language, today }: Visit): Promise<Answer> {
  const mandates = await mandatesOfReader(db)
  if (!reader || mandates.length === 0) return notFound
  return (
    <MyDay
      name={reader.name}
      mandates={mandates}
      items={await itemsOfTheDay(db, { language, today })}
      today={today}
    />
  )
}

interface MyDayProps {
  readonly name: string
  readonly mandates: Awaited<ReturnType<typeof mandatesOfReader>>
  readonly items: readonly DayItem[]
  readonly today: string
}

const KINDS = ['waits', 'due', 'changed', 'also'] as const

function MyDay({ name, mandates, items, today }: MyDayProps) {
  const t = useText(text)
  return (
    <Page title={t.hello(name)} for="staff" kicker={t.myDay}>
      <TwoColumns aside={<Mandates mandates={mandates} />}>
        {items.length === 0 && <EmptyState title={t.nothing}>{t.nothingBody}</EmptyState>}
        {KINDS.filter(kind => items.some(item => item.kind === kind)).map(kind => (
          <section key={kind} aria-labelledby={`day-${kind}`}>
            <h2 id={`day-${kind}`}>{t[kind]}</h2>
            <ItemList items={items.filter(item => item.kind === kind).map(item => shown(item, today))} />
          </section>
        ))}
      </TwoColumns>
    </Page>
  )
}

const shown = ({ title, path, on, note }: DayItem, today: string) => ({
  title,
  to: path,
  note,
  aside: on && <When on={on} late={on < today} />,
})

function When({ on, late }: { on: string; late: boolean }) {
  const t = useText(text)
  return (
    <>
      <Day of={on} /> {late && <Badge tone="bad">{t.late}</Badge>}
    </>
  )
}

function Mandates({ mandates }: Pick<MyDayProps, 'mandates'>) {
  const t = useText(text)
  const { language } = useScene()
  return (
    <section aria-labelledby="mandates">
      <h2 id="mandates">{t.youAre}</h2>
      <ul>
        {mandates.map(({ id, slug, partner, function: held }) => (
          <li key={id}>
            <Link to={`/partners/${slug}`}>
              {t.youAreFor(inLanguage(held, language).text, inLanguage(partner, language).text)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
