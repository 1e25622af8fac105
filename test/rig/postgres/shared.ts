import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { inject } from 'vitest'
import './setup.ts'

/** The URL of the run's one PostgreSQL server. Make a database of your own on it, and drop that when done. */
export async function sharedPostgres(): Promise<string> {
  const answer: unknown = JSON.parse(await text(connect(inject('postgresDoor'), '127.0.0.1')))
  if (typeof answer === 'object' && answer !== null && 'url' in answer && typeof answer.url === 'string')
    return answer.url
  throw new Error(`no PostgreSQL: ${JSON.stringify(answer)}`)
}
