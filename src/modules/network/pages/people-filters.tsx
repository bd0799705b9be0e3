import type { Visit } from '#kernel/route'
import { useScene, useText } from '#kernel/scene'
import { inLanguage, type Localised } from '#kernel/text'
import { DateField } from '#ui/date-field'
import { Filters } from '#ui/filters'
import { SelectField } from '#ui/select-field'
import { TextField } from '#ui/text-field'
import type { AskedDay } from '../asked-day.ts'
import { functions } from '../mandates.ts'
import type { PersonFilter } from '../people.ts'
import { peoplePath, searchPath } from '../paths.ts'
import { peopleText } from '../people-text.ts'
import { territoriesOn } from '../territories.ts'

export const LANGUAGES = ['nl', 'fr'] as const

/** What there is to choose from on that day. */
export async function choicesOn({ db }: Visit, day: string) {
  const [held, territories] = await Promise.all([functions(db), territoriesOn(db, day)])
  return { functions: held, territories }
}

interface PeopleFiltersProps {
  readonly filter: PersonFilter
  readonly asked: AskedDay
  readonly choose: Awaited<ReturnType<typeof choicesOn>>
  readonly filtered: boolean
}

export function PeopleFilters({ filter, asked, choose, filtered }: PeopleFiltersProps) {
  const t = useText(peopleText)
  const { language } = useScene()
  const chosen = filter.function ?? filter.territory ?? filter.language
  const said = Object.entries(filter).map(([name, value]) => [name, String(value ?? '')])
  const state = { typed: Object.fromEntries(said) as Record<string, string>, errors: {} }
  const named = (name: Localised) => inLanguage(name, language).text
  return (
    <Filters
      action={peoplePath}
      filtered={filtered}
      sentTo={searchPath}
      more={
        <>
          <SelectField
            state={state}
            name="function"
            label={t.function}
            empty={t.all}
            options={choose.functions.map(({ code, name }) => ({ value: code, label: named(name) }))}
          />
          <SelectField
            state={state}
            name="territory"
            label={t.territory}
            empty={t.all}
            options={choose.territories.map(({ code, name }) => ({
              value: code,
              label: `${named(name)} (${code})`,
            }))}
          />
          <SelectField
            state={state}
            name="language"
            label={t.language}
            empty={t.all}
            options={LANGUAGES.map(value => ({ value, label: t.languages[value] }))}
          />
          <DateField state={asked.state} name="seen_on" label={t.dayField} />
        </>
      }
      moreOpen={Boolean(chosen || asked.when !== 'today' || Object.keys(asked.state.errors).length > 0)}
    >
      <TextField state={state} name="find" label={t.find} type="search" />
    </Filters>
  )
}
