// What must hold for every table, view and function, whatever the module: each law as a query for what breaks it.

const OURS = `n.nspname not in ('pg_catalog', 'information_schema', 'public') and n.nspname not like 'pg_toast%' and n.nspname not like 'pg_temp%'`
/** Kysely's own account of migrations: no role of ours has any right on it. */
const TABLES = `c.relkind in ('r', 'p') and ${OURS} and c.relname not in ('kysely_migration', 'kysely_migration_lock')`
const OUR_ROLES = `r.rolname like 'tandem\\_%' and r.rolname not in ('tandem_owner') and r.rolname not like '%\\_rules'`

export const laws: Readonly<Record<string, string>> = {
  'every table forces row security': `
    select c.oid::regclass::text as broken from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${TABLES} and not (c.relrowsecurity and c.relforcerowsecurity)`,

  'a table that a module may read has a policy that says who': `
    select c.oid::regclass::text || ' to ' || r.rolname as broken
    from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join pg_roles r
    where ${TABLES} and ${OUR_ROLES} and has_any_column_privilege(r.oid, c.oid, 'select')
      and not exists (select from pg_policy p where p.polrelid = c.oid and p.polroles = '{0}' and p.polcmd in ('r', '*'))`,

  'everything belongs to an owner whom row security binds': `
    select c.oid::regclass::text as broken from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_roles o on o.oid = c.relowner
    where (${TABLES} or c.relkind in ('v', 'm') and ${OURS}) and (o.rolname <> 'tandem_owner' or o.rolsuper or o.rolbypassrls)`,

  'a module role reaches no table of another schema': `
    select r.rolname || ' on ' || c.oid::regclass::text as broken
    from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join pg_roles r
    where ${TABLES} and r.rolname like 'tandem\\_%' and r.rolname <> 'tandem_owner' and not r.rolsuper
      and r.rolname not in ('tandem_' || n.nspname, 'tandem_' || n.nspname || '_rules')
      and has_any_column_privilege(r.oid, c.oid, 'select, insert, update')`,

  'inserts and updates are granted column by column': `
    select g.grantee || ' ' || g.privilege_type || ' on ' || g.table_schema || '.' || g.table_name as broken
    from information_schema.table_privileges g
    where g.grantee like 'tandem\\_%' and g.grantee <> 'tandem_owner' and g.grantee not like '%\\_rules'
      and g.privilege_type in ('INSERT', 'UPDATE', 'TRUNCATE', 'TRIGGER', 'REFERENCES')`,

  'nothing is granted to everybody': `
    select g.table_schema || '.' || g.table_name as broken from information_schema.table_privileges g
    where g.grantee = 'PUBLIC' and g.table_schema in (select nspname from pg_namespace n where ${OURS})
    union all
    select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where ${OURS} and has_function_privilege('public', p.oid, 'execute')`,

  'every function that borrows its owner’s rights pins its search path': `
    select p.oid::regprocedure::text as broken from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where p.prosecdef and ${OURS} and not coalesce(p.proconfig::text like '%search_path=%', false)`,

  'every function belongs to the rules of its module': `
    select p.oid::regprocedure::text as broken from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    join pg_roles o on o.oid = p.proowner
    where ${OURS} and o.rolname <> 'tandem_' || n.nspname || '_rules'`,

  'a rules role sees all rows of its own module and of no other': `
    select p.polname || ' on ' || p.polrelid::regclass::text as broken
    from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
    cross join lateral unnest(p.polroles) as named (oid) join pg_roles r on r.oid = named.oid
    where r.rolname like '%\\_rules' and r.rolname <> 'tandem_' || n.nspname || '_rules'`,

  'no role of ours is strong': `
    select r.rolname as broken from pg_roles r
    where r.rolname like 'tandem\\_%' and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolreplication)`,

  'no role of ours makes temporary tables, which have no policies': `
    select r.rolname as broken from pg_roles r
    where ${OUR_ROLES} and has_database_privilege(r.oid, current_database(), 'temporary')`,

  'the login that serves owns nothing and inherits nothing': `
    select l.rolname || ' has ' || r.rolname as broken from pg_roles l cross join pg_roles r
    where l.rolname = 'tandem_login' and r.rolname like 'tandem\\_%' and r.rolname <> l.rolname
      and pg_has_role(l.oid, r.oid, 'usage')
    union all
    select 'tandem_login owns ' || c.oid::regclass::text from pg_class c where c.relowner = 'tandem_login'::regrole`,

  'no name of a policy, constraint or trigger is cut off': `
    select p.polname as broken from pg_policy p where octet_length(p.polname) >= 63
    union all select c.conname from pg_constraint c where octet_length(c.conname) >= 63`,

  'every list that grows has an index behind its foreign keys': `
    select c.conrelid::regclass::text || ' ' || c.conname as broken from pg_constraint c
    join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
    where c.contype = 'f' and ${OURS}
      and not exists (select from pg_index i where i.indrelid = c.conrelid and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey)`,
}
