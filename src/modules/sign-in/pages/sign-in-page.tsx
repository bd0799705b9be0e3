import { empty } from '#kernel/form'
import { notFound, Redirect, type Answer, type Visit } from '#kernel/route'
import { useText } from '#kernel/scene'
import { inLanguage } from '#kernel/text'
import { Button } from '#ui/button'
import { Filters } from '#ui/filters'
import { Form } from '#ui/form'
import { Hidden } from '#ui/hidden'
import { HiddenText } from '#ui/hidden-text'
import { LocalisedText } from '#ui/localised-text'
import { Link } from '#ui/link'
import { Page } from '#ui/page'
import { Table } from '#ui/table'
import { TextField } from '#ui/text-field'
import { record } from '#kernel/record'
import { safePath, signedOutPath, waysPath } from '../paths.ts'
import { endSession, letIn, stepIn, storyPeople, type StoryPerson } from '../sessions.ts'
import { text } from '../text.ts'
import { WaysPage } from './ways-page.tsx'

export async function signInPage(visit: Visit): Promise<Answer> {
  const { db, query, story, language } = visit
  if (!story) return waysPage(visit)
  const wanted = plain(query.find ?? '')
  const people = (await storyPeople(db)).filter(person => plain(wordsOf(person, language)).includes(wanted))
  return <StepIn people={people} find={query.find ?? ''} />
}

/** How people sign in for real. */
export const waysPage = async ({ query, site, story }: Visit): Promise<Answer> => (
  <WaysPage site={site} story={story} back={safePath(query.to)} state={empty} />
)

/** Begins a session with a new secret; the one that the browser had is worth nothing from then on. */
export async function stepInPost(visit: Visit): Promise<Answer> {
  const { db, fields, story } = visit
  const person = String(fields.person ?? '')
  if (!story || !/^[0-9a-f-]{36}$/.test(person)) return notFound
  const begun = await letIn(visit, async (proof, device) =>
    (await stepIn(db, person, proof, device)) ? { person, way: 'story' } : undefined,
  )
  return begun ?? notFound
}

export async function signOutPost({ db, proof, reader, site }: Visit): Promise<Answer> {
  if (reader) await record(db, { act: 'signed_out', kind: 'person', record: reader.id })
  const way = proof && (await endSession(db, proof))
  return new Redirect(way === 'provider' && site.provider ? signedOutPath : '', null)
}

const plain = (words: string) => words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim()

const wordsOf = ({ name, function: held, partner }: StoryPerson, language: Visit['language']) =>
  [name, inLanguage(held ?? {}, language).text, inLanguage(partner ?? {}, language).text].join(' ')

function StepIn({ people, find }: { people: readonly StoryPerson[]; find: string }) {
  const t = useText(text)
  return (
    <Page title={t.storyTitle} for="public" wide lead={t.storyLead}>
      <Filters action="/sign-in" filtered={find !== ''}>
        <TextField state={{ typed: { find }, errors: {} }} name="find" label={t.find} type="search" />
      </Filters>
      <p>
        <Link to={waysPath}>{t.realWays}</Link>
      </p>
      <Table
        caption={t.storyTitle}
        captionHidden
        rows={[...Map.groupBy(people, person => person.person_id).values()]}
        none={t.none}
        columns={[
          { header: t.person, main: true, render: ([person]) => person?.name },
          { header: t.function, render: mandates => <Mandates mandates={mandates} /> },
          { header: t.language, render: ([person]) => person && t.languages[person.language] },
          { header: t.stepIn, render: ([person]) => person && <StepInForm person={person} /> },
        ]}
      />
    </Page>
  )
}

/** What somebody is, for whom; a person may be more than one thing. */
function Mandates({ mandates }: { mandates: readonly StoryPerson[] }) {
  const t = useText(text)
  return (
    <>
      {mandates.map(({ function: held, partner }, index) => (
        <div key={index}>
          {held ? <LocalisedText content={held} quiet /> : t.outsider}
          {partner && (
            <>
              {', '}
              <LocalisedText content={partner} quiet />
            </>
          )}
        </div>
      ))}
    </>
  )
}

function StepInForm({ person: { person_id, name } }: { person: StoryPerson }) {
  const t = useText(text)
  return (
    <Form action="/sign-in" id={`as-${person_id}`} repeatable>
      <Hidden name="person" value={person_id} />
      <Button kind="quiet" small>
        {t.become}
        <HiddenText>: {name}</HiddenText>
      </Button>
    </Form>
  )
}
