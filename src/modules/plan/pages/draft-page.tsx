import { Invalid, notFound, Redirect, type Answer, type Visit } from '#kernel/route'
import { empty, withErrors, type FormState } from '#kernel/form'
import { useScene, useText } from '#kernel/scene'
import { inLanguage } from '#kernel/text'
import { Accordion } from '#ui/accordion'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { Link } from '#ui/link'
import { Note } from '#ui/note'
import { Page } from '#ui/page'
import { Period } from '#ui/period'
import { SummaryList } from '#ui/summary-list'
import { draftText } from '../draft-text.ts'
import {
  actionsToPair,
  adoptDraft,
  blockedBecause,
  draftTexts,
  holdDrafts,
  leftoversIn,
  throwAway,
  type DraftText,
} from '../drafts.ts'
import { adoptionPath, draftDocumentPath, draftRemovalPath, draftsPath, planPath } from '../paths.ts'
import { text } from '../text.ts'
import { findVersion } from '../versions.ts'
import { DraftTextCard } from './draft-text-card.tsx'
import { Leftovers } from './leftovers.tsx'

export async function draftPage(visit: Visit): Promise<Answer> {
  const found = await draftIn(visit)
  return found ? <DraftPage {...found} state={empty} /> : notFound
}

export async function draftAdopt(visit: Visit): Promise<Answer> {
  await holdDrafts(visit.db, visit.params.id ?? '')
  const found = await draftIn(visit)
  if (!found) return notFound
  if (
    found.texts.some(draft => blockedBecause(draft).length > 0) ||
    !found.version.title.nl ||
    !found.version.title.fr
  ) {
    const state = withErrors(empty, { adopt: draftText[visit.language].cannotAdopt })
    return new Invalid(<DraftPage {...found} state={state} />)
  }
  return (await adoptDraft(visit.db, found.version.id, visit.today)) ? new Redirect(planPath) : notFound
}

export async function draftThrow({ db, params }: Visit): Promise<Answer> {
  await holdDrafts(db, params.id ?? '')
  return (await throwAway(db, params.id ?? '')) ? new Redirect(draftsPath) : notFound
}

async function draftIn({ db, params }: Visit) {
  const version = await findVersion(db, params.id ?? '')
  if (version?.status !== 'draft') return undefined
  return {
    version,
    texts: await draftTexts(db, version.id),
    leftovers: await leftoversIn(db, version.id),
    existing: await actionsToPair(db, version.id),
  }
}

type DraftPageProps = NonNullable<Awaited<ReturnType<typeof draftIn>>> & { readonly state: FormState }

function DraftPage({ version, texts, leftovers, existing, state }: DraftPageProps) {
  const t = useText(draftText)
  const { language } = useScene()
  const open = texts.filter(draft => blockedBecause(draft).length > 0)
  return (
    <Page
      title={inLanguage(version.title, language).text}
      for="staff"
      lead={t.draftLead}
      state={state}
      kicker={t.done(texts.length - open.length, texts.length)}
      crumbs={[{ path: draftsPath, label: t.draftsTitle }]}
    >
      <Facts version={version} />
      <Adoption version={version} open={open} state={state} />
      {texts.map(draft => (
        <DraftTextCard key={draft.key} draft={version.id} text={draft} existing={existing} />
      ))}
      <Leftovers leftovers={leftovers} lang={version.source_language ?? undefined} />
      <Accordion title={t.throwAway}>
        <p>{t.throwAwayBody}</p>
        <Form action={draftRemovalPath(version.id)} id="removal">
          <Button kind="danger">{t.throwAway}</Button>
        </Form>
      </Accordion>
    </Page>
  )
}

function Facts({ version }: Pick<DraftPageProps, 'version'>) {
  const t = useText(text)
  const words = useText(draftText)
  return (
    <SummaryList
      items={[
        {
          term: t.title,
          value: [version.title.nl ?? words.lacks.nl, version.title.fr ?? words.lacks.fr].join(' / '),
        },
        {
          term: t.period,
          value: <Period from={version.starts_on} until={version.ends_on} />,
          change: <Link to={draftDocumentPath(version.id)}>{words.edit}</Link>,
        },
      ]}
    />
  )
}

interface AdoptionProps extends Pick<DraftPageProps, 'version' | 'state'> {
  readonly open: readonly DraftText[]
}

function Adoption({ version, open, state }: AdoptionProps) {
  const t = useText(draftText)
  const titled = version.title.nl && version.title.fr
  const ready = open.length === 0 && titled
  return (
    <Form action={adoptionPath(version.id)} state={state} id="adoption">
      {ready ? (
        <Note tone="ok" title={t.ready}>
          {t.readyBody}
        </Note>
      ) : (
        <Note tone="warn" title={t.notReady}>
          <ul>
            {!titled && (
              <li>
                <Link to={draftDocumentPath(version.id)}>{t.document}</Link>
              </li>
            )}
            {open.map(({ kind, key, title }) => (
              <li key={key}>
                <a href={`#text-${key}`}>
                  {t.kinds[kind]} {kind === 'measure' ? key : ''} <OpenTitle title={title} />
                </a>
              </li>
            ))}
          </ul>
        </Note>
      )}
      <Button id="adoption-adopt">{t.adopt}</Button>
    </Form>
  )
}

function OpenTitle({ title }: Pick<DraftText, 'title'>) {
  const { language } = useScene()
  const { text: said, language: lang } = inLanguage(title, language)
  return <span lang={lang === language ? undefined : lang}>{said}</span>
}
