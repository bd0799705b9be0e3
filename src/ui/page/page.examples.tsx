import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import type { Example } from '../example.ts'
import { Page } from '#ui/page'

const example = examplesIn(
  defineText({
    nl: { plan: 'Het plan', kicker: 'Hoofdstuk 2', day: 'Mijn dag', body: 'Er wacht niets op u.' },
    fr: { plan: 'Le plan', kicker: 'Chapitre 2', day: 'Ma journée', body: 'Rien ne vous attend.' },
    en: { plan: 'The plan', kicker: 'Chapter 2', day: 'My day', body: 'Nothing is waiting for you.' },
  }),
)

export const examples: readonly Example[] = [
  {
    ...example('public', t => (
      <Page title={t.plan} kicker={t.kicker} for="public">
        <p>{t.body}</p>
      </Page>
    )),
    document: true,
  },
  {
    ...example('staff', t => (
      <Page title={t.day} for="staff" counts={{ '/home': 3 }}>
        <p>{t.body}</p>
      </Page>
    )),
    document: true,
  },
]
