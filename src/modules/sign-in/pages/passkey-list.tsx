import { useText } from '#kernel/scene'
import { dayOf } from '#kernel/dates'
import { Button } from '#ui/button'
import { Day } from '#ui/day'
import { Form } from '#ui/form'
import { HiddenText } from '#ui/hidden-text'
import { Note } from '#ui/note'
import { Table } from '#ui/table'
import type { myPasskeys } from '../own-passkeys.ts'
import { passkeyAttemptsPath, passkeyRemovalPath } from '../paths.ts'
import { text } from '../text.ts'

interface PasskeyListProps {
  readonly passkeys: Awaited<ReturnType<typeof myPasskeys>>
  /** Whether a browser can make one for this place. */
  readonly possible: boolean
}

/** The passkeys of whoever reads, to add to and to remove from. */
export function PasskeyList({ passkeys, possible }: PasskeyListProps) {
  const t = useText(text)
  return (
    <section aria-labelledby="passkeys">
      <h2 id="passkeys">{t.passkeys}</h2>
      <p>{t.passkeysBody}</p>
      <Table
        caption={t.passkeys}
        captionHidden
        rows={passkeys}
        none={t.noPasskeys}
        columns={[
          { header: t.passkeyName, main: true, render: ({ name }) => name },
          { header: t.made, render: ({ created_at }) => <Day of={dayOf(created_at)} /> },
          { header: t.seen, render: ({ used_on }) => (used_on ? <Day of={used_on} /> : t.neverUsed) },
          {
            header: t.remove,
            render: ({ id, name }) => (
              <Form action={passkeyRemovalPath(id)} id={`passkey-${id}`}>
                <Button kind="quiet" small>
                  {t.remove}
                  <HiddenText>: {name}</HiddenText>
                </Button>
              </Form>
            ),
          },
        ]}
      />
      {possible ? (
        <Form action={passkeyAttemptsPath} id="add-passkey" repeatable>
          <Button kind="quiet">{t.addPasskey}</Button>
        </Form>
      ) : (
        <Note title={t.passkeysNeedName} />
      )}
    </section>
  )
}
