import { sql } from 'kysely'
import { as } from '#kernel/as'
import type { Tx } from '#kernel/database'
import { breaks, HELD, NOBODY, REFUSED, sorted, type Question } from './question.ts'

/**
 * Tries statement after statement and undoes each. What came of one: for a question its answer, otherwise how many rows
 * it reached, or why it failed. In the database itself, because every statement would be four more to send.
 */
const TRY_ALL = `do $try$
declare
  first text; tried text; undoes boolean; broken text; found jsonb; reached bigint; outcome text; outcomes jsonb = '[]';
begin
  for first, tried, undoes in
    select each ->> 0, each ->> 1, (each ->> 2)::boolean from jsonb_array_elements(current_setting('tandem.tried')::jsonb) each
  loop
    begin
      if first <> '' then execute first; end if;
      if tried like 'select%' then
        execute tried into found;
        outcome = found::text;
        if undoes then raise exception using errcode = 'ZZ000', message = outcome; end if;
      else
        execute tried;
        get diagnostics reached = row_count;
        outcome = reached::text;
        -- Nothing reached is nothing to undo.
        if reached > 0 then raise exception using errcode = 'ZZ000', message = outcome; end if;
      end if;
    exception
      when sqlstate 'ZZ000' then outcome = sqlerrm;
      when insufficient_privilege then outcome = '${REFUSED}';
      when foreign_key_violation then outcome = '${HELD}';
      when not_null_violation then outcome = '${NOBODY}';
      when check_violation or exclusion_violation or unique_violation then
        get stacked diagnostics broken = constraint_name;
        outcome = '${breaks('')}' || broken;
      when others then outcome = sqlstate || ' ' || sqlerrm;
    end;
    outcomes = outcomes || to_jsonb(outcome);
  end loop;
  perform set_config('tandem.outcomes', outcomes::text, true);
end $try$`

/** What the database answers to questions of one person in one module's role. */
export async function answersTo(tx: Tx, questions: readonly Question[]): Promise<string[]> {
  const [one] = questions
  if (!one) return []
  return as(one.asking.asker, one.module, tx, async db => {
    const statements = JSON.stringify(
      questions.map(({ first, statement, undoes }) => [first ?? '', statement, undoes ?? false]),
    )
    await sql`select set_config('tandem.tried', ${statements}, true)`.execute(db)
    await sql.raw(TRY_ALL).execute(db)
    const { rows } = await sql<{
      outcomes: string
    }>`select current_setting('tandem.outcomes') as outcomes`.execute(db)
    return (JSON.parse(rows[0]?.outcomes ?? '[]') as string[]).map(inOrder)
  })
}

/** Lists come in any order. */
function inOrder(outcome: string): string {
  if (!outcome.startsWith('[')) return outcome
  return sorted(JSON.parse(outcome) as unknown[])
}
