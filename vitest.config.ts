import { defineConfig } from 'vitest/config'

const rooms = '{packages,services,deploy,bench,checks,launcher,test}/**'
const slow = ['db', 'engine', 'e2e'].map((kind) => `${rooms}/*.${kind}.test.ts`)
const database = './test/builders/src/engines/database-for-tests.ts'
const never = ['**/node_modules/**', '**/.wijkhub/**']

// Groups run one after the other: a broken rule is known before a server starts, and on two cores no suite that measures
// time runs beside one that burns it.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          include: [`${rooms}/*.test.{ts,js}`],
          exclude: [...never, ...slow],
          // No test of this project touches anything outside itself, so files may share a worker.
          pool: 'threads',
          isolate: false,
          maxWorkers: 2,
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'database',
          globalSetup: database,
          include: [`${rooms}/*.db.test.ts`],
          exclude: never,
          pool: 'forks',
          maxWorkers: 2,
          testTimeout: 60_000,
          // The first file also starts the PostgreSQL that all share; each file gets a database of its own.
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'engines',
          globalSetup: database,
          include: [`${rooms}/*.engine.test.ts`],
          exclude: never,
          pool: 'forks',
          // A broker takes a core and half a gigabyte.
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'e2e',
          globalSetup: database,
          include: [`${rooms}/*.e2e.test.ts`],
          exclude: never,
          pool: 'forks',
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
})
