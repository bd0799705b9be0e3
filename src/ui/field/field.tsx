import { createContext, type ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import type { FormState } from '#kernel/form'
import { FieldNotes, Meanwhile, OptionalMark } from './field-notes.tsx'

/** What every field of a form is given. */
export interface FieldProps {
  readonly state: FormState
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  /** Says "not required" beside the label; everything else is required. */
  readonly optional?: boolean | undefined
}

/** The id of the form around a field, when the page holds several forms. */
export const ControlScope = createContext<string | undefined>(undefined)

/** Where the fields of a form write down what they are called, by their names and in their order. */
export const Labels = createContext<Map<string, string> | undefined>(undefined)

const GroupLabel = createContext<string | undefined>(undefined)

function useLabel({ name, label }: FieldProps): void {
  const labels = useContext(Labels)
  const group = useContext(GroupLabel)
  labels?.set(name, group === undefined ? label : `${group} (${label})`)
}

/** Gives the id of a field's control by the field's name. */
export function useControlId() {
  const scope = useContext(ControlScope)
  return (name: string) => (scope === undefined ? name : `${scope}-${name}`)
}

/** The text that was typed in a field. */
export function typedText(state: FormState, name: string): string {
  const typed = state.typed[name]
  return typeof typed === 'string' ? typed : (typed?.[0] ?? '')
}

/** Everything that was chosen in a field. */
export function typedList(state: FormState, name: string): readonly string[] {
  const typed = state.typed[name]
  return typeof typed === 'string' ? [typed] : (typed ?? [])
}

/** What ties a control to its hint, its error and its name. */
export function useControl({ state, name, hint }: Pick<FieldProps, 'state' | 'name' | 'hint'>) {
  const id = useControlId()(name)
  const wrong = state.errors[name] !== undefined
  const described = [
    hint !== undefined && `${id}-hint`,
    wrong && `${id}-error`,
    state.meanwhile?.[name] !== undefined && `${id}-meanwhile`,
  ].filter(part => part !== false)
  return {
    id,
    name,
    'aria-describedby': described.length ? described.join(' ') : undefined,
    'aria-invalid': wrong ? ('true' as const) : undefined,
  }
}

interface FieldFrame extends FieldProps {
  /** How the value that somebody else stored meanwhile is written, when not as it is. */
  readonly show?: ((value: string) => ComponentChildren) | undefined
  readonly children: ComponentChildren
}

/** A label, a hint, what is wrong, and one control. */
export function Field({ children, show, ...field }: FieldFrame) {
  useLabel(field)
  const { id } = useControl(field)
  return (
    <div class={fieldClass(field)}>
      <label class="field__label" for={id}>
        {field.label}
        {field.optional && <OptionalMark />}
      </label>
      <FieldNotes {...field} id={id} />
      {children}
      <Meanwhile state={field.state} name={field.name} id={id} show={show} />
    </div>
  )
}

/** A legend, a hint, what is wrong, and several controls that are one answer. */
export function FieldGroup({ children, show, ...field }: FieldFrame) {
  useLabel(field)
  const id = useControlId()(field.name)
  const { 'aria-describedby': described } = useControl(field)
  return (
    <fieldset class={fieldClass(field)} aria-describedby={described}>
      <legend class="field__label">
        {field.label}
        {field.optional && <OptionalMark />}
      </legend>
      <FieldNotes {...field} id={id} />
      <GroupLabel.Provider value={field.label}>{children}</GroupLabel.Provider>
      <Meanwhile state={field.state} name={field.name} id={id} show={show} />
    </fieldset>
  )
}

const fieldClass = ({ state, name }: FieldProps) =>
  state.errors[name] === undefined ? 'field' : 'field field--wrong'
