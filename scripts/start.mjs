// `npm start`: installs and builds what is missing or stale, then serves the app. Options go to serve.mjs.
import { ensureInstalled } from './ensure-installed.mjs'

ensureInstalled()

const { build, isBuilt } = await import('./build.mjs')
if (!isBuilt()) {
  console.log('Building the app …')
  if ((await build()) !== 0) {
    console.error('The build failed; its message is above.')
    process.exit(1)
  }
}

const { serveFromCommandLine } = await import('./serve.mjs')
await serveFromCommandLine(process.argv.slice(2))
