import type { FormState } from '#kernel/form'
import { useScene, useText } from '#kernel/scene'
import { inLanguage } from '#kernel/text'
import { DateField } from '#ui/date-field'
import { levelNames } from '#ui/level'
import { LocalisedField } from '#ui/localised-field'
import { SelectField } from '#ui/select-field'
import { TextField } from '#ui/text-field'
import type { territoriesOn } from '../territories.ts'
import { text } from '../text.ts'

export const LEVELS = ['local', 'regional', 'community', 'federal'] as const

const STRUCTURES = ['platform', 'task_force', 'working_group', 'local_cell'] as const

/** What a partner can be: organisations, and the structures in which they sit together. */
export const FORMS = [
  'regional_service',
  'municipality',
  'police_zone',
  'federal_service',
  'federal_police',
  'community_service',
  'association',
  'school',
  'university',
  'oversight_body',
  ...STRUCTURES,
] as const

export const kindOf = (form: (typeof FORMS)[number]) =>
  STRUCTURES.some(structure => structure === form) ? 'structure' : 'organisation'

interface FieldsProps {
  readonly state: FormState
}

/** What it is and since when: said once. */
export function KindFields({ state }: FieldsProps) {
  const t = useText(text)
  return (
    <>
      <SelectField
        state={state}
        name="form"
        label={t.form}
        options={FORMS.map(value => ({ value, label: t.forms[value] }))}
      />
      <DateField state={state} name="since_on" label={t.existsSince} optional />
    </>
  )
}

/** What the coordination decides: name, level and territory. */
export function IdentityFields({
  state,
  territories,
}: FieldsProps & { territories: Awaited<ReturnType<typeof territoriesOn>> }) {
  const t = useText(text)
  const levels = useText(levelNames)
  const { language } = useScene()
  return (
    <>
      <LocalisedField state={state} name="name" label={t.name} />
      <LocalisedField state={state} name="abbreviation" label={t.abbreviation} optional />
      <SelectField
        state={state}
        name="level"
        label={t.level}
        options={LEVELS.map(value => ({ value, label: levels[value] }))}
      />
      <SelectField
        state={state}
        name="territory"
        label={t.territory}
        empty={t.noTerritory}
        options={territories.map(({ code, name }) => ({
          value: code,
          label: `${inLanguage(name, language).text} (${code})`,
        }))}
        optional
      />
    </>
  )
}

/** What whoever acts for the partner keeps: what it does and how it is reached. */
export function ContactFields({ state }: FieldsProps) {
  const t = useText(text)
  return (
    <>
      <LocalisedField state={state} name="purpose" label={t.purpose} rows={3} atMost={1000} optional />
      <TextField state={state} name="address" label={t.address} type="email" optional />
      <TextField state={state} name="website" label={t.website} hint={t.websiteHint} type="url" optional />
    </>
  )
}
