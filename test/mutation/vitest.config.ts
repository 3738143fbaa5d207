import { defineConfig } from 'vitest/config'

/** The model's own tests, beside its code: what they do not notice, nobody does. For `npm run dekking` and `npm run mutatie`. */
export default defineConfig({
  test: {
    include: ['packages/model/**/*.test.ts'],
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
