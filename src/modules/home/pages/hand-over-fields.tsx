import type { FormState } from '#kernel/form'
import type { DayItem } from '#kernel/module'
import { useScene, useText } from '#kernel/scene'
import { inLanguage } from '#kernel/text'
import { Button } from '#ui/button'
import { ButtonRow } from '#ui/button-row'
import { Choices } from '#ui/choices'
import { DateField } from '#ui/date-field'
import { Day } from '#ui/day'
import { Form } from '#ui/form'
import { Hidden } from '#ui/hidden'
import { ItemList } from '#ui/item-list'
import { Link } from '#ui/link'
import { LinkButton } from '#ui/link-button'
import { Page } from '#ui/page'
import { SummaryList } from '#ui/summary-list'
import { handOverPath, peoplePath, personPath, type Passed } from '#modules/network'
import { handOverText } from '../hand-over-text.ts'

interface Person {
  readonly id: string
  readonly name: string
}

interface HandOverProps {
  readonly person: Person
  readonly mandates: readonly Passed[]
  readonly work: readonly DayItem[]
  /** Who takes over, once chosen. */
  readonly to: Person | undefined
  readonly state: FormState
}

export function HandOver({ person, mandates, work, to, state }: HandOverProps) {
  const t = useText(handOverText)
  return (
    <Page
      title={t.title(person.name)}
      for="staff"
      lead={t.lead}
      state={state}
      crumbs={[
        { path: peoplePath, label: t.people },
        { path: personPath(person.id), label: person.name },
      ]}
    >
      <h2>{t.work}</h2>
      {work.length === 0 ? (
        <p>{t.workNone}</p>
      ) : (
        <ItemList
          items={work.map(({ title, path, note, on }) => ({
            title,
            to: path,
            note,
            aside: on && <Day of={on} />,
          }))}
        />
      )}
      <h2>{t.mandates}</h2>
      {to ? (
        <Fields person={person} mandates={mandates} to={to} state={state} />
      ) : (
        <>
          <ul>
            {mandates.map(mandate => (
              <li key={mandate.id}>{useName(mandate)}</li>
            ))}
          </ul>
          <LinkButton to={`${handOverPath(person.id)}?choose=person`} kind="main">
            {t.choose}
          </LinkButton>
        </>
      )}
    </Page>
  )
}

function useName({ function_name: held, partner, territory, alone, stands_in }: Passed): string {
  const t = useText(handOverText)
  const { language } = useScene()
  const named = `${inLanguage(held, language).text}, ${inLanguage(partner, language).text}`
  const place = territory !== null && inLanguage(territory, language).text
  const marks = [place, stands_in && t.standsIn, alone && t.alone].filter(mark => mark !== false)
  return marks.length > 0 ? `${named} (${marks.join(', ')})` : named
}

function Fields({
  person,
  mandates,
  to,
  state,
}: Omit<HandOverProps, 'work' | 'to'> & { readonly to: Person }) {
  const t = useText(handOverText)
  const path = handOverPath(person.id)
  return (
    <>
      <SummaryList
        items={[
          { term: t.to, value: to.name, change: <Link to={`${path}?choose=person`}>{t.chooseOther}</Link> },
        ]}
      />
      <Form action={path} state={state}>
        <Hidden name="person" value={to.id} />
        <Choices
          state={state}
          name="mandates"
          label={t.which}
          pick="several"
          options={mandates.map(mandate => ({ value: mandate.id, label: useName(mandate) }))}
        />
        <DateField state={state} name="last_on" label={t.last} hint={t.lastHint} />
        <ButtonRow>
          <Button>{t.keep}</Button>
          <LinkButton to={personPath(person.id)}>{t.cancel}</LinkButton>
        </ButtonRow>
      </Form>
    </>
  )
}
