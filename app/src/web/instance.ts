import type { App } from '../app.ts'

/** What an owner may want to know of the instance: where things are kept and what leaves the machine. No secrets. */
export function instanceFacts({ config, stages }: App): { label: string; value: string }[] {
  return [
    { label: 'Data', value: config.databaseUrl === null ? `SQLite in ${config.dataDir}` : 'PostgreSQL' },
    {
      label: 'Vault key',
      value: config.vaultKeys === null ? `vault.keys in ${config.dataDir}` : 'from VAULT_KEYS',
    },
    {
      label: 'Mail goes out',
      value: config.mailProxy === null ? 'straight from this machine' : 'through MAIL_PROXY',
    },
    {
      label: 'Drafts come from',
      value:
        stages.model === null
          ? 'templates: no text leaves this machine for them'
          : `templates, and ${stages.model.model} at ${stages.model.host} for whoever agrees to it`,
    },
    { label: 'Address finder', value: config.hunterApiKey === null ? 'none' : 'Hunter, with your key' },
    { label: 'Reached at', value: config.baseUrl ?? 'the address in your browser (BASE_URL is not set)' },
  ]
}
