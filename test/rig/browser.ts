import { type Browser, chromium } from 'playwright-core'
import { chromiumPath } from './available.ts'

/** Debian's Chromium, headless, with nothing of its own to say to the network. Close it when done. */
export function openBrowser(): Promise<Browser> {
  if (chromiumPath === null) throw new Error('no Chromium on this machine')
  return chromium.launch({
    executablePath: chromiumPath,
    // Its sandbox refuses root; pages here are our own.
    chromiumSandbox: false,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
