import { resolve } from 'node:path'
import { buildApp } from '#app'
import { readConfig, type Config } from '#config'
import { readAssets } from '#kernel/assets'
import { stepDown, type Database } from '#kernel/database'
import { dayOf } from '#kernel/dates'
import { logError } from '#kernel/log'
import { startMailing, type Mailing } from '#kernel/mailing'
import { Refusal } from '#kernel/refusal'
import { root } from '#kernel/root'
import { myDayPath } from '#modules/home'
import { keepJournal, ownSealingKey } from '#modules/journal'
import { keepImporting, startAnnouncing, type Importing } from '#modules/network'
import { openToServe } from './open.ts'
import { seedStory } from './seed.ts'

/** Opens the database, builds the app and listens until it is told to stop. */
export async function serve(): Promise<void> {
  const config = readConfig(process.env)
  const db = await openToServe(config)
  try {
    await listen(config, db)
  } catch (error) {
    await db.close()
    throw error
  }
}

/** In milliseconds: what has not ended by then is cut off. */
const LONGEST_GOODBYE = 10_000

async function listen(config: Config, db: Database): Promise<void> {
  if (config.story) await seedStory(db, { today: dayOf(new Date()) })
  await stepDown(db)
  const key = await ownSealingKey(db, resolve(root, config.journalKey))
  let mailing: Mailing | undefined
  let importing: Importing | undefined
  const mails = config.story || config.mail !== undefined
  const app = await buildApp({
    ...config,
    db,
    assets: readAssets(),
    mails,
    afterForm: () => {
      mailing?.look()
      importing?.look()
    },
  })
  mailing = config.mail && startMailing(db, config.mail, error => logError(app.log, error))
  await app.listen({ port: config.port, host: config.host }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE'
      ? new Refusal(`PORT ${config.port} is in use by another process.`)
      : error
  })
  const closeJournal = keepJournal(db, {
    key,
    witness: config.journalWitness,
    failed: error => logError(app.log, error),
  })
  importing = keepImporting(db, error => logError(app.log, error))
  const stopAnnouncing =
    mails &&
    startAnnouncing(db, {
      dayAddress: language => `${config.publicUrl ?? app.listeningOrigin}/${language}${myDayPath}`,
      failed: error => logError(app.log, error),
    })
  let stopping: Promise<void> | undefined
  // A second signal changes nothing: npm passes on a Ctrl-C that the terminal has sent to everybody already.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void (stopping ??= stop()))
  console.log(`Tandem is ready: ${app.listeningOrigin}`)
  if (config.story)
    console.log(`Sign in as one of the people of the story: ${app.listeningOrigin}/nl/sign-in`)

  /** Finishes what it has begun, then lets go of the database. */
  async function stop(): Promise<void> {
    // A browser keeps its connection after the answer that it was waiting for.
    const leaving = setInterval(() => app.server.closeIdleConnections(), 100)
    const longest = setTimeout(() => app.server.closeAllConnections(), LONGEST_GOODBYE)
    await app.close()
    if (stopAnnouncing) await stopAnnouncing()
    await mailing?.stop()
    await importing?.stop()
    clearInterval(leaving)
    clearTimeout(longest)
    await closeJournal()
    await db.close()
  }
}
