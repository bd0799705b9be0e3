import type { Static } from 'typebox'
import { bilingual, choice, day, form, line, localised, optional, whole } from '#kernel/field'
import { empty, filled, overtaken, readForm, withErrors, type FormState } from '#kernel/form'
import { record } from '#kernel/record'
import { Invalid, notFound, Redirect, type Answer, type Visit } from '#kernel/route'
import { useScene, useText } from '#kernel/scene'
import { inLanguage } from '#kernel/text'
import { Button } from '#ui/button'
import { ButtonRow } from '#ui/button-row'
import { Form } from '#ui/form'
import { Hidden } from '#ui/hidden'
import { LinkButton } from '#ui/link-button'
import { Page } from '#ui/page'
import { trying } from '../kept-rule.ts'
import { mayActFor } from '../mandates.ts'
import { addPartner, changePartner, findPartner, type Partner } from '../partners.ts'
import { isCoordination } from '../people.ts'
import { newPartnerPath, partnerEditPath, partnerPath, partnersPath } from '../paths.ts'
import { territoriesOn } from '../territories.ts'
import { text } from '../text.ts'
import { ContactFields, FORMS, IdentityFields, kindOf, KindFields, LEVELS } from './partner-fields.tsx'

const contact = {
  purpose: localised(1000),
  address: optional(line(254)),
  website: optional(line(300)),
}
const identity = {
  name: bilingual(200),
  abbreviation: localised(30),
  level: choice(LEVELS),
  territory: optional(line(5)),
}
const revision = whole(1, 1_000_000)
const NewForm = form({ form: choice(FORMS), since_on: optional(day()), ...identity, ...contact })
const ContactForm = form({ revision, ...contact })
const WholeForm = form({ revision, ...identity, ...contact })

type Territories = Awaited<ReturnType<typeof territoriesOn>>

export async function partnerNew({ db, today }: Visit): Promise<Answer> {
  if (!(await isCoordination(db))) return notFound
  return <PartnerNew territories={await territoriesOn(db, today)} state={empty} />
}

export async function partnerAdd(visit: Visit): Promise<Answer> {
  const { db, language, today } = visit
  if (!(await isCoordination(db))) return notFound
  const territories = await territoriesOn(db, today)
  const refuse = (state: FormState) => new Invalid(<PartnerNew territories={territories} state={state} />)
  const { values, state } = readForm(NewForm, visit)
  if (!values) return refuse(state)
  const { form: shape, since_on, ...said } = values
  const facts = factsOf(said, territories)
  if (!facts) return refuse(withErrors(state, { territory: text[language].unknownTerritory }))
  const { given, refused } = await trying(db, tx =>
    addPartner(tx, { ...facts, form: shape, kind: kindOf(shape) }, since_on),
  )
  if (refused !== undefined) return refuse(withErrors(state, faultOf(refused, language)))
  await record(db, { act: 'added', kind: 'partner', facts: { form: shape } })
  return new Redirect(partnerPath(given))
}

export async function partnerEdit(visit: Visit): Promise<Answer> {
  const found = await toEdit(visit)
  return found ? <PartnerEdit {...found} state={filled(storedIn(found.partner))} /> : notFound
}

export async function partnerSave(visit: Visit): Promise<Answer> {
  const found = await toEdit(visit)
  if (!found) return notFound
  const { partner, territories, all } = found
  const refuse = (state: FormState) => new Invalid(<PartnerEdit {...found} state={state} />)
  const { revision: read, facts, state } = all ? wholeIn(visit, territories) : contactIn(visit)
  if (!read) return refuse(state)
  if (!facts) return refuse(withErrors(state, { territory: text[visit.language].unknownTerritory }))
  const { given, refused } = await trying(visit.db, tx =>
    changePartner(tx, { id: partner.id, revision: read }, facts),
  )
  if (refused !== undefined) return refuse(withErrors(state, faultOf(refused, visit.language)))
  if (!given) return refuse(overtaken(state, storedIn(partner)))
  await record(visit.db, { act: 'changed', kind: 'partner', record: partner.id })
  return new Redirect(partnerPath(partner.slug))
}

