import { useScene, useText } from '#kernel/scene'
import { Badge, type Tone } from '#ui/badge'
import { KeysetPages } from '#ui/keyset-pages'
import { Table } from '#ui/table'
import { Tabs } from '#ui/tabs'
import { directoryText } from '../directory-text.ts'
import type { Import, reportOf } from '../imports.ts'
import { whyRefused, type Verdict } from '../kept-lines.ts'
import { asking, importPath } from '../paths.ts'

const TONES = { added: 'ok', changed: 'info', same: 'neutral', refused: 'bad' } as const satisfies Record<
  Verdict['result'],
  Tone
>

export interface ReportProps extends Awaited<ReturnType<typeof reportOf>> {
  readonly file: Import
  readonly refusedOnly: boolean
}

/** What became of each line, or of each that was refused. */
export function ImportReport({ file, refusedOnly, rows, next, isFirst }: ReportProps) {
  const t = useText(directoryText)
  const { language } = useScene()
  const done = file.added + file.changed + file.same + file.refused
  const all = importPath(file.id)
  const refused = asking(all, { show: 'refused' })
  const show = refusedOnly ? 'refused' : undefined
  return (
    <>
      <h2>{t.perLine}</h2>
      <Tabs
        label={t.perLine}
        current={refusedOnly ? refused : all}
        items={[
          { path: all, label: t.allLines, count: done },
          { path: refused, label: t.refusedLines, count: file.refused },
        ]}
      />
      <Table
        caption={t.perLine}
        captionHidden
        dense
        rows={rows}
        columns={[
          { header: t.line, main: true, render: ({ line }) => String(line) },
          {
            header: t.result,
            render: ({ result }) => result && <Badge tone={TONES[result]}>{t.results[result]}</Badge>,
          },
          { header: t.reason, render: ({ reason }) => (reason === null ? '' : whyRefused(reason, language)) },
        ]}
      />
      <KeysetPages
        first={isFirst ? undefined : asking(all, { show })}
        next={next === undefined ? undefined : asking(all, { show, after: String(next) })}
      />
    </>
  )
}
