import { describe, expect, test } from 'vitest'
import { findProofInProduction } from './laws/proof.ts'
import { treeOf } from './tree.ts'

const folders = ['packages/events', 'services/cjg-bridge', 'services/all-in-one', 'deploy/stack']
const proofs = ['test/simulators', 'test/builders', 'test/uitgever', 'bench']

function objectionsTo(file: string, text: string): string[] {
  const manifests = [...folders, ...proofs].map((folder) => [
    `${folder}/package.json`,
    JSON.stringify({ name: `@wijkhub/${folder.split('/').at(-1)}` }),
  ])
  return findProofInProduction(treeOf({ ...Object.fromEntries(manifests), [file]: text }))
}
const manifestOf = (name: string, more: object) => JSON.stringify({ name, ...more })

describe('refuses', () => {
  test.each([
    ['what runs on a builder', 'packages/events/src/a.ts', "import { x } from '@wijkhub/builders/scratch'"],
    ['a service on a simulator', 'services/cjg-bridge/src/a.ts', "await import('@wijkhub/simulators')"],
    ['the demo on more than the demo', 'services/all-in-one/src/a.ts', "import '@wijkhub/builders/start-hub'"],
    ['what runs on a measurement', 'deploy/stack/src/a.ts', "import '@wijkhub/bench'"],
    ['a test beside the code on a simulator', 'packages/events/src/a.test.ts', "import '@wijkhub/simulators'"],
    ['a room for proof', 'services/cjg-bridge/src/proef/hub.ts', ''],
    ['a suite in a package', 'packages/events/src/suite/event-log-suite.ts', ''],
    ['a test on an engine in a package', 'packages/events/src/a.engine.test.ts', ''],
    [
      'proof in dependencies',
      'packages/events/package.json',
      manifestOf('@wijkhub/events', { dependencies: { '@wijkhub/builders': 'workspace:*' } }),
    ],
    [
      'more than builders in devDependencies',
      'packages/events/package.json',
      manifestOf('@wijkhub/events', { devDependencies: { '@wijkhub/simulators': 'workspace:*' } }),
    ],
  ])('%s', (_, file, text) => {
    expect(objectionsTo(file, text)).toEqual([expect.stringContaining(file)])
  })
})

describe('accepts', () => {
  test.each([
    ['the demo on its partners', 'services/all-in-one/src/a.ts', "import '@wijkhub/simulators'"],
    ['the stack on its issuer', 'deploy/stack/src/a.ts', "import '@wijkhub/uitgever'"],
    [
      'the demo in dependencies',
      'deploy/stack/package.json',
      manifestOf('@wijkhub/stack', { dependencies: { '@wijkhub/simulators': 'workspace:*' } }),
    ],
    ['a test beside the code on a builder', 'packages/events/src/a.test.ts', "import '@wijkhub/builders/events'"],
    ['proof on proof', 'test/builders/src/a.ts', "import '@wijkhub/simulators'\nimport '@wijkhub/events'"],
    ['a measurement on proof', 'bench/a.ts', "import '@wijkhub/builders'"],
  ])('%s', (_, file, text) => {
    expect(objectionsTo(file, text)).toEqual([])
  })
})