/** The coordination changes everything; whoever acts for the partner how it is reached and what it does. */
async function toEdit({ db, params, today }: Visit) {
  const partner = await findPartner(db, params.slug ?? '')
  if (!partner || !(await mayActFor(db, partner.id))) return undefined
  return { partner, all: await isCoordination(db), territories: await territoriesOn(db, today) }
}

const storedIn = (partner: Partner) => {
  const { revision: stored, name, abbreviation, level, purpose, address, website } = partner
  const known = { revision: stored, name, abbreviation, level, purpose, address, website }
  return { ...known, territory: partner.territory_code }
}

function wholeIn(visit: Visit, territories: Territories) {
  const { values, state } = readForm(WholeForm, visit)
  return { revision: values?.revision, facts: values && factsOf(values, territories), state }
}

function contactIn(visit: Visit) {
  const { values, state } = readForm(ContactForm, visit)
  return { revision: values?.revision, facts: values && contactOf(values), state }
}

const contactOf = ({ purpose, address, website }: Static<typeof ContactForm>) => ({
  purpose,
  address: address?.toLowerCase() ?? null,
  website: website ?? null,
})

/** Undefined when the code is of no territory. */
function factsOf(values: Omit<Static<typeof WholeForm>, 'revision'>, territories: Territories) {
  const { name, abbreviation, level, territory, ...rest } = values
  const place = territories.find(({ code }) => code === territory)
  if (territory && !place) return undefined
  return {
    name,
    abbreviation,
    level,
    territory_id: place?.id ?? null,
    ...contactOf({ revision: 1, ...rest }),
  }
}

function faultOf(rule: string, language: Visit['language']): FormState['errors'] {
  const t = text[language]
  if (rule === 'an address of a partner holds one @') return { address: t.addressShape }
  if (rule === 'a website of a partner begins with https') return { website: t.websiteShape }
  if (rule === 'the territory of a partner exists') return { territory: t.territoryNotThere }
  return { name_nl: t.nameTaken }
}

function PartnerNew({ territories, state }: { territories: Territories; state: FormState }) {
  const t = useText(text)
  return (
    <Page
      title={t.addPartner}
      for="staff"
      lead={t.partnerNewLead}
      state={state}
      crumbs={[{ path: partnersPath, label: t.partners }]}
    >
      <Form action={newPartnerPath} state={state}>
        <KindFields state={state} />
        <IdentityFields state={state} territories={territories} />
        <ContactFields state={state} />
        <ButtonRow>
          <Button>{t.add}</Button>
          <LinkButton to={partnersPath}>{t.cancel}</LinkButton>
        </ButtonRow>
      </Form>
    </Page>
  )
}

type PartnerEditProps = NonNullable<Awaited<ReturnType<typeof toEdit>>> & { readonly state: FormState }

function PartnerEdit({ partner, all, territories, state }: PartnerEditProps) {
  const t = useText(text)
  const { language } = useScene()
  const name = inLanguage(partner.name, language).text
  return (
    <Page
      title={t.partnerEditOf(name)}
      for="staff"
      state={state}
      crumbs={[
        { path: partnersPath, label: t.partners },
        { path: partnerPath(partner.slug), label: name },
      ]}
    >
      <Form action={partnerEditPath(partner.slug)} state={state}>
        <Hidden name="revision" value={String(state.typed.revision ?? '')} />
        {all && <IdentityFields state={state} territories={territories} />}
        <ContactFields state={state} />
        <ButtonRow>
          <Button>{t.save}</Button>
          <LinkButton to={partnerPath(partner.slug)}>{t.cancel}</LinkButton>
        </ButtonRow>
      </Form>
    </Page>
  )
}
