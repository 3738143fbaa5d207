import { createScratchDatabase, type ScratchDatabase } from './scratch-database.ts'
import { afterAll } from 'vitest'

/**
 * An empty PostgreSQL database of its own for one test file, dropped when the file is done. Call it at the top of the
 * file: `const { pool, connection } = await testDatabase()`. A program that is no vitest file calls
 * `createScratchDatabase` itself. Statements that name their tables without a schema find them in `searchPath`.
 */
export async function testDatabase(searchPath?: string): Promise<ScratchDatabase> {
  const database = await createScratchDatabase(searchPath ? { searchPath } : {})
  afterAll(() => database.close())
  return database
}
