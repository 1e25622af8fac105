import { isIP } from 'node:net'
import type { Context } from 'hono'
import type { App } from '../app.ts'

/**
 * Whose address tries are counted by: the socket's own, as a forwarded one could be anybody's invention. Behind
 * TRUST_PROXY proxies it is the entry that the outermost of them wrote: each adds the address that it was called from at
 * the end of X-Forwarded-For, so what a client put there itself stands further left and is never looked at.
 */
export function clientAddress(app: Pick<App, 'config' | 'log'>, context: Context): string {
  const { trustProxy } = app.config
  const forwarded = (context.req.header('x-forwarded-for') ?? '')
    .split(',')
    .filter((one) => one.trim() !== '')
  if (trustProxy === 0) {
    if (forwarded.length > 0) hintOnce(app.log)
    return socketAddress(context)
  }
  // A header with fewer entries did not come through all of the proxies.
  return bareAddress(forwarded.at(-trustProxy)) ?? socketAddress(context)
}

/** Without a socket (in tests) nobody's. */
function socketAddress(context: Context): string {
  const env: unknown = context.env
  const incoming: unknown = isObject(env) ? env['incoming'] : undefined
  const socket: unknown = isObject(incoming) ? incoming['socket'] : undefined
  const address: unknown = isObject(socket) ? socket['remoteAddress'] : undefined
  return typeof address === 'string' ? address : '127.0.0.1'
}

/** Some proxies add the port: `192.0.2.1:4711`, `[2001:db8::1]:4711`. Null for what is no address. */
function bareAddress(entry = ''): string | null {
  const whole = entry.trim()
  const bare = /^\[(.+)\](?::\d+)?$/.exec(whole)?.[1] ?? /^([\d.]+):\d+$/.exec(whole)?.[1] ?? whole
  return isIP(bare) === 0 ? null : bare
}

const hinted = new WeakSet<App['log']>()

/** Said once a process: the log is the owner's, and the header comes with every request. */
function hintOnce(log: App['log']): void {
  if (hinted.has(log)) return
  hinted.add(log)
  log.warn(
    'A sign-in came with X-Forwarded-For, so a proxy seems to stand in front, and all who come through it share one limit of tries. Set TRUST_PROXY=1 if that proxy is yours.',
  )
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
