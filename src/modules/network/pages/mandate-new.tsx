import { day, form, key, line, optional } from '#kernel/field'
import { readForm, withErrors, type FormState } from '#kernel/form'
import { record } from '#kernel/record'
import { Invalid, notFound, Redirect, type Answer, type Visit } from '#kernel/route'
import { useScene, useText } from '#kernel/scene'
import { inLanguage } from '#kernel/text'
import { Button } from '#ui/button'
import { ButtonRow } from '#ui/button-row'
import { DateField } from '#ui/date-field'
import { Form } from '#ui/form'
import { Hidden } from '#ui/hidden'
import { Link } from '#ui/link'
import { LinkButton } from '#ui/link-button'
import { Page } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { SummaryList } from '#ui/summary-list'
import { trying } from '../kept-rule.ts'
import { functionsToGive, giveMandate, mayActFor } from '../mandates.ts'
import { findPartner, type Partner } from '../partners.ts'
import { findPerson } from '../people.ts'
import { mandatePath, newMandatePath, partnerPath, partnersPath } from '../paths.ts'
import { peopleText } from '../people-text.ts'
import { territoriesWithin } from '../territories.ts'
import { text } from '../text.ts'
import { mandateFault } from './mandate-fault.ts'
import { candidates, PersonChoice } from './person-choice.tsx'

const MandateForm = form({
  person: key(),
  function: line(60),
  territory: optional(key()),
  starts_on: day(),
  ends_on: optional(day()),
})

/** First whom, found by name; then as what, from when until when. */
export async function mandateNew(visit: Visit): Promise<Answer> {
  const { db, query } = visit
  const partner = await partnerToGiveFor(visit)
  if (!partner) return notFound
  const person = query.person ? await findPerson(db, query.person) : undefined
  if (person)
    return <MandateFields {...await offered(visit, partner)} person={person} state={begun(visit.today)} />
  return <WhoFirst partner={partner} {...await candidates(visit)} />
}

export async function mandateGive(visit: Visit): Promise<Answer> {
  const { db, language } = visit
  const partner = await partnerToGiveFor(visit)
  const person = await personGiven(visit)
  if (!partner || !person) return notFound
  const { values, state } = readForm(MandateForm, visit)
  const page = async (shown: FormState) =>
    new Invalid(<MandateFields {...await offered(visit, partner)} person={person} state={shown} />)
  if (!values) return page(state)
  const { starts_on, ends_on = null, function: held, territory = null } = values
  const fault = await unfit(visit, partner, held)
  if (fault) return page(withErrors(state, { function: fault }))
  const { given, refused } = await trying(db, tx =>
    giveMandate(tx, {
      person_id: person.id,
      partner_id: partner.id,
      function: held,
      starts_on,
      ends_on,
      territory_id: territory,
    }),
  )
  if (refused !== undefined) return page(withErrors(state, mandateFault(refused, language)))
  await record(db, { act: 'added', kind: 'mandate', record: given, facts: { function: held } })
  return new Redirect(mandatePath(given))
}

/** What the policies would refuse: a mandate for oneself, or a function that is not the reader's to give. */
async function unfit(visit: Visit, partner: Partner, held: string): Promise<string | undefined> {
  const t = peopleText[visit.language]
  if (visit.fields.person === visit.reader?.id) return t.notYourself
  const { functions } = await offered(visit, partner)
  return functions.some(({ code }) => code === held) ? undefined : t.misfit
}

const personGiven = ({ db, fields }: Visit) => findPerson(db, String(fields.person ?? ''))

async function partnerToGiveFor({ db, params }: Visit) {
  const partner = await findPartner(db, params.slug ?? '')
  return partner && (await mayActFor(db, partner.id)) ? partner : undefined
}

const offered = async ({ db, today }: Visit, partner: Partner) => ({
  partner,
  functions: await functionsToGive(db, partner.form),
  territories: await territoriesWithin(db, partner.territory_id, today),
})

export function begun(today: string): FormState {
  const [year = '', month, date] = today.split('-')
  return {
    typed: {
      starts_on_day: String(Number(date)),
      starts_on_month: String(Number(month)),
      starts_on_year: year,
    },
    errors: {},
  }
}

type WhoFirstProps = Awaited<ReturnType<typeof candidates>> & { readonly partner: Partner }

const WhoFirst = ({ partner, ...found }: WhoFirstProps) => (
  <PersonChoice {...usePlace(partner)} partner={partner.slug} {...found} />
)

interface MandateFieldsProps extends Awaited<ReturnType<typeof offered>> {
  readonly person: { readonly id: string; readonly name: string }
  readonly state: FormState
}

function MandateFields({ partner, functions, territories, person, state }: MandateFieldsProps) {
  const t = useText(peopleText)
  const { language } = useScene()
  const { path, title, crumbs } = usePlace(partner)
  return (
    <Page title={title} for="staff" state={state} crumbs={crumbs}>
      <SummaryList
        items={[{ term: t.who, value: person.name, change: <Link to={path}>{t.chooseOther}</Link> }]}
      />
      <Form action={path} state={state}>
        <Hidden name="person" value={person.id} />
        <SelectField
          state={state}
          name="function"
          label={t.function}
          options={functions.map(({ code, name }) => ({
            value: code,
            label: inLanguage(name, language).text,
          }))}
        />
        {territories.length > 0 && (
          <SelectField
            state={state}
            name="territory"
            label={t.mandateTerritory}
            empty={t.wholeTerritory}
            options={territories.map(({ id, code, name }) => ({
              value: id,
              label: `${inLanguage(name, language).text} (${code})`,
            }))}
          />
        )}
        <DateField state={state} name="starts_on" label={t.starts} />
        <DateField state={state} name="ends_on" label={t.ends} hint={t.endsHint} optional />
        <ButtonRow>
          <Button>{t.give}</Button>
          <LinkButton to={partnerPath(partner.slug)}>{t.cancel}</LinkButton>
        </ButtonRow>
      </Form>
    </Page>
  )
}

function usePlace(partner: Partner) {
  const t = useText(peopleText)
  const { partners } = useText(text)
  const { language } = useScene()
  const name = inLanguage(partner.name, language).text
  return {
    path: newMandatePath(partner.slug),
    title: t.mandateNewFor(name),
    crumbs: [
      { path: partnersPath, label: partners },
      { path: partnerPath(partner.slug), label: name },
    ],
  }
}
