import { createNetwork, type Network } from '@recruiterreach/mailbox'
import { type Config, readConfig } from '../config.ts'
import { guardedNetwork } from '../network.ts'
import type { Stages } from '../outreach/stages.ts'
import { createStages } from '../stages.ts'

/** What the commands work with that need no database: the stages, and the guarded way out for what postings name. */
export async function withStages<T>(use: (stages: Stages, config: Config) => Promise<T>): Promise<T> {
  const config = readConfig()
  const network = guardedNetwork(config)
  try {
    return await use(createStages({ config, network }), config)
  } finally {
    await network.close()
  }
}

/**
 * The way out for mail on the command line. Every host here was typed by the person who runs the machine, so private
 * addresses are theirs to name.
 */
export async function withMailNetwork<T>(use: (network: Network) => Promise<T>): Promise<T> {
  const { mailProxy } = readConfig()
  const network = createNetwork(mailProxy === null ? {} : { proxy: mailProxy })
  try {
    return await use(network)
  } finally {
    await network.close()
  }
}
