import { defineConfig } from 'vitest/config'

/** Every pure test of the model, of the registry's steps, and of both together. For `npm run dekking` and `npm run mutatie`. */
export default defineConfig({
  test: {
    include: ['packages/model/**/*.test.ts', 'services/case-registry/**/*.test.ts', 'test/histories/*.test.ts'],
    maxWorkers: 2,
    exclude: ['**/node_modules/**', '**/*.db.test.ts'],
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
