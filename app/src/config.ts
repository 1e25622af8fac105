import { resolve } from 'node:path'
import { z } from 'zod'
import { AppError } from './failure.ts'

/** `host:port`; an IPv6 address stands in brackets, as in a URL. */
const hostAndPort = z.string().transform((text, context) => {
  const match = /^(\[[0-9a-f:.]+\]|[^\s:[\]]+):(\d{1,5})$/i.exec(text.trim())
  const port = Number(match?.[2])
  if (match?.[1] === undefined || port < 1 || port > 65_535) {
    context.addIssue({ code: 'custom', message: `"${text}" is not host:port` })
    return z.NEVER
  }
  return { host: match[1].replace(/^\[|\]$/g, '').toLowerCase(), port }
})

const list = <T>(item: z.ZodType<T, string>) =>
  z
    .string()
    .transform((text) =>
      text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    )
    .pipe(z.array(item))

const urlWith = (protocols: string[], example: string) =>
  z
    .string()
    .refine(
      (text) => URL.canParse(text) && protocols.includes(new URL(text).protocol),
      `must look like ${example}`,
    )

const httpUrl = urlWith(['http:', 'https:'], 'https://reach.example.org').transform((text) =>
  text.replace(/\/+$/, ''),
)

const pricePerMillion = z.coerce
  .number('must be a price for a million tokens, such as 0.15')
  .nonnegative('must be a price for a million tokens, such as 0.15')

const environment = z.object({
  PORT: z.coerce
    .number('must be a port number, 0 to 65535')
    .int('must be a port number, 0 to 65535')
    .min(0, 'must be a port number, 0 to 65535')
    .max(65_535, 'must be a port number, 0 to 65535')
    .default(3000),
  HOST: z.string().default('127.0.0.1'),
  BASE_URL: httpUrl.optional(),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: urlWith(
    ['postgres:', 'postgresql:'],
    'postgres://user:password@host:5432/database',
  ).optional(),
  VAULT_KEYS: z.string().optional(),
  ALLOW_PRIVATE_HOSTS: list(hostAndPort).default([]),
  MAIL_PROXY: urlWith(
    ['socks5:', 'socks5h:', 'http:'],
    'socks5://proxy.example.org:1080 or http://...',
  ).optional(),
  TRUST_PROXY: z.coerce
    .number('must be how many proxies stand in front, 0 to 9')
    .int('must be how many proxies stand in front, 0 to 9')
    .min(0, 'must be how many proxies stand in front, 0 to 9')
    .max(9, 'must be how many proxies stand in front, 0 to 9')
    .default(0),
  LOG_LEVEL: z
    .enum(
      ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
      'must be trace, debug, info, warn, error, fatal or silent',
    )
    .default('info'),
  LLM_PROVIDER: z.enum(['openai', 'anthropic'], 'must be openai or anthropic').default('openai'),
  LLM_BASE_URL: httpUrl.optional(),
  LLM_API_KEY: z.string().optional(),
  LLM_MODEL: z.string().optional(),
  LLM_TIMEOUT: z.coerce
    .number('must be seconds, 1 to 600')
    .min(1, 'must be seconds, 1 to 600')
    .max(600, 'must be seconds, 1 to 600')
    .default(45),
  LLM_PRICE_IN: pricePerMillion.optional(),
  LLM_PRICE_OUT: pricePerMillion.optional(),
  LLM_CURRENCY: z
    .string()
    .regex(/^[A-Z]{3}$/, 'must be three capitals, such as USD or EUR')
    .default('USD'),
  GOOGLE_CLIENT_ID: z.string().optional(),
  GOOGLE_CLIENT_SECRET: z.string().optional(),
  GOOGLE_ENDPOINT: httpUrl.optional(),
  MICROSOFT_CLIENT_ID: z.string().optional(),
  MICROSOFT_CLIENT_SECRET: z.string().optional(),
  MICROSOFT_ENDPOINT: httpUrl.optional(),
  HUNTER_API_KEY: z.string().optional(),
  HUNTER_ENDPOINT: httpUrl.optional(),
  VERIFIER_URL: httpUrl.optional(),
})

/** Variables that only make sense together: the road is offered with all of them or not at all. */
const together: [string, string][] = [
  ['GOOGLE_CLIENT_ID', 'GOOGLE_CLIENT_SECRET'],
  ['MICROSOFT_CLIENT_ID', 'MICROSOFT_CLIENT_SECRET'],
  ['LLM_PRICE_IN', 'LLM_PRICE_OUT'],
]

export type Environment = Readonly<Record<string, string | undefined>>

export interface OauthClient {
  clientId: string
  clientSecret: string
  /** Replaces the provider's own endpoints, for tests. */
  endpoint: string | null
}

