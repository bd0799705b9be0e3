import type { CallRule } from './table-rule.ts'

/** What the modules bring themselves: no world has fewer or more of it. */
const brought = (table: string, module: string, columns: string): CallRule => ({
  about: table,
  module,
  call: () => `(select count(*) > 0 from (select ${columns} from ${table}) brought)`,
  gives: () => true,
})

/** "everybody sees the territories", "… the postcodes", "… which territory is part of which", "… what raises an alert". */
export const referenceCalls: readonly CallRule[] = [
  brought('network.territory', 'network', 'id, kind, code, name, valid, words'),
  brought('network.territory_part', 'network', 'whole_id, part_id, valid'),
  brought('network.postcode', 'network', 'territory_id, code, place, words'),
  brought('network.clearance_level', 'network', 'code, name, rank, valid'),
  brought('network.notice_day', 'network', 'days'),
  brought('journal.alert_rule', 'journal', 'code, name, acts, facts, more_than, within, valid'),
]
