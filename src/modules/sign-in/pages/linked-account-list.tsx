import { dayOf } from '#kernel/dates'
import type { Provider } from '#kernel/route'
import { useScene, useText } from '#kernel/scene'
import { inLanguage } from '#kernel/text'
import { Button } from '#ui/button'
import { Day } from '#ui/day'
import { Form } from '#ui/form'
import { HiddenText } from '#ui/hidden-text'
import { Note } from '#ui/note'
import { Table } from '#ui/table'
import type { myLinkedAccounts } from '../linked-accounts.ts'
import { linkedAccountRemovalPath } from '../paths.ts'
import { text } from '../text.ts'

export interface LinkedAccountsProps {
  readonly accounts: Awaited<ReturnType<typeof myLinkedAccounts>>
  /** Whether whoever reads keeps another way in. */
  readonly removable: boolean
  readonly provider: Provider | undefined
}

/** The accounts at organisations with which whoever reads signs in; nothing where there is no such way. */
export function LinkedAccounts({ accounts, removable, provider }: LinkedAccountsProps) {
  const t = useText(text)
  const { language } = useScene()
  if (!provider && accounts.length === 0) return null
  const named = (issuer: string) =>
    provider?.issuer === issuer ? inLanguage(provider.name, language).text : new URL(issuer).host
  return (
    <section aria-labelledby="linked">
      <h2 id="linked">{t.linked}</h2>
      <p>{t.linkedBody}</p>
      <Table
        caption={t.linked}
        captionHidden
        rows={accounts}
        none={t.noLinked}
        columns={[
          { header: t.organisation, main: true, render: ({ issuer }) => named(issuer) },
          { header: t.begun, render: ({ created_at }) => <Day of={dayOf(created_at)} /> },
          ...(removable
            ? [
                {
                  header: t.remove,
                  render: ({ id, issuer }: (typeof accounts)[number]) => (
                    <Form action={linkedAccountRemovalPath(id)} id={`linked-${id}`}>
                      <Button kind="quiet" small>
                        {t.remove}
                        <HiddenText>: {named(issuer)}</HiddenText>
                      </Button>
                    </Form>
                  ),
                },
              ]
            : []),
        ]}
      />
      {!removable && accounts.length > 0 && <Note title={t.linkedOnlyWay} />}
    </section>
  )
}
