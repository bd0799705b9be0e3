import { notFound, Redirect, type Answer, type Visit } from '#kernel/route'
import { useText } from '#kernel/scene'
import { Button } from '#ui/button'
import { EmptyState } from '#ui/empty-state'
import { Form } from '#ui/form'
import { Instant } from '#ui/instant'
import { Link } from '#ui/link'
import { LinkButton } from '#ui/link-button'
import { LocalisedText } from '#ui/localised-text'
import { Page } from '#ui/page'
import { Period } from '#ui/period'
import { Table } from '#ui/table'
import { copyToDraft } from '../copied-version.ts'
import { draftText } from '../draft-text.ts'
import { holdsCoordination } from '../drafts.ts'
import { draftCopyPath, draftPath, importPath } from '../paths.ts'
import { text } from '../text.ts'
import { drafts, standingVersions } from '../versions.ts'

export async function draftList({ db }: Visit): Promise<Answer> {
  if (!(await holdsCoordination(db))) return notFound
  return <DraftList found={await drafts(db)} standing={await standingVersions(db)} />
}

export async function draftCopy({ db, params, reader }: Visit): Promise<Answer> {
  if (!reader || !(await holdsCoordination(db))) return notFound
  const draft = await copyToDraft(db, params.id ?? '', reader.id)
  return draft ? new Redirect(draftPath(draft)) : notFound
}

interface DraftListProps {
  readonly found: Awaited<ReturnType<typeof drafts>>
  readonly standing: Awaited<ReturnType<typeof standingVersions>>
}

function DraftList({ found, standing }: DraftListProps) {
  const t = useText(draftText)
  return (
    <Page
      title={t.draftsTitle}
      for="staff"
      lead={t.draftsLead}
      actions={
        <LinkButton to={importPath} kind="main">
          {t.importTitle}
        </LinkButton>
      }
    >
      {found.length === 0 ? (
        <EmptyState title={t.noDrafts}>{t.noDraftsBody}</EmptyState>
      ) : (
        <DraftTable found={found} />
      )}
      {standing.map(({ id }) => (
        <Form key={id} action={draftCopyPath(id)} id={`copy-${id}`}>
          <Button kind="quiet">{t.newFromCurrent}</Button>
        </Form>
      ))}
    </Page>
  )
}

function DraftTable({ found }: Pick<DraftListProps, 'found'>) {
  const t = useText(draftText)
  const words = useText(text)
  return (
    <Table
      caption={t.draftsTitle}
      captionHidden
      rows={found}
      columns={[
        {
          header: words.version,
          main: true,
          render: ({ id, title }) => (
            <Link to={draftPath(id)}>
              <LocalisedText content={title} quiet />
            </Link>
          ),
        },
        {
          header: words.period,
          render: ({ starts_on, ends_on }) => <Period from={starts_on} until={ends_on} />,
        },
        { header: t.created, render: ({ created_at }) => <Instant of={created_at} /> },
      ]}
    />
  )
}
