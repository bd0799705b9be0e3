import { useScene, useText } from '#kernel/scene'
import { inLanguage, type Language } from '#kernel/text'
import { Badge } from '#ui/badge'
import { Button } from '#ui/button'
import { ButtonRow } from '#ui/button-row'
import { Accordion } from '#ui/accordion'
import { Difference } from '#ui/difference'
import { Form } from '#ui/form'
import { LanguageColumns } from '#ui/language-columns'
import { LinkButton } from '#ui/link-button'
import { Prose } from '#ui/prose'
import { SelectField } from '#ui/select-field'
import { empty } from '#kernel/form'
import { HiddenText } from '#ui/hidden-text'
import { wordsChanged } from '../differences.ts'
import { draftText } from '../draft-text.ts'
import { blockedBecause, type actionsToPair, type DraftText } from '../drafts.ts'
import { draftTextPath, pairPath, textConfirmationPath } from '../paths.ts'
import { text as planText } from '../text.ts'

interface DraftTextCardProps {
  readonly draft: string
  readonly text: DraftText
  readonly existing: Awaited<ReturnType<typeof actionsToPair>>
}

/** One text of a draft in all its languages, what it was, and what is still to check. */
export function DraftTextCard({ draft, text, existing }: DraftTextCardProps) {
  const t = useText(draftText)
  const { language } = useScene()
  const name = `${t.kinds[text.kind]} ${text.kind === 'measure' ? text.key : ''}`.trim()
  const said = inLanguage(text.title, language)
  const open = blockedBecause(text)
  return (
    <section id={`text-${text.key}`}>
      <h2>
        {name} {said.text && <span lang={said.language}>{said.text}</span>}
      </h2>
      <p>
        <States text={text} />
      </p>
      <LanguageColumns render={each => wordingOf(text, each) && <Wording language={each} text={text} />} />
      <ButtonRow>
        <LinkButton to={draftTextPath(draft, text.kind, text.key)}>
          {t.edit}
          <HiddenText>: {name}</HiddenText>
        </LinkButton>
        {open.length > 0 && !open.some(({ kind }) => kind === 'lacks') && (
          <Form action={textConfirmationPath(draft, text.kind, text.key)} id={`confirm-${text.key}`}>
            <Button>
              {t.confirm}
              <HiddenText>: {name}</HiddenText>
            </Button>
          </Form>
        )}
      </ButtonRow>
      {text.kind === 'action' && (text.before !== null || existing.length > 0) && (
        <Pairing draft={draft} action={text.key} existing={existing} paired={text.before !== null} />
      )}
    </section>
  )
}

function States({ text }: { text: DraftText }) {
  const t = useText(draftText)
  const open = blockedBecause(text)
  return (
    <>
      {text.number_source === 'inferred' && <Badge tone="warn">{useText(planText).inferred}</Badge>}{' '}
      {!text.before && <Badge tone="info">{t.isNew}</Badge>}{' '}
      {open.length === 0 && <Badge tone="ok">{t.confirmed}</Badge>}
      {open.map(({ kind, language }) => (
        <>
          <Badge tone="warn">{kind === 'unconfirmed' ? t.unconfirmed : t[kind][language]}</Badge>{' '}
        </>
      ))}
    </>
  )
}

const wordingOf = (text: DraftText, language: Language) =>
  text.kind === 'mission' ? text.title[language] : text.text[language]

/** What the text says in one language, with what it said before when that differs. */
function Wording({ text, language }: { text: DraftText; language: Language }) {
  const t = useText(draftText)
  const said = wordingOf(text, language) ?? ''
  const before = text.before?.[language]
  return (
    <>
      <Prose text={said} lang={language} />
      {before !== undefined && before !== said && (
        <Accordion title={t.showDifference}>
          <Difference parts={wordsChanged(before, said)} lang={language} />
        </Accordion>
      )}
    </>
  )
}

function Pairing({ draft, action, existing, paired }: PairingProps) {
  const t = useText(draftText)
  const { language } = useScene()
  const known = existing.map(({ id, title }) => ({ value: id, label: inLanguage(title, language).text }))
  return (
    <Accordion title={t.pairWith}>
      <Form action={pairPath(draft, action)} id={`pair-${action}`}>
        <SelectField
          state={empty}
          name="action"
          label={t.pairWith}
          options={paired ? [...known, { value: 'new', label: t.pairNew }] : known}
        />
        <Button kind="quiet">{t.pair}</Button>
      </Form>
    </Accordion>
  )
}

interface PairingProps extends Pick<DraftTextCardProps, 'draft' | 'existing'> {
  readonly action: string
  /** Whether it was taken for an action of the version before. */
  readonly paired: boolean
}
