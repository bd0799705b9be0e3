import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { Filters } from '#ui/filters'
import { SelectField } from '#ui/select-field'
import { TextField } from '#ui/text-field'

const example = examplesIn(
  defineText({
    nl: {
      words: 'Zoekwoorden',
      status: 'Status',
      all: 'Alle',
      running: 'Bezig',
      done: 'Klaar',
      typed: 'weerbaarheid',
    },
    fr: {
      words: 'Mots-clés',
      status: 'Statut',
      all: 'Tout afficher',
      running: 'En cours',
      done: 'Terminée',
      typed: 'résilience',
    },
    en: {
      words: 'Words',
      status: 'Status',
      all: 'All',
      running: 'Ongoing',
      done: 'Done',
      typed: 'resilience',
    },
  }),
)

export const examples = [
  example('chosen', t => {
    const state = { typed: { words: t.typed, status: 'running' }, errors: {} }
    return (
      <Filters
        action="/plan/actions"
        filtered
        more={
          <SelectField
            state={state}
            name="status"
            label={t.status}
            empty={t.all}
            options={[
              { value: 'running', label: t.running },
              { value: 'done', label: t.done },
            ]}
          />
        }
        moreOpen
      >
        <TextField state={state} name="words" label={t.words} type="search" />
      </Filters>
    )
  }),
]
