import { openEmbedded, openPostgres, type Database } from '#kernel/database'
import { migrate } from '#kernel/migrate'
import { modules } from '#modules'
import { createDatabase } from './postgres.ts'

/** A database of one's own with nothing in it but what the modules bring; whoever asks may become any of them. */
export async function emptyDatabase(): Promise<Database> {
  const server = process.env.TEST_POSTGRES_URL
  if (!server) return migrated(await openEmbedded())
  const addresses = await createDatabase(server)
  const owner = await migrated(openPostgres(addresses.owner, 2), 'tandem_login')
  const close = async () => {
    await owner.close()
    await addresses.drop()
  }
  return { ...owner, close }
}

async function migrated(db: Database, login?: string): Promise<Database> {
  await migrate(
    db,
    modules.map(module => module.name),
    login,
  )
  return db
}
