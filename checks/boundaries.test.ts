import { describe, expect, test } from 'vitest'
import { findBrokenBoundaries } from './laws/boundaries.ts'
import { treeOf } from './tree.ts'

const entries: Record<string, Record<string, string>> = {
  'packages/model': { '.': './src/model.ts' },
  'packages/events': { '.': './src/event-log.ts', './postgres': './src/postgres/log.ts' },
  'packages/postgres': { '.': './src/postgres.ts', './embedded': './src/embedded.ts' },
  'packages/adapter-kit': { '.': './src/adapter-kit.ts' },
  'packages/volgen': { '.': './src/volgen.ts' },
  'packages/formats/stuf': { '.': './src/stuf.ts' },
  'packages/partners/cjg': { '.': './adapter.ts' },
  'packages/partners/matchpoint': { '.': './adapter.ts' },
  'test/simulators': { '.': './src/simulators.ts' },
  'services/cjg-bridge': { '.': './src/service.ts' },
  'services/case-registry': { '.': './src/service.ts' },
  'services/all-in-one': { '.': './src/service.ts' },
  'packages/runtime': { '.': './src/runtime.ts' },
  'packages/newcomer': { '.': './src/newcomer.ts' },
}

function objectionsTo(file: string, source: string): string[] {
  const manifests = Object.entries(entries).map(([folder, exports]) => [
    `${folder}/package.json`,
    JSON.stringify({ name: `@wijkhub/${folder.split('/').at(-1)}`, exports }),
  ])
  return findBrokenBoundaries(treeOf({ ...Object.fromEntries(manifests), [file]: source }))
}

describe('refuses', () => {
  test.each([
    ['a fixture in what runs', 'packages/partners/cjg/adapter.ts', "import { x } from './fixtures/golden.ts'"],
    ['the model importing a package of ours', 'packages/model/src/a.ts', "import { sql } from '@wijkhub/postgres'"],
    ['the model importing anything but zod', 'packages/model/src/a.ts', "import pg from 'pg'"],
    [
      'a port importing PostgreSQL',
      'packages/events/src/event-log.ts',
      "import type { Pool } from '@wijkhub/postgres'",
    ],
    ['a port importing a library', 'packages/events/src/event-log.ts', "import type { Pool } from 'pg'"],
    ['a driver importing a kit', 'packages/events/src/postgres/log.ts', "import { x } from '@wijkhub/adapter-kit'"],
    ['a fixture of a format', 'packages/partners/cjg/a.ts', "import { x } from '@wijkhub/stuf/fixtures'"],
    ['a partner importing another', 'packages/partners/cjg/a.ts', "import { x } from '@wijkhub/matchpoint'"],
    ['a partner reaching a port', 'packages/partners/cjg/a.ts', "import { x } from '@wijkhub/events'"],
    ['a format that knows the hub', 'packages/formats/stuf/src/a.ts', "import { x } from '@wijkhub/model'"],
    ['following on delivering', 'packages/volgen/src/a.ts', "import { x } from '@wijkhub/adapter-kit'"],
    ['a kit importing a service', 'packages/adapter-kit/src/a.ts', "import { x } from '@wijkhub/cjg-bridge'"],
    [
      'a service importing another service',
      'services/cjg-bridge/src/a.ts',
      "export { x } from '@wijkhub/case-registry'",
    ],
    ['a service importing simulators', 'services/cjg-bridge/src/a.ts', "import { x } from '@wijkhub/simulators'"],
    [
      'a service choosing a driver',
      'services/cjg-bridge/src/service.ts',
      "import { x } from '@wijkhub/events/postgres'",
    ],
    [
      'a service choosing through the runtime',
      'services/cjg-bridge/src/service.ts',
      "import { x } from '@wijkhub/runtime'",
    ],
    ['a hidden dynamic import', 'services/cjg-bridge/src/a.ts', "await import('@wijkhub/postgres/embedded')"],
    [
      'a relative import that leaves its package',
      'packages/events/src/a.ts',
      "import { x } from '../../model/src/a.ts'",
    ],
    ['the same from a test', 'packages/events/src/a.test.ts', "import { x } from '../../model/src/a.ts'"],
    ['a package nobody gave a row', 'packages/newcomer/src/a.ts', "import { x } from '@wijkhub/model'"],
  ])('%s', (_, file, source) => {
    expect(objectionsTo(file, source)).toEqual([expect.stringContaining(`${file}:1 imports `)])
  })
})

describe('accepts', () => {
  test.each([
    ['main.ts running on the runtime', 'services/cjg-bridge/src/main.ts', "import { x } from '@wijkhub/runtime'"],
    ['a suite on drivers', 'test/suites/events/scene.ts', "import { x } from '@wijkhub/events/postgres'"],
    ['the model on zod', 'packages/model/src/a.ts', "import { z } from 'zod'\nimport { b } from './b.ts'"],
    ['a port on the model', 'packages/events/src/event-log.ts', "import type { Topic } from '@wijkhub/model'"],
    ['a driver on PostgreSQL', 'packages/events/src/postgres/log.ts', "import { sql } from '@wijkhub/postgres'"],
    [
      'a partner on the kit and a format',
      'packages/partners/cjg/a.ts',
      "import '@wijkhub/adapter-kit'\nimport '@wijkhub/stuf'",
    ],
    ['a service putting partners together', 'services/cjg-bridge/src/a.ts', "import { x } from '@wijkhub/cjg'"],
    ['a service that follows', 'services/cjg-bridge/src/a.ts', "import { x } from '@wijkhub/volgen'"],
    ['a service on a kit', 'services/cjg-bridge/src/a.ts', "import { x } from '@wijkhub/adapter-kit'"],
    ['main.ts choosing a driver', 'services/cjg-bridge/src/main.ts', "import { x } from '@wijkhub/events/postgres'"],
    [
      'all-in-one on everything',
      'services/all-in-one/src/a.ts',
      "import '@wijkhub/cjg-bridge'\nimport '@wijkhub/simulators'",
    ],
    [
      'a test on everything',
      'services/cjg-bridge/src/a.test.ts',
      "import '@wijkhub/case-registry'\nimport '@wijkhub/events/postgres'",
    ],
    [
      'an import in a comment',
      'packages/model/src/a.ts',
      "// import pg from 'pg'\nexport const a = \"import pg from 'pg'\"",
    ],
  ])('%s', (_, file, source) => {
    expect(objectionsTo(file, source)).toEqual([])
  })
})
