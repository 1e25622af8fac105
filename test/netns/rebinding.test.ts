import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test, vi } from 'vitest'
import { needs } from '../rig/available.ts'

/** An address of the open internet, which inside the namespace is this machine's own: nothing leaves it. */
const publicAddress = '8.20.30.40'

vi.setConfig({ testTimeout: 60_000 })

needs('netns')('a name server of the test’s own', () => {
  test('a name that moves to loopback after the first look is refused at its second', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rebinding-'))
    try {
      const settings = join(folder, 'resolv.conf')
      writeFileSync(settings, 'nameserver 127.0.0.1\noptions single-request timeout:2\n')
      const inside = [
        'ip link set lo up',
        `ip address add ${publicAddress}/32 dev lo`,
        `mount --bind ${settings} /etc/resolv.conf`,
        `exec ${process.execPath} ${join(import.meta.dirname, 'rebinding-client.ts')} ${publicAddress}`,
      ].join(' && ')
      const { stdout } = await promisify(execFile)('unshare', ['--net', '--mount', 'sh', '-c', inside])
      // robots.txt came from the public address; the page's own connection met loopback, and was not made.
      expect(JSON.parse(stdout)).toMatchObject({
        said: 'posting.private-address',
        asked: ['public /robots.txt'],
      })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