export interface ModelPrice {
  input: number
  output: number
  /** ISO 4217. */
  currency: string
}

export interface Config {
  port: number
  host: string
  /** Without a slash at the end; null: taken from each request. */
  baseUrl: string | null
  /** Absolute path. */
  dataDir: string
  /** Null: SQLite under dataDir. */
  databaseUrl: string | null
  /** Null: the key file under dataDir. */
  vaultKeys: string | null
  allowPrivateHosts: { host: string; port: number }[]
  mailProxy: string | null
  /** How many proxies of one's own stand in front, each adding to X-Forwarded-For; 0: that header is not believed. */
  trustProxy: number
  logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent'
  /** Null: drafts come from templates. */
  llm: {
    provider: 'openai' | 'anthropic'
    baseUrl: string | null
    apiKey: string | null
    model: string | null
    /** For a whole answer with its retries; 45 000 by default. */
    timeoutMs: number
    /** For a million tokens read and a million written; null: only tokens are counted. */
    price: ModelPrice | null
  } | null
  google: OauthClient | null
  microsoft: OauthClient | null
  hunterApiKey: string | null
  /** Replaces Hunter's own endpoint, for tests. */
  hunterEndpoint: string | null
  /** A Reacher back end that checks addresses; null: syntax, MX, lists and one's own mail are all there is. */
  verifierUrl: string | null
}

/**
 * Reads the whole environment once. A variable that is set to nothing counts as not set.
 * Throws AppError `config.invalid` that names every fault, a line each: a start that fails three times in a row for
 * three typing mistakes is three times too many.
 */
export function readConfig(env: Environment = process.env): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()))
  const parsed = environment.safeParse(set)
  const faults = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.') || 'environment'}: ${issue.message}`)
  for (const [one, other] of together) {
    if ((set[one] === undefined) !== (set[other] === undefined))
      faults.push(
        set[one] === undefined
          ? `${one}: missing, although ${other} is set`
          : `${other}: missing, although ${one} is set`,
      )
  }
  if (!parsed.success || faults.length > 0)
    throw new AppError('config.invalid', {
      title: 'The settings have a fault',
      explanation: faults.join('\n'),
      fix: ['Correct these environment variables and start again.'],
    })
  const values = parsed.data
  return {
    port: values.PORT,
    host: values.HOST,
    baseUrl: values.BASE_URL ?? null,
    dataDir: resolve(values.DATA_DIR),
    databaseUrl: values.DATABASE_URL ?? null,
    vaultKeys: values.VAULT_KEYS ?? null,
    allowPrivateHosts: values.ALLOW_PRIVATE_HOSTS,
    mailProxy: values.MAIL_PROXY ?? null,
    trustProxy: values.TRUST_PROXY,
    logLevel: values.LOG_LEVEL,
    llm:
      values.LLM_BASE_URL === undefined && values.LLM_API_KEY === undefined
        ? null
        : {
            provider: values.LLM_PROVIDER,
            baseUrl: values.LLM_BASE_URL ?? null,
            apiKey: values.LLM_API_KEY ?? null,
            model: values.LLM_MODEL ?? null,
            timeoutMs: values.LLM_TIMEOUT * 1000,
            price:
              values.LLM_PRICE_IN === undefined || values.LLM_PRICE_OUT === undefined
                ? null
                : {
                    input: values.LLM_PRICE_IN,
                    output: values.LLM_PRICE_OUT,
                    currency: values.LLM_CURRENCY,
                  },
          },
    google: oauthClient(values.GOOGLE_CLIENT_ID, values.GOOGLE_CLIENT_SECRET, values.GOOGLE_ENDPOINT),
    microsoft: oauthClient(
      values.MICROSOFT_CLIENT_ID,
      values.MICROSOFT_CLIENT_SECRET,
      values.MICROSOFT_ENDPOINT,
    ),
    hunterApiKey: values.HUNTER_API_KEY ?? null,
    hunterEndpoint: values.HUNTER_ENDPOINT ?? null,
    verifierUrl: values.VERIFIER_URL ?? null,
  }
}

/** The passwords that a command takes without asking: never an argument, since every user of the machine sees those. */
export function passwordFromEnvironment(
  name: 'MAILBOX_PASSWORD' | 'USER_PASSWORD',
  env: Environment = process.env,
): string | null {
  return env[name] || null
}

function oauthClient(
  clientId: string | undefined,
  clientSecret: string | undefined,
  endpoint: string | undefined,
) {
  if (clientId === undefined || clientSecret === undefined) return null
  return { clientId, clientSecret, endpoint: endpoint ?? null }
}
