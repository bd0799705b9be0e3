import type { Answer, Visit } from '#kernel/route'
import { useText } from '#kernel/scene'
import { EmptyState } from '#ui/empty-state'
import { Instant } from '#ui/instant'
import { KeysetPages } from '#ui/keyset-pages'
import { Page } from '#ui/page'
import { Table } from '#ui/table'
import { publishedSeals } from '../published-seals.ts'
import { text } from '../text.ts'

const PATH = '/journal'

export async function sealList({ db, query }: Visit): Promise<Answer> {
  const after = /^\d{1,18}$/.test(query.after ?? '') ? query.after : undefined
  return <SealList after={after} {...await publishedSeals(db, after)} />
}

type SealListProps = Awaited<ReturnType<typeof publishedSeals>> & { readonly after: string | undefined }

function SealList({ seals, next, after }: SealListProps) {
  const t = useText(text)
  const signers = [...new Set(seals.map(({ signer }) => signer))]
  return (
    <Page title={t.title} for="public" lead={t.lead}>
      <h2>{t.whatTitle}</h2>
      <p>{t.what}</p>
      <p>{t.whatNot}</p>
      <h2>{t.checkTitle}</h2>
      <p>{t.check}</p>
      <p>
        <code>npm run tandem -- journal verify journal.jsonl --seal …</code>
      </p>
      <h2>{t.seals}</h2>
      {seals.length === 0 && !after ? (
        <EmptyState title={t.none}>{t.noneBody}</EmptyState>
      ) : (
        <>
          <Table
            caption={t.seals}
            captionHidden
            dense
            rows={seals}
            columns={[
              { header: t.number, main: true, render: ({ number }) => number },
              { header: t.when, render: ({ published_at }) => <Instant of={published_at} /> },
              { header: t.seal, render: ({ head }) => <code>{head}</code> },
            ]}
          />
          <KeysetPages first={after && PATH} next={next && `${PATH}?after=${next}`} />
          <h2>{t.key}</h2>
          {signers.map(signer => (
            <p key={signer}>
              <code>{signer}</code>
            </p>
          ))}
        </>
      )}
    </Page>
  )
}
