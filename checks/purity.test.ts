import { describe, expect, test } from 'vitest'
import { findImpurities } from './laws/purity.ts'
import { treeOf } from './tree.ts'

const encode = 'packages/partners/cjg/encode.ts'

describe('a pure file may not', () => {
  test.each([
    ['read files', "import { readFile } from 'node:fs/promises'"],
    ['open sockets', "import net from 'node:net'"],
    ['talk to PostgreSQL', "import pg from 'pg'"],
    ['make random identifiers', "import { randomUUID } from 'node:crypto'"],
    ['take all of node:crypto', "import * as crypto from 'node:crypto'"],
    ['read the clock', 'export const now = () => Date.now()'],
    ['make a date of this moment', 'export const now = () => new Date()'],
    ['throw dice', 'export const dice = () => Math.random()'],
    ['read the environment', 'export const home = process.env.HOME'],
    ['call the web', "export const page = () => fetch('x')"],
    ['print', "console.log('x')"],
  ])('%s', (_, source) => {
    expect(findImpurities(treeOf({ [encode]: source }))).toEqual([expect.stringContaining(`${encode}:1`)])
    expect(findImpurities(treeOf({ 'packages/model/src/a.ts': source }))).toHaveLength(1)
    expect(findImpurities(treeOf({ 'services/cjg-bridge/src/transport.ts': source }))).toEqual([])
  })
})

test('a pure file may compute', () => {
  const source = `
    import { createHash } from 'node:crypto'
    import { z } from 'zod'
    import type { Pool } from 'pg'
    export const day = (moment: string) => new Date(moment).toISOString()`
  expect(findImpurities(treeOf({ [encode]: source }))).toEqual([])
})

test('I/O behind an import is found, with the file that must be pure', () => {
  const tree = treeOf({
    [encode]: "import { number } from './number.ts'",
    'packages/partners/cjg/number.ts': "import { send } from './transport.ts'",
    'packages/partners/cjg/transport.ts': "import http from 'node:http'",
  })
  expect(findImpurities(tree)).toEqual([expect.stringMatching(/transport\.ts:1 imports node:http .*pure .*encode\.ts/)])
})

test('I/O behind another package is found through its exports', () => {
  const tree = treeOf({
    'packages/adapter-kit/package.json':
      '{ "name": "@wijkhub/adapter-kit", "exports": { ".": "./src/adapter-kit.ts" } }',
    'packages/adapter-kit/src/adapter-kit.ts': "export { server } from './server.ts'",
    'packages/adapter-kit/src/server.ts': "import fastify from 'fastify'",
    [encode]: "import { server } from '@wijkhub/adapter-kit'",
  })
  expect(findImpurities(tree)).toEqual([
    expect.stringContaining('packages/adapter-kit/src/server.ts:1 imports fastify'),
  ])
  expect(
    findImpurities(treeOf({ ...readAll(tree), [encode]: "import type { server } from '@wijkhub/adapter-kit'" })),
  ).toEqual([])
})

function readAll(tree: ReturnType<typeof treeOf>): Record<string, string> {
  return Object.fromEntries(tree.files.map((file) => [file, tree.read(file)]))
}
