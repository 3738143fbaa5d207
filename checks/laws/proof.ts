import { posix } from 'node:path'
import { findImports } from '../imports.ts'
import { isCode, isTest, type Law } from '../law.ts'
import type { Tree } from '../tree.ts'
import { packageName, readManifest, readWorkspace, type Workspace } from '../workspace.ts'

/** Of test/, what `npm start` and the stack show people: the partners, the family, and who gives out tokens. */
const demo = ['@wijkhub/simulators', '@wijkhub/story', '@wijkhub/uitgever']
const showDemo = ['services/all-in-one', 'deploy/stack']

/** What a test beside the code may take of test/; one that needs more stands there itself. */
const besideTheCode = '@wijkhub/builders'

export const proof: Law = {
  name: 'proof',
  check: ({ tree }) => ({ violations: findProofInProduction(tree) }),
}

/** Where what runs names what proves it: in an import, in a manifest, or by having a room for it. */
export function findProofInProduction(tree: Tree): string[] {
  const workspace = readWorkspace(tree)
  return tree.files.flatMap((file) => [
    ...objectToPlace(file),
    ...(file.endsWith('/package.json') ? objectToManifest(tree, file, workspace) : []),
    ...(isCode(file) ? objectToImports(tree, file, workspace) : []),
  ])
}

function objectToPlace(file: string): string[] {
  if (!/^(packages|services)\//.test(file)) return []
  if (/\/(proef|suites?)\//.test(file)) return [`${file} is proof: it stands under test/`]
  if (/\.(engine|e2e)\.test\.ts$/.test(file)) return [`${file} needs an engine or a whole hub: it stands under test/`]
  return []
}

function objectToManifest(tree: Tree, file: string, workspace: Workspace): string[] {
  const own = posix.dirname(file)
  if (isProof(own)) return []
  const { dependencies = {}, devDependencies = {} } = readManifest(tree, file)
  const proofs = (names: object) => Object.keys(names).filter((name) => isProof(workspace.folders.get(name)))
  return [
    ...proofs(dependencies).filter((name) => !isDemo(own, name)),
    ...proofs(devDependencies).filter((name) => name !== besideTheCode),
  ].map(
    (name) => `${file} depends on ${name}: what runs needs no proof, and a test beside the code ${besideTheCode} alone`,
  )
}

function objectToImports(tree: Tree, file: string, workspace: Workspace): string[] {
  const own = workspace.folderOf(file)
  if (own === undefined || isProof(own)) return []
  return findImports(file, tree.read(file)).flatMap(({ specifier, line }) => {
    const name = packageName(specifier)
    if (!isProof(workspace.folders.get(name)) || isDemo(own, name)) return []
    if (!isTest(file)) return [`${file}:${line} imports ${specifier}: what runs imports no proof`]
    return name === besideTheCode
      ? []
      : [`${file}:${line} imports ${specifier}: a test that needs more than ${besideTheCode} stands under test/`]
  })
}

function isDemo(own: string, name: string): boolean {
  return showDemo.includes(own) && demo.includes(name)
}

/** Measurements are proof too. */
function isProof(folder: string | undefined): boolean {
  return folder !== undefined && /^(test|bench)(\/|$)/.test(folder)
}
