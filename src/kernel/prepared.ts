import {
  CompiledQuery,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
  type Compilable,
  type RawBuilder,
} from 'kysely'
import type { Tables, Tx } from './database.ts'

/** Builds queries without a database; they are sent on another connection. */
const builder = new Kysely<Tables>({
  dialect: {
    createDriver: () => new DummyDriver(),
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: db => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})

/** Stands in a prepared query where a value will come. */
class Given {
  readonly name: string

  constructor(name: string) {
    this.name = name
  }
}

type Values = Readonly<Record<string, unknown>>
type Place<Value extends Values> = { readonly [Name in keyof Value]: RawBuilder<Value[Name]> }

/**
 * A query that is put together once for all requests, for the pages that are asked for most: putting it together
 * anew takes longer than drawing a small page. `given` holds the places of the values, which each request brings.
 */
export function prepared<Value extends Values>() {
  return <Row>(build: (db: Kysely<Tables>, given: Place<Value>) => Compilable<Row>) => {
    const given = new Proxy({}, { get: (_, name) => sql.val(new Given(String(name))) }) as Place<Value>
    let built: CompiledQuery | undefined
    return async (db: Tx, values: Value): Promise<Row[]> => {
      built ??= build(builder, given).compile()
      const parameters = built.parameters.map(at => (at instanceof Given ? values[at.name] : at))
      return (await db.executeQuery<Row>(CompiledQuery.raw(built.sql, parameters))).rows
    }
  }
}
