// How the app is built, served while developing, and tested by Vitest.
// Two test projects: `node` (tests/**/*.test.ts) and `browser` (tests/**/*.test.tsx, in a real Chromium).
import { existsSync, realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { configDefaults, defineConfig } from 'vitest/config'
import { chromiumLaunchOptions } from './scripts/find-chromium.mjs'
import { languagePlugins } from './scripts/languages/language-plugin.ts'
import { plainWordsPlugins } from './scripts/languages/plain-plugin.ts'
import { metaPolicy } from './scripts/security-headers.mjs'

const notOurs = [...configDefaults.exclude, 'tests/e2e/**', 'tests/bench/**']

/** Writes the content security policy into the built page, so that it holds on any host. */
const policyInPage: Plugin = {
  name: 'policy-in-page',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
      injectTo: 'head-prepend',
    },
  ],
}

/** The two voices as most people read them: fetched with the page, so that nothing moves under a hand when they arrive. */
const FIRST_FONTS = /(?:inter|source-serif-4)-latin-wght-normal-[^/]*\.woff2$/

/** Fetches the fonts of the first screen beside its script rather than after it. */
const fontsWithPage: Plugin = {
  name: 'fonts-with-page',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((file) => FIRST_FONTS.test(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: true },
          injectTo: 'head' as const,
        })),
  },
}

/** Foreign sample files beside the project, where there are any: tests read them as they are, also behind a link. */
function sampleFolders(): string[] {
  const folder = resolve(import.meta.dirname, '../shared/samples')
  return existsSync(folder) ? [folder, realpathSync(folder)] : []
}

/**
 * English stands in the source; another language is put in while building (docs/decisions/0012-languages.md), and so are
 * the places where plain words may be said instead (0013-plain-words.md).
 */
const language = () => [
  ...languagePlugins(process.env['ESPALIER_LANGUAGE'], import.meta.dirname),
  ...plainWordsPlugins(process.env['ESPALIER_LANGUAGE'], import.meta.dirname),
]

export default defineConfig({
  base: '/',
  plugins: [
    ...language(),
    react(),
    policyInPage,
    fontsWithPage,
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/sw',
      filename: 'service-worker.ts',
      injectRegister: false, // src/app/register-service-worker.ts does it
      manifest: false, // public/manifest.webmanifest
      injectManifest: {
        globPatterns: ['**/*.{html,js,css,woff2,svg,png,webmanifest}'],
        maximumFileSizeToCacheInBytes: 5_000_000,
      },
    }),
  ],
  css: { modules: { localsConvention: 'camelCase' } },
  resolve: { dedupe: ['react', 'react-dom', 'yjs'] },
  worker: { format: 'es', plugins: language },
  server: { host: 'localhost', port: 5173, fs: { allow: ['.', ...sampleFolders()] } },
  optimizeDeps: {
    entries: ['index.html', 'src/**/*.{ts,tsx}', 'tests/**/*.test.tsx', 'tests/support/*.tsx'],
  },
  build: {
    target: 'es2023',
    // Browsers with light-dark() and popovers: rewriting light-dark() would freeze it at the root and break dark stages.
    cssTarget: ['chrome123', 'edge123', 'firefox125', 'safari17.5'],
    manifest: true,
    assetsInlineLimit: 0, // the content security policy lets fonts come from files only
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // A name that begins with a dot or a low line is not for visitors: hosts hold such files back.
        chunkFileNames: ({ name }) => `assets/${name.replace(/^[._]+/, '')}-[hash].js`,
        codeSplitting: {
          // Few files on the way to a screen: what the first page needs is one, and the layers that most screens share
          // are one each. Layers only import downward, so these files never need each other in a circle.
          groups: [
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|scheduler|use-sync-external-store)[\\/]/,
              priority: 3,
            },
            { name: 'crdt', test: /node_modules[\\/](yjs|lib0|y-protocols)[\\/]/, priority: 2 },
            { name: 'dexie', test: /node_modules[\\/]dexie[\\/]/, priority: 2 },
            { name: 'first', tags: ['$initial'], test: /^(?!.*(index\.html|main\.tsx))/, priority: 1 },
            { name: 'ui', test: /[\\/](src[\\/](ui|lib)|lucide-react|@tanstack)[\\/]/, minShareCount: 5 },
            { name: 'domain', test: /[\\/]src[\\/]domain[\\/]/, minShareCount: 6 },
            { name: 'records', test: /[\\/]src[\\/](records|data)[\\/]/, minShareCount: 5 },
          ],
        },
      },
    },
  },
  test: {
    passWithNoTests: true,
    testTimeout: 60_000, // the laws run many histories, also on a busy machine
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    coverage: { provider: 'v8', include: ['src/**/*.{ts,tsx}'], exclude: ['**/*.d.ts'] },
    projects: [
      {
        extends: true,
        test: { name: 'node', environment: 'node', include: ['tests/**/*.test.ts'], exclude: notOurs },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/**/*.test.tsx'],
          exclude: notOurs,
          setupFiles: ['tests/support/browser-setup.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1280, height: 800 },
            provider: playwright({ launchOptions: chromiumLaunchOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
