#!/usr/bin/env node
// Plain JavaScript on purpose: an older Node has to get as far as this sentence.
const [major] = process.versions.node.split('.').map(Number)
if (major < 24) {
  process.stderr.write(
    `RecruiterReach needs Node 24 and this is Node ${process.versions.node}: start it with "npm start" or "npx recruiterreach", which bring their own.\n`,
  )
  process.exit(1)
}
// What V8 compiled is kept for the next start.
const { enableCompileCache } = await import('node:module')
enableCompileCache()
await import('../dist/cli/main.js')
