import { newSecret } from '#kernel/http'
import { notFound, Redirect, type Answer, type Visit } from '#kernel/route'
import { useScene, useText } from '#kernel/scene'
import { inLanguage } from '#kernel/text'
import { Button } from '#ui/button'
import { Filters } from '#ui/filters'
import { Form } from '#ui/form'
import { Hidden } from '#ui/hidden'
import { HiddenText } from '#ui/hidden-text'
import { LocalisedText } from '#ui/localised-text'
import { Note } from '#ui/note'
import { Page } from '#ui/page'
import { Table } from '#ui/table'
import { TextField } from '#ui/text-field'
import { endSession, stepIn, storyPeople, type StoryPerson } from '../sessions.ts'
import { text } from '../text.ts'

export async function signInPage({ db, query, story, language }: Visit): Promise<Answer> {
  if (!story) return <Closed />
  const wanted = plain(query.find ?? '')
  const people = (await storyPeople(db)).filter(person => plain(wordsOf(person, language)).includes(wanted))
  return <StepIn people={people} find={query.find ?? ''} />
}

export async function stepInPost({ db, fields, story }: Visit): Promise<Answer> {
  const person = String(fields.person ?? '')
  if (!story || !/^[0-9a-f-]{36}$/.test(person)) return notFound
  const secret = newSecret()
  return (await stepIn(db, person, secret)) ? new Redirect('/my-day', secret) : notFound
}

export async function signOutPost({ db, proof }: Visit): Promise<Answer> {
  if (proof) await endSession(db, proof)
  return new Redirect('', null)
}

const plain = (words: string) => words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim()

const wordsOf = ({ name, function: held, partner }: StoryPerson, language: Visit['language']) =>
  [name, inLanguage(held ?? {}, language).text, inLanguage(partner ?? {}, language).text].join(' ')

function Closed() {
  const t = useText(text)
  return (
    <Page title={t.title} for="public">
      <Note title={t.closedTitle}>{t.closedBody}</Note>
    </Page>
  )
}

function StepIn({ people, find }: { people: readonly StoryPerson[]; find: string }) {
  const t = useText(text)
  return (
    <Page title={t.storyTitle} for="public" wide lead={t.storyLead}>
      <Filters action="/sign-in" filtered={find !== ''}>
        <TextField
          state={{ typed: { find }, errors: {} }}
          name="find"
          label={t.find}
          type="search"
          optional
        />
      </Filters>
      <Table
        caption={t.storyTitle}
        captionHidden
        rows={people}
        none={t.none}
        columns={[
          { header: t.person, main: true, render: ({ name }) => name },
          { header: t.function, render: person => <Held person={person} /> },
          {
            header: t.partner,
            render: ({ partner }) => partner && <LocalisedText content={partner} quiet />,
          },
          { header: t.language, render: ({ language }) => t.languages[language] },
          { header: t.stepIn, render: person => <StepInForm person={person} /> },
        ]}
      />
    </Page>
  )
}

function Held({ person }: { person: StoryPerson }) {
  const t = useText(text)
  return person.function ? <LocalisedText content={person.function} quiet /> : <>{t.outsider}</>
}

function StepInForm({ person: { person_id, name, partner } }: { person: StoryPerson }) {
  const t = useText(text)
  const { language } = useScene()
  return (
    <Form
      action="/sign-in"
      id={`as-${person_id}-${inLanguage(partner ?? {}, language).text.length}`}
      repeatable
    >
      <Hidden name="person" value={person_id} />
      <Button kind="quiet" small>
        {t.stepIn}
        <HiddenText>: {name}</HiddenText>
      </Button>
    </Form>
  )
}
