// Everything that can be said about the code without running it: types, the DOM-free domain, lint, layers, format.
// Runs all of them even when one fails, so that one round shows every problem; the exit code says whether all passed.
import { runTool } from './run-tool.mjs'

const CHECKS = [
  { name: 'types', tool: 'tsc', args: ['-p', '.'] },
  { name: 'domain without the DOM', tool: 'tsc', args: ['-p', 'src/domain'] },
  { name: 'service worker', tool: 'tsc', args: ['-p', 'src/sw'] },
  { name: 'lint', tool: 'oxlint', args: ['--type-aware', '--deny-warnings', '--format', 'unix'] },
  { name: 'layers', tool: 'scripts/check-layers.mjs', args: [] },
  { name: 'format', tool: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
]

const failed = []
for (const { name, tool, args } of CHECKS) {
  const code = await runTool(tool, args)
  if (code !== 0) failed.push(name)
}

if (failed.length > 0) {
  console.error(`Check failed: ${failed.join(', ')}.`)
  process.exit(1)
}
console.log(`Check passed: ${CHECKS.map(({ name }) => name).join(', ')}.`)
