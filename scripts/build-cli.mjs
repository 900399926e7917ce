// Bundles the command line into dist-cli/espalier.mjs: one file, no packages needed beside it, Node 20.19 or newer.
import { build } from 'vite'
import { root } from './run-tool.mjs'

await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/espalier.ts',
    outDir: 'dist-cli',
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'espalier.mjs', format: 'es' } },
  },
})
