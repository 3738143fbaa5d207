import { defineConfig } from 'vitest/config'

// A second or more each. `npm run mutatie` asks them of what the others let live.
const langzaam = [
  'packages/model/src/huishouden/decide-over-leden.test.ts',
  'packages/model/src/huishouden/samenvoegen/samenvoeging-ongedaan.test.ts',
  'packages/model/src/huishouden/betrokkenheden/eigen-deel.test.ts',
  'packages/model/src/voorrang/elke-volgorde.test.ts',
  'packages/model/src/huishouden/leden/random-histories.test.ts',
  'services/case-registry/src/huishouden/{geheim-adres,verander,cost-of-a-change}.test.ts',
  'test/histories/histories.test.ts',
]
// Half a minute, over every rule there is: asked only about the rules it is about.
const projecties = 'services/case-registry/src/huishouden/doelbinding.test.ts'
const { MUTATIE_RONDE: ronde, MUTATIE_CONCEPT: concept } = process.env
const zonder = [
  ...(ronde === 'snel' ? langzaam : []),
  ...(ronde === 'snel' || (ronde === 'alles' && concept !== 'doelbinding') ? [projecties] : []),
]

/** The pure tests of the model and of the registry's steps, drawn from one seed. For `npm run dekking` and `npm run mutatie`. */
export default defineConfig({
  test: {
    include: ['packages/model/**/*.test.ts', 'services/case-registry/**/*.test.ts', 'test/histories/*.test.ts'],
    exclude: ['**/node_modules/**', '**/*.db.test.ts', ...zonder],
    setupFiles: ['test/mutation/zaad.ts'],
    pool: 'threads',
    isolate: false,
    maxWorkers: 1,
    testTimeout: 30_000,
    coverage: {
      provider: 'v8',
      reporter: ['text', 'json'],
      reportsDirectory: '.wijkhub/dekking',
      include: ['packages/model/src/{huishouden,doelbinding,gezag}/**/*.ts'],
      exclude: ['**/*.test.ts', '**/weigeringen.ts'],
    },
  },
})
