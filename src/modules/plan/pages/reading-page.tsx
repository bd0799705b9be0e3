import { empty, type FormState } from '#kernel/form'
import { useScene, useText } from '#kernel/scene'
import { inLanguage } from '#kernel/text'
import { Accordion } from '#ui/accordion'
import { Button } from '#ui/button'
import { ButtonRow } from '#ui/button-row'
import { DateField } from '#ui/date-field'
import { Form } from '#ui/form'
import { Hidden } from '#ui/hidden'
import { LinkButton } from '#ui/link-button'
import { LocalisedField } from '#ui/localised-field'
import { Page } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { SideBySide } from '#ui/side-by-side'
import { TextArea } from '#ui/text-area'
import type { draftsOfTheme } from '../added-language.ts'
import { draftText } from '../draft-text.ts'
import { draftsPath, importPath } from '../paths.ts'
import type { PlanReading } from '../reading/reading.ts'
import { ReadStructure } from './read-structure.tsx'
import { SourceLines } from './source-lines.tsx'

interface ReadingPageProps {
  readonly reading: PlanReading
  readonly source: string
  /** Drafts of the same chapter, to which this text may be another language. */
  readonly drafts: Awaited<ReturnType<typeof draftsOfTheme>>
  readonly state: FormState
}

/** The text and what was read in it, beside each other, before anything is kept. */
export function ReadingPage({ reading, source, drafts, state }: ReadingPageProps) {
  const t = useText(draftText)
  return (
    <Page
      title={t.readingTitle}
      for="staff"
      lead={t.readingLead}
      state={state}
      kicker={t.counts(reading.measures.length, reading.missions.length, reading.actions.length)}
      crumbs={[
        { path: draftsPath, label: t.draftsTitle },
        { path: importPath, label: t.importTitle },
      ]}
    >
      <SideBySide
        leftTitle={t.sourceTitle}
        left={<SourceLines source={source} reading={reading} />}
        rightTitle={t.foundTitle}
        right={<ReadStructure reading={reading} />}
      />
      {drafts.length > 0 && <AddToDraft reading={reading} source={source} drafts={drafts} />}
      <h2>{t.keepTitle}</h2>
      <p>{t.keepLead}</p>
      <Form action={importPath} state={state}>
        <LocalisedField state={state} name="title" label={t.titleField} hint={t.titleHint} />
        <DateField state={state} name="starts_on" label={t.startsOn} />
        <DateField state={state} name="ends_on" label={t.endsOn} />
        <Accordion title={t.correct}>
          <TextArea state={state} name="source" label={t.sourceField} rows={20} lang={reading.language} />
          <Button kind="quiet" name="step" value="read">
            {t.readAgain}
          </Button>
        </Accordion>
        <ButtonRow>
          <Button name="step" value="keep">
            {t.keep}
          </Button>
          <LinkButton to={importPath}>{t.cancel}</LinkButton>
        </ButtonRow>
      </Form>
    </Page>
  )
}

function AddToDraft({ reading, source, drafts }: Omit<ReadingPageProps, 'state'>) {
  const t = useText(draftText)
  const { language } = useScene()
  return (
    <section aria-labelledby="add">
      <h2 id="add">{t.addTitle[reading.language]}</h2>
      <p>{t.addLead}</p>
      <Form action={importPath} id="add-form">
        <Hidden name="source" value={source} />
        <SelectField
          state={empty}
          name="draft"
          label={t.addTo}
          options={drafts.map(({ id, title }) => ({ value: id, label: inLanguage(title, language).text }))}
        />
        <Button kind="quiet" name="step" value="add">
          {t.add}
        </Button>
      </Form>
    </section>
  )
}
