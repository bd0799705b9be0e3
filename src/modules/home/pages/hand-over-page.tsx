import { within } from '#kernel/as'
import { day, form, key, several } from '#kernel/field'
import { readForm, withErrors, type FormState } from '#kernel/form'
import { Invalid, notFound, Redirect, type Answer, type Visit } from '#kernel/route'
import { useText } from '#kernel/scene'
import {
  candidates,
  findPerson,
  handOver,
  handOverPath,
  mandateFault,
  mandatesToPass,
  peoplePath,
  personPath,
  PersonChoice,
  trying,
  type Passed,
} from '#modules/network'
import { handOverText } from '../hand-over-text.ts'
import { openWorkOf } from '../open-work-of.ts'
import { HandOver } from './hand-over-fields.tsx'

const HandOverForm = form({ person: key(), mandates: several(36), last_on: day() })

/** What somebody would leave behind, and the way to pass it on. */
export async function handOverPage(visit: Visit): Promise<Answer> {
  const found = await toPass(visit)
  if (!found) return notFound
  const to = visit.query.person ? await personOf(visit, visit.query.person) : undefined
  if (!to && (visit.query.choose ?? visit.query.find)) return whoTakesOver(visit, found.person)
  const all = found.mandates.map(({ id }) => id)
  return <HandOver {...found} to={to} state={{ typed: { mandates: all }, errors: {} }} />
}

export async function handOverSave(visit: Visit): Promise<Answer> {
  const found = await toPass(visit)
  const to = await personOf(visit, String(visit.fields.person ?? ''))
  if (!found || !to) return notFound
  const { values, state } = readForm(HandOverForm, visit)
  const refuse = (shown: FormState) => new Invalid(<HandOver {...found} to={to} state={shown} />)
  if (!values) return refuse(state)
  const chosen = found.mandates.filter(({ id }) => values.mandates.includes(id))
  const fault = unfit(visit, chosen, { from: found.person.id, to: to.id, last: values.last_on })
  if (fault) return refuse(withErrors(state, fault))
  const { refused } = await trying(visit.db, tx =>
    handOver(tx, chosen, { to: to.id, last_on: values.last_on }),
  )
  if (refused !== undefined) return refuse(withErrors(state, told(refused, visit)))
  return new Redirect(personPath(to.id))
}

async function toPass(visit: Visit) {
  const { db, params, language } = visit
  const person = await personOf(visit, params.id ?? '')
  const mandates = person ? await within('network', db, tx => mandatesToPass(tx, person.id)) : []
  if (!person || mandates.length === 0) return undefined
  const partners = mandates.filter(({ alone }) => alone).map(({ partner_id }) => partner_id)
  return { person, mandates, work: await openWorkOf(db, { partners, language }) }
}

const personOf = ({ db }: Visit, id: string) => within('network', db, tx => findPerson(tx, id))

async function whoTakesOver(visit: Visit, { id, name }: { readonly id: string; readonly name: string }) {
  const found = await within('network', visit.db, tx => candidates({ ...visit, db: tx }))
  return <WhoTakesOver id={id} name={name} {...found} />
}

interface Chosen {
  readonly from: string
  readonly to: string
  readonly last: string
}

function unfit({ reader, language }: Visit, chosen: readonly Passed[], { from, to, last }: Chosen) {
  const t = handOverText[language]
  if (chosen.length === 0) return { mandates: t.chooseOne }
  if (to === from) return { mandates: t.notSame }
  if (to === reader?.id) return { mandates: t.notReader }
  const outside = chosen.some(({ starts_on, ends_on }) => last < starts_on || (ends_on ?? last) < last)
  return outside ? { last_on: t.lastTooEarly } : undefined
}

/** Every rule of the mandates is told beside the day: the form has no other fields of theirs. */
const told = (rule: string, { language }: Visit): FormState['errors'] => ({
  last_on: Object.values(mandateFault(rule, language)).join(' '),
})

type WhoTakesOverProps = Awaited<ReturnType<typeof candidates>> & {
  readonly id: string
  readonly name: string
}

function WhoTakesOver({ id, name, ...found }: WhoTakesOverProps) {
  const t = useText(handOverText)
  return (
    <PersonChoice
      path={handOverPath(id)}
      title={t.title(name)}
      crumbs={[
        { path: peoplePath, label: t.people },
        { path: handOverPath(id), label: t.title(name) },
      ]}
      {...found}
    />
  )
}
