import { createNetwork } from '@recruiterreach/mailbox'
import { expect, test } from 'vitest'
import { accountOf, credentialOf, send } from '../../mail/accounts.ts'
import { needs } from '../available.ts'
import { startMailServer } from './server.ts'

needs('mail')('the mail server', () => {
  test('shows what it has said yes to, however much it still had to deliver', async ({ onTestFinished }) => {
    const server = await startMailServer({ filesSentCopies: true })
    const network = createNetwork({ ca: [server.ca] })
    onTestFinished(async () => {
      await network.close()
      await server.stop()
    })
    const accepted = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        send(
          accountOf(server, 'alice'),
          credentialOf(server, 'alice'),
          { to: [{ address: server.user('bob').address }], subject: `Number ${n}`, text: 'Hello.\n' },
          network,
        ),
      ),
    )
    const there = (await server.mails('bob')).map(({ parsed }) => parsed.messageId ?? '')
    expect(there.toSorted()).toEqual(accepted.map(({ messageId }) => messageId).toSorted())
  })
})
