import type { Compilable, CompiledQuery, Kysely } from 'kysely'
import type { OutboxContext } from './context.ts'
import type { Dialect } from './dialect.ts'
import type { OutboxSchema } from './schema.ts'

/** Stands in a query for a value that is given when it runs. */
class Place {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

/** What passes for a value until the query is compiled: its text does not depend on what stands in a value's place. */
function standIns<V>(): Slot<V>
function standIns(): (name: string) => unknown {
  return (name) => new Place(name)
}

/** Names a value of a query that is given when it runs. */
type Slot<V> = <K extends keyof V & string>(name: K) => V[K]

/** A query that is run by giving the values for its slots; resolves with its rows. */
type Prepared<V, R> = (outbox: OutboxContext, db: Kysely<OutboxSchema>, values: V) => Promise<R[]>

/**
 * A query that every message passes through: built once for each outbox, with slots for its values, and run with others
 * each time. Kysely builds and compiles anew what it is given, 0.1 ms a query; with nine queries a message that was a
 * third of all that the process did. Called in two steps, since TypeScript infers all type arguments of a call or none.
 */
export function prepared<V extends object>() {
  return <R>(
    build: (db: Kysely<OutboxSchema>, slot: Slot<V>, dialect: Dialect) => Compilable<R>,
  ): Prepared<V, R> => {
    const built = new WeakMap<OutboxContext, CompiledQuery<R>>()
    return async (outbox, db, values) => {
      let query = built.get(outbox)
      if (!query) {
        query = build(outbox.db, standIns<V>(), outbox.dialect).compile()
        // A test's clock stands in the query as the time at which it was built.
        if (!outbox.dialect.movedByHand) built.set(outbox, query)
      }
      const given = new Map<string, unknown>(Object.entries(values))
      const parameters = query.parameters.map((value) =>
        value instanceof Place ? given.get(value.name) : value,
      )
      const { rows } = await db.executeQuery<R>({ ...query, parameters })
      return rows
    }
  }
}
