import { showDay } from '#kernel/dates'
import { record } from '#kernel/record'
import { Invalid, notFound, Redirect, type Answer, type Visit } from '#kernel/route'
import { useScene, useText } from '#kernel/scene'
import { Badge } from '#ui/badge'
import { Button } from '#ui/button'
import { ButtonRow } from '#ui/button-row'
import { Day } from '#ui/day'
import { Form } from '#ui/form'
import { KeysetPages } from '#ui/keyset-pages'
import { Link } from '#ui/link'
import { LinkButton } from '#ui/link-button'
import { Note } from '#ui/note'
import { Page } from '#ui/page'
import { trying } from '../kept-rule.ts'
import { isCoordination } from '../people.ts'
import {
  asking,
  newMergerPath,
  newZonePath,
  successionRemovalPath,
  successionsPath,
  territoriesPath,
} from '../paths.ts'
import { successionText } from '../succession-text.ts'
import { stepsOf, successions, undoSuccession, type Step } from '../successions.ts'
import { text } from '../text.ts'
import { dayBefore, StepEnds } from './step-ends.tsx'

export async function successionList({ db, query, reader, today }: Visit): Promise<Answer> {
  const after = /^[0-9a-f-]{36}$/.test(query.after ?? '') ? query.after : undefined
  const { successions: found, next } = await successions(db, after)
  const ids = found.map(({ id }) => id)
  return (
    <SuccessionList
      found={found}
      steps={await stepsOf(db, ids)}
      after={after}
      next={next}
      today={today}
      editable={reader !== undefined && (await isCoordination(db))}
    />
  )
}

/** Taken back while its day is still to come. */
export async function successionUndo({ db, params }: Visit): Promise<Answer> {
  if (!(await isCoordination(db))) return notFound
  const id = params.id ?? ''
  const { given, refused } = await trying(db, tx => undoSuccession(tx, id))
  if (refused !== undefined) return new Invalid(<Used />)
  if (!given) return notFound
  await record(db, { act: 'changed', kind: 'succession', record: id, facts: { undone: true } })
  return new Redirect(successionsPath)
}

interface SuccessionListProps {
  readonly found: Awaited<ReturnType<typeof successions>>['successions']
  readonly steps: readonly Step[]
  readonly after: string | undefined
  readonly next: string | undefined
  readonly today: string
  readonly editable: boolean
}

function SuccessionList({ found, steps, after, next, today, editable }: SuccessionListProps) {
  const t = useText(successionText)
  const { territories } = useText(text)
  return (
    <Page
      title={t.successions}
      for="public"
      turbo={editable}
      lead={t.lead}
      crumbs={[{ path: territoriesPath, label: territories }]}
    >
      {editable && (
        <ButtonRow>
          <LinkButton to={newZonePath}>{t.newZones}</LinkButton>
          <LinkButton to={newMergerPath}>{t.newPartners}</LinkButton>
        </ButtonRow>
      )}
      {found.length === 0 && <p>{t.none}</p>}
      {found.map(({ id, became_on }) => (
        <Succession
          key={id}
          id={id}
          day={became_on}
          steps={steps.filter(({ succession_id }) => succession_id === id)}
          coming={became_on > today}
          editable={editable}
        />
      ))}
      <KeysetPages first={after && successionsPath} next={next && asking(successionsPath, { after: next })} />
    </Page>
  )
}

interface SuccessionProps {
  readonly id: string
  readonly day: string
  readonly steps: readonly Step[]
  readonly coming: boolean
  readonly editable: boolean
}

function Succession({ id, day, steps, coming, editable }: SuccessionProps) {
  const t = useText(successionText)
  return (
    <section aria-labelledby={`s-${id}`}>
      <h2 id={`s-${id}`}>
        {t.day} <Day of={day} /> {coming && <Badge tone="info">{t.coming}</Badge>}
      </h2>
      <StepEnds steps={steps} day={day} />
      {steps.some(({ from_code }) => from_code !== null) && <BothSides day={day} />}
      {coming && editable && (
        <Form action={successionRemovalPath(id)} id={`undo-${id}`}>
          <Button kind="danger" small>
            {t.undo}
          </Button>
        </Form>
      )}
    </section>
  )
}

/** The map of the last day before and of the first day after. */
function BothSides({ day }: { day: string }) {
  const t = useText(successionText)
  const { language } = useScene()
  return (
    <p>
      <Link to={asking(territoriesPath, { on: dayBefore(day) })}>
        {t.before(showDay(language, dayBefore(day)))}
      </Link>
      {' · '}
      <Link to={asking(territoriesPath, { on: day })}>{t.after(showDay(language, day))}</Link>
    </p>
  )
}

function Used() {
  const t = useText(successionText)
  return (
    <Page title={t.undoneTitle} for="staff">
      <Note tone="bad" title={t.undoUsed}>
        <p>
          <Link to={successionsPath}>{t.back}</Link>
        </p>
      </Note>
    </Page>
  )
}
