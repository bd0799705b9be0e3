import { choice, form, lines } from '#kernel/field'
import { empty, readForm, withErrors, type FormState } from '#kernel/form'
import { Invalid, notFound, Redirect, type Answer, type Visit } from '#kernel/route'
import { useScene, useText } from '#kernel/scene'
import { inLanguage } from '#kernel/text'
import { Button } from '#ui/button'
import { Choices } from '#ui/choices'
import { Form } from '#ui/form'
import { Page } from '#ui/page'
import { TextArea } from '#ui/text-area'
import { lookAt, lookAway, overseen } from '../looks.ts'
import { entriesPath, oversightPath } from '../paths.ts'
import { text } from '../text.ts'

export async function lookNew({ db }: Visit): Promise<Answer> {
  const compartments = await overseen(db)
  return compartments.length === 0 ? (
    notFound
  ) : (
    <LookNew compartments={compartments} state={firstOf(compartments)} />
  )
}

export async function lookBegin(visit: Visit): Promise<Answer> {
  const compartments = await overseen(visit.db)
  if (compartments.length === 0) return notFound
  const LookForm = form({ compartment: choice(compartments.map(({ code }) => code)), reason: lines(500) })
  const { values, state } = readForm(LookForm, visit)
  if (!values) return new Invalid(<LookNew compartments={compartments} state={state} />)
  if (Array.from(values.reason).length < SHORTEST) {
    const short = withErrors(state, { reason: text[visit.language].reasonShort })
    return new Invalid(<LookNew compartments={compartments} state={short} />)
  }
  await lookAt(visit.db, values.compartment, values.reason)
  return new Redirect(entriesPath)
}

export async function lookEnd({ db }: Visit): Promise<Answer> {
  if ((await overseen(db)).length === 0) return notFound
  await lookAway(db)
  return new Redirect(oversightPath)
}

/** What the table asks of a reason too. */
const SHORTEST = 10

type Compartments = Awaited<ReturnType<typeof overseen>>

const firstOf = (compartments: Compartments): FormState =>
  compartments.length === 1 ? { ...empty, typed: { compartment: compartments[0]?.code ?? '' } } : empty

function LookNew({ compartments, state }: { compartments: Compartments; state: FormState }) {
  const t = useText(text)
  const { language } = useScene()
  return (
    <Page title={t.title} for="staff" lead={t.lead} state={state}>
      <Form action={oversightPath} state={state}>
        <Choices
          state={state}
          name="compartment"
          label={t.compartment}
          options={compartments.map(({ code, name }) => ({
            value: code,
            label: inLanguage(name, language).text,
          }))}
        />
        <TextArea state={state} name="reason" label={t.reason} hint={t.reasonHint} rows={3} atMost={500} />
        <Button>{t.begin}</Button>
      </Form>
    </Page>
  )
}
