import { dayOf, showDay } from '#kernel/dates'
import type { Fields } from '#kernel/route'
import { useScene, useText } from '#kernel/scene'
import type { Bilingual } from '#kernel/text'
import { Button } from '#ui/button'
import { ButtonRow } from '#ui/button-row'
import { Form } from '#ui/form'
import { Hidden } from '#ui/hidden'
import { LinkButton } from '#ui/link-button'
import { LocalisedText } from '#ui/localised-text'
import { Note } from '#ui/note'
import { Page } from '#ui/page'
import { successionsPath } from '../paths.ts'
import type { broughtAlong, leftBehind } from '../standing.ts'
import { standingText } from '../standing-text.ts'
import { successionText } from '../succession-text.ts'
import type { openSeatsOf } from '../successions.ts'
import { dayBefore } from './step-ends.tsx'

export interface Effects {
  readonly municipalities: readonly { readonly code: string; readonly name: Bilingual }[]
  readonly partners: readonly { readonly id: string; readonly name: Bilingual }[]
  readonly seats: Awaited<ReturnType<typeof openSeatsOf>>
  readonly along: Awaited<ReturnType<typeof broughtAlong>>
  readonly behind: Awaited<ReturnType<typeof leftBehind>>
}

interface MergerShownProps {
  readonly title: string
  readonly path: string
  /** What was typed: it comes along, and is read again. */
  readonly fields: Fields
  readonly day: string
  readonly effects: Effects
}

/** What will happen, before anything of it is kept. */
export function MergerShown({ title, path, fields, day, effects }: MergerShownProps) {
  const t = useText(successionText)
  const { along, behind } = useText(standingText)
  const { language } = useScene()
  const typed = Object.entries(fields).filter(([name]) => !name.startsWith('_') && name !== 'step')
  const structures = [...new Map(effects.seats.map(seat => [seat.slug, seat.structure])).values()]
  return (
    <Page title={title} for="staff" crumbs={[{ path: successionsPath, label: t.successions }]}>
      <Note tone="warn" title={t.confirm} announced>
        <p>{t.confirmLead}</p>
      </Note>
      <Names
        title={t.ends(showDay(language, dayBefore(day)))}
        names={effects.partners.map(({ name }) => name)}
      />
      <Names title={t.gets} names={effects.municipalities.map(({ name }) => name)} />
      <Names title={t.seatsClose} names={effects.seats.map(({ name }) => name)} />
      {effects.municipalities.length > 0 && <Names title={t.seatsOpen} names={structures} />}
      <Holders title={along} holders={effects.along} />
      <Holders title={behind} holders={effects.behind} />
      <p>{t.stays}</p>
      <p>{day > dayOf(new Date()) ? t.canUndo : t.cannotUndo}</p>
      <Form action={path}>
        {typed.flatMap(([name, value]) =>
          [value].flat().map((each, index) => <Hidden key={`${name} ${index}`} name={name} value={each} />),
        )}
        <Hidden name="step" value="keep" />
        <ButtonRow>
          <Button>{t.keep}</Button>
          <LinkButton to={path}>{t.cancel}</LinkButton>
        </ButtonRow>
      </Form>
    </Page>
  )
}

function Holders({ title, holders }: { title: string; holders: Effects['along'] }) {
  if (holders.length === 0) return null
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {holders.map(({ id, person, function: held }) => (
          <li key={id}>
            {person}, <LocalisedText content={held} quiet />
          </li>
        ))}
      </ul>
    </>
  )
}

function Names({ title, names }: { title: string; names: readonly Bilingual[] }) {
  if (names.length === 0) return null
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {names.map((name, index) => (
          <li key={index}>
            <LocalisedText content={name} quiet />
          </li>
        ))}
      </ul>
    </>
  )
}
