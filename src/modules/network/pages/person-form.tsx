import { choice, form, line, optional, whole } from '#kernel/field'
import { empty, filled, overtaken, readForm, withErrors, type FormState } from '#kernel/form'
import { record } from '#kernel/record'
import { Invalid, notFound, Redirect, type Answer, type Visit } from '#kernel/route'
import { useText } from '#kernel/scene'
import { Button } from '#ui/button'
import { ButtonRow } from '#ui/button-row'
import { Choices } from '#ui/choices'
import { Form } from '#ui/form'
import { Hidden } from '#ui/hidden'
import { LinkButton } from '#ui/link-button'
import { Page } from '#ui/page'
import { TextField } from '#ui/text-field'
import { trying } from '../kept-rule.ts'
import { addPerson, changePerson, findPerson, isCoordination, whatMay } from '../people.ts'
import { asking, newMandatePath, newPersonPath, peoplePath, personEditPath, personPath } from '../paths.ts'
import { peopleText } from '../people-text.ts'

const LANGUAGES = ['nl', 'fr'] as const
const facts = { name: line(120), language: choice(LANGUAGES), address: optional(line(254)) }
const NewPersonForm = form(facts)
const PersonForm = form({ revision: whole(1, 1_000_000), ...facts })

export async function personNew({ db, query }: Visit): Promise<Answer> {
  if (!(await whatMay(db)).add) return notFound
  return <PersonNew state={empty} partner={query.partner ?? ''} />
}

export async function personAdd(visit: Visit): Promise<Answer> {
  const { db, fields, language } = visit
  if (!(await whatMay(db)).add) return notFound
  const partner = String(fields.partner ?? '')
  const { values, state } = readForm(NewPersonForm, visit)
  if (!values) return new Invalid(<PersonNew state={state} partner={partner} />)
  const { given, refused } = await trying(db, tx => addPerson(tx, known(values)))
  if (refused !== undefined)
    return new Invalid(<PersonNew state={withErrors(state, faultOf(refused, language))} partner={partner} />)
  await record(db, { act: 'added', kind: 'person', record: given })
  return new Redirect(
    /^[a-z0-9-]+$/.test(partner) ? asking(newMandatePath(partner), { person: given }) : personPath(given),
  )
}

export async function personEdit(visit: Visit): Promise<Answer> {
  const person = await toEdit(visit)
  return person ? <PersonEdit id={person.id} name={person.name} state={filled(storedIn(person))} /> : notFound
}

export async function personSave(visit: Visit): Promise<Answer> {
  const person = await toEdit(visit)
  if (!person) return notFound
  const { id, name } = person
  const { values, state } = readForm(PersonForm, visit)
  if (!values) return new Invalid(<PersonEdit id={id} name={name} state={state} />)
  const { revision } = values
  const { given, refused } = await trying(visit.db, tx => changePerson(tx, { id, revision }, known(values)))
  if (refused !== undefined) {
    const errors = faultOf(refused, visit.language)
    return new Invalid(<PersonEdit id={id} name={name} state={withErrors(state, errors)} />)
  }
  if (!given)
    return new Invalid(<PersonEdit id={id} name={name} state={overtaken(state, storedIn(person))} />)
  const address = person.address !== known(values).address
  await record(visit.db, { act: 'changed', kind: 'person', record: id, facts: { address } })
  return new Redirect(personPath(id))
}

async function toEdit({ db, params }: Visit) {
  return (await isCoordination(db)) ? findPerson(db, params.id ?? '') : undefined
}

type Person = NonNullable<Awaited<ReturnType<typeof findPerson>>>

const storedIn = ({ revision, name, language, address }: Person) => ({ revision, name, language, address })

const known = ({ name, language, address }: { name: string; language: 'nl' | 'fr'; address?: string }) => ({
  name,
  language,
  address: address?.toLowerCase() ?? null,
})

/** Which field a rule of the database is about, and what it says. */
function faultOf(rule: string, language: Visit['language']): FormState['errors'] {
  const word = Object.entries(FAULTS).find(([sentence]) => sentence === rule)?.[1] ?? 'addressShape'
  return { address: peopleText[language][word] }
}

const FAULTS = {
  'an address belongs to one person': 'addressTaken',
  'nobody here changes the address of who oversees or coordinates': 'addressKept',
} as const

function PersonNew({ state, partner }: { state: FormState; partner: string }) {
  const t = useText(peopleText)
  return (
    <Page
      title={t.newTitle}
      for="staff"
      lead={t.newLead}
      state={state}
      crumbs={[{ path: peoplePath, label: t.people }]}
    >
      <Form action={newPersonPath} state={state}>
        <Hidden name="partner" value={partner} />
        <PersonFields state={state} />
        <ButtonRow>
          <Button>{t.add}</Button>
          <LinkButton to={peoplePath}>{t.cancel}</LinkButton>
        </ButtonRow>
      </Form>
    </Page>
  )
}

function PersonEdit({ id, name, state }: { id: string; name: string; state: FormState }) {
  const t = useText(peopleText)
  return (
    <Page
      title={t.editOf(name)}
      for="staff"
      state={state}
      crumbs={[
        { path: peoplePath, label: t.people },
        { path: personPath(id), label: name },
      ]}
    >
      <Form action={personEditPath(id)} state={state}>
        <Hidden name="revision" value={String(state.typed.revision ?? '')} />
        <PersonFields state={state} />
        <ButtonRow>
          <Button>{t.save}</Button>
          <LinkButton to={personPath(id)}>{t.cancel}</LinkButton>
        </ButtonRow>
      </Form>
    </Page>
  )
}

function PersonFields({ state }: { state: FormState }) {
  const t = useText(peopleText)
  return (
    <>
      <TextField state={state} name="name" label={t.name} hint={t.nameHint} />
      <Choices
        state={state}
        name="language"
        label={t.language}
        hint={t.languageHint}
        options={LANGUAGES.map(value => ({ value, label: t.languages[value] }))}
      />
      <TextField state={state} name="address" label={t.address} hint={t.addressHint} type="email" optional />
    </>
  )
}
