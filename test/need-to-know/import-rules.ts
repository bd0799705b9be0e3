import type { Asking } from './asking.ts'
import { fresh } from './plan-rights.ts'
import { columns, rule } from './table-rule.ts'
import type { Import, ImportLine } from './people-rows.ts'

/** "the coordination … files that it sent itself": whoever sent a file, while they coordinate. */
export const hasSent = ({ coordinates, id }: Asking, sent: Pick<Import, 'sent_by_id'>) =>
  coordinates && sent.sent_by_id === id

/** "… the lines of its own files". */
const hasSentLine = (asking: Asking, { import_id }: ImportLine) =>
  asking.world.imports.some(sent => sent.id === import_id && hasSent(asking, sent))

/** Files of people, and what became of their lines. */
export const importRules = [
  rule<Import>({
    table: 'network.import',
    module: 'network',
    key: ['id'],
    reads: columns(
      'id sent_by_id sent_at step lines read_to added changed same refused tries ended_at stopped',
    ),
    rows: world => world.imports,
    sees: hasSent,
    adds: {
      rows: ({ world }) =>
        world.people.map(({ id }) => ({ id: fresh, sent_by_id: id, lines: 1, tries: 0, hasEnded: false })),
      values: ({ sent_by_id, lines }) => ({ sent_by_id, lines }),
      // "the coordination sends files": each its own.
      may: hasSent,
    },
    changes: {
      values: () => ({
        step: 'trial',
        read_to: 0,
        added: 0,
        changed: 0,
        same: 0,
        refused: 0,
        tries: 1,
        ended_at: null,
        stopped: false,
      }),
      blind: () => ({ tries: 1 }),
      // "the coordination moves the files that it sent itself".
      may: hasSent,
    },
    // "the coordination forgets the files that it sent itself", their lines with them.
    removes: { may: hasSent },
  }),
  rule<ImportLine>({
    table: 'network.import_line',
    module: 'network',
    key: ['import_id', 'line'],
    reads: columns('import_id line fields fault result reason'),
    rows: world => world.importLines,
    sees: hasSentLine,
    adds: {
      rows: ({ world }) => world.imports.map(({ id }) => ({ import_id: id, line: 9 })),
      values: row => ({ ...row, fields: {}, fault: null }),
      may: hasSentLine,
    },
    changes: {
      values: () => ({ result: 'refused', reason: 'noPerson' }),
      blind: () => ({ result: 'added' }),
      // "the coordination tells what became of the lines of its files".
      may: hasSentLine,
    },
  }),
]
