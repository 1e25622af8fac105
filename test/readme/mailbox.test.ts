import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { serverAddress } from '../netns/lab.ts'
import { mailLab } from '../netns/mail-lab.ts'
import { needs } from '../rig/available.ts'

/*
 * Every example of the engine's README, word for word, in a namespace where Gmail's names lead to the rig. The block behind an
 * example is what it prints; `…` stands for whatever the server or the language puts there.
 */
const root = new URL('../../', import.meta.url).pathname
const readme = readFileSync(join(root, 'mailbox/README.md'), 'utf8')
const examples = readExamples()

const both = [serverAddress[6], serverAddress[4]]
const names = { 'smtp.gmail.com': both, 'imap.gmail.com': both, 'gmail.googleapis.com': both }

vi.setConfig({ testTimeout: 90_000 })

test('every example says what it prints', () => {
  expect(examples.length).toBe(readme.match(/^```js$/gm)?.length)
  expect(examples.length).toBeGreaterThan(6)
})

needs('netns')('the examples of mailbox/README.md', () => {
  test.for(examples)('$name', async ({ code, prints }, context) => {
    // Beside the installed packages, which is where a user's own file finds them.
    mkdirSync(join(root, 'node_modules/.cache'), { recursive: true })
    const folder = mkdtempSync(join(root, 'node_modules/.cache/readme-'))
    context.onTestFinished(() => rmSync(folder, { recursive: true }))
    const file = join(folder, 'example.mjs')
    writeFileSync(file, code)
    const lab = await mailLab(context, { names })
    await lab.serve({ ports: [465, 587, 993, 443, 25] })
    const printed = await lab.run(process.execPath, [file], { NODE_EXTRA_CA_CERTS: lab.authority.caFile })
    expect(printed).toMatch(pattern(prints))
  })
})

const pattern = (prints: string): RegExp =>
  new RegExp(`^${prints.split('…').map(literally).join('[^\\n]*')}$`)

function readExamples(): { name: string; code: string; prints: string }[] {
  let section = ''
  const found: { name: string; code: string; prints: string }[] = []
  for (const [, heading, code, prints] of readme.matchAll(
    /^## ([^\n]+)|^```js\n(.*?)^```\n\n(?:[^`\n][^\n]*\n\n)?```text\n(.*?)^```/gms,
  )) {
    if (heading !== undefined) section = heading
    else if (code !== undefined && prints !== undefined)
      found.push({ name: `${section}, example ${found.length + 1}`, code, prints })
  }
  return found
}

const literally = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')
