import { account } from './de/account.ts'
import { limits } from './de/limits.ts'
import { message } from './de/message.ts'
import { network } from './de/network.ts'
import { outbox } from './de/outbox.ts'
import { recipient } from './de/recipient.ts'
import { server } from './de/server.ts'
import { signingIn } from './de/signing-in.ts'
import { store } from './de/store.ts'
import { tls } from './de/tls.ts'
import { vault } from './de/vault.ts'
import type { Language } from './words.ts'

export const de: Language = {
  unknown: {
    Provider: 'Ihr Mailanbieter',
    provider: 'Ihrem Mailanbieter',
    passwordPage: 'die Sicherheitseinstellungen Ihres Mailkontos',
  },
  words: {
    ...account,
    ...signingIn,
    ...limits,
    ...recipient,
    ...message,
    ...server,
    ...network,
    ...tls,
    ...vault,
    ...outbox,
    ...store,
  },
}
