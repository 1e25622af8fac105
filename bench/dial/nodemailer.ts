import { createTransport } from 'nodemailer'

/**
 * Nodemailer alone, as its README shows it, its time-outs untouched: sends `times` messages one after the other, each over a
 * connection of its own as a program without a pool does. Prints a line of JSON for each: milliseconds and what it said.
 */
const [host = '', port = '465', times = '1'] = process.argv.slice(2)

for (let n = 0; n < Number(times); n += 1) {
  const began = performance.now()
  const transport = createTransport({
    host,
    port: Number(port),
    secure: true,
    auth: { user: 'jo@example.org', pass: 'abcdefghijklmnop' },
  })
  const words = await transport
    .sendMail({ from: 'jo@example.org', to: 'rita@example.com', subject: 'Hello', text: 'Hello Rita\n' })
    .then(
      () => null,
      (error: unknown) => (error instanceof Error ? error.message || error.name : String(error)),
    )
  transport.close()
  process.stdout.write(`${JSON.stringify({ ms: Math.round(performance.now() - began), words })}\n`)
}
process.exit(0)
