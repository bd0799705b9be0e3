import type { Database } from '#kernel/database'

/** One policy or right less or more than there should be. */
export interface Mutant {
  readonly name: string
  /** The tables or functions at which it is seen first. */
  readonly about: readonly string[]
  readonly statement: string
  /** The table, when it is a policy's. */
  readonly policyOn?: string
}

/** Policies that say who, in whatever role; not those by which rules see the rows of their own module. */
const POLICIES = `select schemaname || '.' || tablename as "on", policyname as name, cmd as command,
    coalesce(qual, 'true') as reaches, coalesce(with_check, qual, 'true') as leaves,
    cmd <> 'UPDATE' or exists (
      select from pg_policy p join pg_depend d on d.classid = 'pg_policy'::regclass and d.objid = p.oid
      join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
      cross join lateral aclexplode(a.attacl) granted
      where p.polname = policyname and p.polrelid = format('%I.%I', schemaname, tablename)::regclass
        and d.refobjid = p.polrelid and granted.privilege_type = 'UPDATE') as moves
  from pg_policies where not roles::text like '%\\_rules%' order by 1, 2`

/** What requests may: rights of modules' roles and of all of them together, column by column where granted so. */
const RIGHTS = `select privilege_type || coalesce(' (' || quote_ident(part) || ')', '') || ' on ' || object as granted,
    role::regrole::text as role, "on"
  from (
    select c.oid::regclass::text as object, c.oid::regclass::text as "on", null as part, a.grantee as role, a.privilege_type
    from pg_class c cross join lateral aclexplode(c.relacl) a where c.relkind in ('r', 'v')
    union all
    select c.oid::regclass::text, c.oid::regclass::text, t.attname, a.grantee, a.privilege_type
    from pg_class c join pg_attribute t on t.attrelid = c.oid cross join lateral aclexplode(t.attacl) a
    union all
    select 'function ' || p.oid::regprocedure::text, n.nspname || '.' || p.proname, null, a.grantee, a.privilege_type
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace cross join lateral aclexplode(p.proacl) a
  ) rights
  where role::regrole::text like 'tandem\\_%' and role::regrole::text not like '%\\_rules' and role <> 'tandem_owner'::regrole
    and role::regrole::text <> 'tandem_login'
  order by 3, 1, 2`

interface Policy {
  readonly on: string
  readonly name: string
  readonly command: string
  readonly reaches: string
  readonly leaves: string
  /** Whether a change can touch what decides: otherwise a row is left as it was reached. */
  readonly moves: boolean
}

/** Every policy taken away and widened, every right taken away; what changes nothing is left out. */
export async function mutants({ pool }: Database): Promise<Mutant[]> {
  const { rows: policies } = await pool.query<Policy>(POLICIES)
  const { rows: rights } = await pool.query<{ granted: string; role: string; on: string }>(RIGHTS)
  return [
    ...policies.flatMap(policyMutants),
    ...rights.map(({ granted, role, on }) => ({
      name: `${granted} not granted to ${role}`,
      about: [on],
      statement: `revoke ${granted} from ${role}`,
    })),
  ]
}

function policyMutants(policy: Policy): Mutant[] {
  const { on, name, command, reaches } = policy
  const quoted = `"${name.replaceAll('"', '""')}" on ${on}`
  const mutant = (how: string, statement: string): Mutant => ({
    name: `${on} ${command}: “${name}” ${how}`,
    about: [on],
    statement,
    policyOn: on,
  })
  // Where nobody is let through, nothing is taken away.
  const removed = reaches === 'false' ? [] : [mutant('removed', `drop policy ${quoted}`)]
  return [
    ...removed,
    ...widened(policy).map(([how, what]) => mutant(`widened to ${how}`, `alter policy ${quoted} ${what}`)),
  ]
}

/** Towards every row that is there, and towards whatever a row is made. */
function widened({ command, reaches, leaves, moves }: Policy): (readonly [how: string, what: string])[] {
  const checks = command !== 'SELECT' && command !== 'DELETE'
  const kept = checks ? ` with check (${leaves})` : ''
  return [
    ...(command === 'INSERT' || reaches === 'true' ? [] : ([['every row', `using (true)${kept}`]] as const)),
    ...(checks && moves && leaves !== 'true'
      ? ([['whatever a row is made', 'with check (true)']] as const)
      : []),
  ]
}
