import type { Running } from '#test/running'

const WRITERS = 8
const HEADERS = { 'sec-fetch-site': 'same-origin', accept: 'text/html' }

/** What was sent until the server was killed, by its title. */
export interface Written {
  readonly acknowledged: readonly string[]
  /** Sent, and never answered: kept or not, but never twice. */
  readonly unanswered: readonly string[]
}

/** Several browsers add milestones one after the other, until nobody answers; the server is killed after `moment` ms. */
export async function writeUntilKilled(
  server: Running,
  { cookie, action, mark, moment }: { cookie: string; action: string; mark: string; moment: number },
): Promise<Written> {
  const acknowledged: string[] = []
  const unanswered: string[] = []
  let number = 0
  const killed = new AbortController()
  const write = async () => {
    while (!killed.signal.aborted) {
      const title = `${mark}-${(number += 1)}`
      const status = await addMilestone(server.origin, { cookie, action, title })
      if (status === 303) acknowledged.push(title)
      else if (status === undefined) unanswered.push(title)
      else throw new Error(`A milestone was answered with ${status}.`)
    }
  }
  const kill = async () => {
    await new Promise(resolve => setTimeout(resolve, moment))
    killed.abort()
    await server.end('SIGKILL')
  }
  await Promise.all([kill(), ...Array.from({ length: WRITERS }, write)])
  return { acknowledged, unanswered }
}

/** The status of the answer; undefined when there was none. */
async function addMilestone(
  origin: string,
  { cookie, action, title }: { cookie: string; action: string; title: string },
): Promise<number | undefined> {
  try {
    const response = await fetch(`${origin}/fr/plan/actions/${action}/milestones`, {
      method: 'POST',
      redirect: 'manual',
      headers: { ...HEADERS, cookie },
      body: milestone(title),
    })
    return response.status
  } catch {
    return undefined
  }
}

/** The form of a milestone, as a browser sends it. */
export const milestone = (title: string): URLSearchParams =>
  new URLSearchParams({
    _once: crypto.randomUUID(),
    milestone_title_nl: title,
    milestone_title_fr: title,
    due_on_day: '1',
    due_on_month: '3',
    due_on_year: '2030',
  })

/** How often each title stands on the page of the action. */
export async function titlesKept(origin: string, action: string): Promise<ReadonlyMap<string, number>> {
  const page = await (await fetch(`${origin}/fr/plan/actions/${action}`)).text()
  const kept = new Map<string, number>()
  for (const [title] of page.matchAll(/\bkill-\d+-\d+\b/g)) kept.set(title, (kept.get(title) ?? 0) + 1)
  return kept
}

/** The action that Samira may change. */
export async function actionOf(origin: string, cookie: string): Promise<string> {
  const list = await (await fetch(`${origin}/fr/plan/actions?partner=molenbeek`)).text()
  for (const [, id = ''] of list.matchAll(/\/fr\/plan\/actions\/([0-9a-f-]{36})/g))
    if ((await fetch(`${origin}/fr/plan/actions/${id}/edit`, { headers: { cookie } })).ok) return id
  throw new Error('Samira may change no action.')
}
