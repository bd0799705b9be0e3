import { sql } from 'kysely'
import { as } from './as.ts'
import type { Database } from './database.ts'

/** How mail leaves: the address of an SMTP server, and from whom it comes. */
export interface MailSettings {
  readonly smtpUrl: string
  readonly from: string
}

/** Sends what was posted, for as long as the server runs. */
export interface Mailing {
  /** Looks at once, because something was kept. */
  readonly look: () => void
  readonly stop: () => Promise<void>
}

interface Letter {
  readonly id: string
  readonly address: string
  readonly subject: string
  readonly body: string
}

const SENDER = { kind: 'service', name: 'mail' } as const
/** In milliseconds; how long a mail waits at most that another process posted, or that is tried again. */
const PAUSE = 5000

/**
 * Begins to send. A mail is taken in one transaction and forgotten in another, and no transaction waits for the mail
 * server: whoever is killed in between leaves a mail that is sent once more. `tell` gets what went wrong.
 */
export function startMailing(
  db: Database,
  { smtpUrl, from }: MailSettings,
  tell: (error: unknown) => void,
): Mailing {
  // Loaded here, since a server without mail has no room for it.
  const server = import('nodemailer').then(({ createTransport }) =>
    createTransport({ url: smtpUrl, connectionTimeout: 10_000, socketTimeout: 20_000 }),
  )
  let running: Promise<void> | undefined
  let again = false
  let stopped = false

  const next = async () => (stopped ? undefined : take(db))
  const sendAll = async () => {
    for (let letter = await next(); letter; letter = await next()) {
      const { id, address, subject, body } = letter
      await (await server).sendMail({ from, to: address, subject, text: body })
      await as(SENDER, 'kernel', db, tx => sql`select kernel.forget_mail(${id})`.execute(tx))
    }
  }
  const look = () => {
    again = running !== undefined
    running ??= sendAll()
      .catch(tell)
      .finally(() => {
        running = undefined
        if (again && !stopped) look()
      })
  }
  const timer = setInterval(look, PAUSE)
  timer.unref()
  const stop = async () => {
    stopped = true
    clearInterval(timer)
    await running
    ;(await server).close()
  }
  return { look, stop }
}

const take = (db: Database): Promise<Letter | undefined> =>
  as(
    SENDER,
    'kernel',
    db,
    async tx => (await sql<Letter>`select * from kernel.take_mail()`.execute(tx)).rows[0],
  )
