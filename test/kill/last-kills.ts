import { readFile, writeFile } from 'node:fs/promises'
import { availableParallelism, totalmem } from 'node:os'

export interface KillFigures {
  readonly place: string
  readonly kills: number
  readonly acknowledged: number
  readonly unanswered: number
  readonly survived: number
}

/** Writes the line of this place into the file that KILL_REPORT names; the others stay. */
export async function reportKills(figures: KillFigures): Promise<void> {
  const file = process.env.KILL_REPORT
  if (!file) return
  const before = await readFile(file, 'utf8').catch(() => '')
  const others = before
    .split('\n')
    .filter(row => row.startsWith('| ') && !row.startsWith('| ---') && !row.startsWith(`| ${figures.place} `))
  const rows = [...others.filter(row => !row.startsWith('| where')), lineOf(figures)].toSorted()
  await writeFile(file, [...HEAD, ...rows, ''].join('\n'))
}

const HEAD = [
  '# Twenty kills, last result',
  '',
  'Written by `npm run long`. The server is killed (SIGKILL) at a random moment while eight browsers write; after each',
  'restart everything that was acknowledged must be there, once.',
  '',
  '| where | day | machine | kills | acknowledged | lost | unanswered | of which kept |',
  '| --- | --- | --- | ---: | ---: | ---: | ---: | ---: |',
]

const lineOf = ({ place, kills, acknowledged, unanswered, survived }: KillFigures): string => {
  const machine = `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB`
  const day = new Date().toISOString().slice(0, 10)
  return `| ${[place, day, machine, kills, acknowledged, 0, unanswered, survived].join(' | ')} |`
}
