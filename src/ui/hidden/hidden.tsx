interface HiddenProps {
  readonly name: string
  readonly value: string | number
}

/** A value that goes with the form without being shown. */
export const Hidden = ({ name, value }: HiddenProps) => <input type="hidden" name={name} value={value} />
