/** A database whose connection gives way to another, under the services that have prepared statements on it. */
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { Database } from './database.ts'

/**
 * Begins as a database that can only be read, and becomes another one with the first that is to be written.
 * @param toWrite gives that other one, each time something is to be written; it throws while there is none.
 * @param exchanged called once, when it has.
 */
export function exchangeable(
  reading: Database,
  toWrite: () => Database,
  exchanged: () => void,
): Database {
  let current = reading
  function written(): Database {
    if (current !== reading) return current
    current = toWrite()
    reading.close()
    exchanged()
    return current
  }
  const connection = () => current.sql
  const sql = standingFor(connection, {
    prepare: (text: string) => preparedOn(connection, text, written),
  })
  return {
    sql,
    transaction: (act) => written().transaction(act),
    close: () => current.close(),
  }
}

/** A statement that is prepared again once the connection is another. What writes has that come first. */
function preparedOn(
  connection: () => DatabaseSync,
  text: string,
  toWrite: () => void,
): StatementSync {
  let on = connection()
  let statement = on.prepare(text)
  let hasBigInts = false
  function live(): StatementSync {
    if (on === connection()) return statement
    on = connection()
    statement = on.prepare(text)
    statement.setReadBigInts(hasBigInts)
    return statement
  }
  return standingFor(live, {
    run(...values: Parameters<StatementSync['run']>) {
      toWrite()
      return live().run(...values)
    },
    setReadBigInts(has: boolean) {
      hasBigInts = has
      live().setReadBigInts(has)
    },
  })
}

/** Whatever is asked of it is asked of what there is just then, save what it does itself. */
function standingFor<T extends object>(now: () => T, own: Readonly<Record<string, unknown>>): T {
  return new Proxy(now(), {
    get(_, name) {
      if (typeof name === 'string' && name in own) return own[name]
      const thing = now()
      const value: unknown = Reflect.get(thing, name, thing)
      return typeof value === 'function' ? value.bind(thing) : value
    },
  })
}
