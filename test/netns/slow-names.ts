import { createSocket } from 'node:dgram'

/** Stands before a name server and passes each question on after a while: `slow-names.ts DELAY-MS PORT-BEHIND`. */
const [delayMs = 0, portBehind = 0] = process.argv.slice(2).map(Number)

const front = createSocket('udp4')
front.on('message', (question, asker) => {
  setTimeout(() => {
    const behind = createSocket('udp4')
    behind.on('message', (answer) => {
      front.send(answer, asker.port, asker.address)
      behind.close()
    })
    behind.send(question, portBehind, '127.0.0.1')
  }, delayMs)
})
front.bind(53, '0.0.0.0', () => process.stdout.write('ready\n'))
