import { FieldGroup, typedList, useControlId, type FieldProps } from '#ui/field'

export interface Choice {
  readonly value: string
  readonly label: string
  readonly hint?: string | undefined
}

interface ChoicesProps extends FieldProps {
  readonly options: readonly Choice[]
  /** Round buttons for one answer, boxes to tick for several. */
  readonly pick?: 'one' | 'several' | undefined
  /** Several beside each other, for many short labels such as the municipalities. */
  readonly columns?: boolean | undefined
}

/** One or several answers, all in sight, each on a card that can be touched. */
export function Choices({ options, pick = 'one', columns, ...field }: ChoicesProps) {
  const id = useControlId()(field.name)
  const chosen = typedList(field.state, field.name)
  const labelOf = (value: string) => options.find(option => option.value === value)?.label ?? value
  return (
    <FieldGroup {...field} show={labelOf}>
      <div class={columns ? 'choices choices--columns' : 'choices'}>
        {options.map((option, index) => (
          <ChoiceCard
            key={option.value}
            {...option}
            id={index === 0 ? id : `${id}-${index + 1}`}
            name={field.name}
            type={pick === 'one' ? 'radio' : 'checkbox'}
            checked={chosen.includes(option.value)}
          />
        ))}
      </div>
    </FieldGroup>
  )
}

interface ChoiceCardProps extends Choice {
  readonly id: string
  readonly name: string
  readonly type: 'radio' | 'checkbox'
  readonly checked: boolean
}

function ChoiceCard({ id, name, type, value, label, hint, checked }: ChoiceCardProps) {
  const hintId = hint === undefined ? undefined : `${id}-about`
  return (
    <div class="choices__card">
      <input id={id} name={name} type={type} value={value} checked={checked} aria-describedby={hintId} />
      <div class="choices__words">
        <label for={id}>{label}</label>
        {hint !== undefined && (
          <p class="choices__hint" id={hintId}>
            {hint}
          </p>
        )}
      </div>
    </div>
  )
}
