import type { FormState } from '#kernel/form'
import { useScene, useText } from '#kernel/scene'
import { inLanguage } from '#kernel/text'
import { Button } from '#ui/button'
import { ButtonRow } from '#ui/button-row'
import { Choices } from '#ui/choices'
import { DateField } from '#ui/date-field'
import { Form } from '#ui/form'
import { Hidden } from '#ui/hidden'
import { LinkButton } from '#ui/link-button'
import { LocalisedField } from '#ui/localised-field'
import { SelectField } from '#ui/select-field'
import { TextField } from '#ui/text-field'
import type { measuresStanding } from '../measures.ts'
import { actionEditPath, actionPath } from '../paths.ts'
import { text } from '../text.ts'
import { STATUSES } from './action-form.ts'

type Measures = Awaited<ReturnType<typeof measuresStanding>>

interface ActionFieldsProps {
  readonly action: { readonly id: string; readonly kind: 'under_mission' | 'by_partner' | 'own' }
  readonly state: FormState
  readonly measures: Measures
}

/** The form in which whoever leads an action says how it goes. */
export function ActionFields({ action, state, measures }: ActionFieldsProps) {
  const t = useText(text)
  return (
    <Form action={actionEditPath(action.id)} state={state}>
      <Hidden name="revision" value={String(state.typed.revision ?? '')} />
      {action.kind === 'own' && <WordFields state={state} measures={measures} />}
      <SelectField
        state={state}
        name="status"
        label={t.statusTitle}
        options={STATUSES.map(status => ({ value: status, label: t.status[status] }))}
      />
      <DateField state={state} name="starts_on" label={t.startsOn} optional />
      <DateField state={state} name="ends_on" label={t.endsOn} optional />
      <TextField
        state={state}
        name="times_a_year"
        label={t.timesField}
        hint={t.timesHint}
        numeric
        width="short"
        optional
      />
      <LocalisedField
        state={state}
        name="progress"
        label={t.progress}
        hint={t.progressHint}
        rows={5}
        atMost={2000}
        optional
      />
      <ButtonRow>
        <Button>{t.save}</Button>
        <LinkButton to={actionPath(action.id)}>{t.cancel}</LinkButton>
      </ButtonRow>
    </Form>
  )
}

/** What a partner's own action is called, what it is, and what it is for. */
export function WordFields({ state, measures }: { state: FormState; measures: Measures }) {
  const t = useText(text)
  const { language } = useScene()
  return (
    <>
      <LocalisedField state={state} name="title" label={t.title} />
      <LocalisedField state={state} name="text" label={t.description} rows={5} atMost={4000} />
      <Choices
        state={state}
        name="measures"
        label={t.measuresField}
        pick="several"
        options={measures.map(({ number, short }) => ({
          value: number,
          label: `${number} ${inLanguage(short, language).text}`,
        }))}
      />
    </>
  )
}
