import { account } from './en/account.ts'
import { limits } from './en/limits.ts'
import { message } from './en/message.ts'
import { network } from './en/network.ts'
import { outbox } from './en/outbox.ts'
import { recipient } from './en/recipient.ts'
import { server } from './en/server.ts'
import { signingIn } from './en/signing-in.ts'
import { store } from './en/store.ts'
import { tls } from './en/tls.ts'
import { vault } from './en/vault.ts'
import type { Language } from './words.ts'

export const en: Language = {
  unknown: {
    Provider: 'Your mail provider',
    provider: 'your mail provider',
    passwordPage: 'the security settings of your mail account',
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
