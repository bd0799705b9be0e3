import type { Database } from '#kernel/database'
import { install } from '#kernel/as'
import { modules } from '#modules'

/** Tells the story: each module's share, in order; doing it again changes nothing. */
export async function seedStory(
  db: Database,
  story: { readonly today: string; readonly scale?: number; readonly done?: (pieces: number) => void },
): Promise<void> {
  const { today, scale = 1, done = () => {} } = story
  for (const { name, seed } of modules)
    if (seed) await install(name, db, tx => seed(tx, { today, scale, done }))
}
