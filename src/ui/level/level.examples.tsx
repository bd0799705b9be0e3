import { ButtonRow } from '#ui/button-row'
import { Level } from '#ui/level'

export const examples = [
  {
    name: 'all-levels',
    render: () => (
      <ButtonRow>
        <Level of="local" />
        <Level of="regional" />
        <Level of="community" />
        <Level of="federal" />
      </ButtonRow>
    ),
  },
]
