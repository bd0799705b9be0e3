import { outbox, type WaitingMail } from '#kernel/mail'
import { notFound, type Answer, type Visit } from '#kernel/route'
import { useText } from '#kernel/scene'
import { Card } from '#ui/card'
import { CardList } from '#ui/card-list'
import { EmptyState } from '#ui/empty-state'
import { Instant } from '#ui/instant'
import { Page } from '#ui/page'
import { Prose } from '#ui/prose'
import { text } from '../text.ts'

/** The mail of the story, which nobody gets. */
export async function outboxPage({ db, story }: Visit): Promise<Answer> {
  return story ? <Outbox mails={await outbox(db)} /> : notFound
}

function Outbox({ mails }: { mails: readonly WaitingMail[] }) {
  const t = useText(text)
  return (
    <Page title={t.outboxTitle} for="public" lead={t.outboxLead}>
      {mails.length === 0 && <EmptyState title={t.outboxEmpty}>{t.outboxEmptyBody}</EmptyState>}
      {mails.length > 0 && (
        <CardList>
          {mails.map(mail => (
            <Letter key={mail.id} mail={mail} />
          ))}
        </CardList>
      )}
    </Page>
  )
}

/** A mail stays in the language in which it was written. */
function Letter({ mail: { address, subject, body, posted_at } }: { mail: WaitingMail }) {
  const t = useText(text)
  const [url] = /https?:\/\/\S+/.exec(body) ?? []
  const language = body.startsWith(text.fr.mailGreeting) ? 'fr' : 'nl'
  return (
    <Card
      title={<span lang={language}>{subject}</span>}
      kicker={t.mailTo(address)}
      foot={<Instant of={posted_at} />}
    >
      <Prose text={body} lang={language} />
      {url && (
        <p>
          <a class="link" href={url}>
            {t.openLink}
          </a>
        </p>
      )}
    </Card>
  )
}
