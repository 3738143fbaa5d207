import { isCode, isTest, type Law } from '../law.ts'
import { findImports } from '../imports.ts'
import type { Tree } from '../tree.ts'
import { packageName, readWorkspace, type Workspace } from '../workspace.ts'

const ports = ['events', 'jobs']
const kits = ['inrichting', 'service-kit', 'volgen', 'bewaren', 'logboek', 'adapter-kit']

/** Who may import which packages of ours (DESIGN.md §5). A package without a row may import nothing and says so. */
const mayImport: Record<string, readonly string[]> = {
  model: [],
  inrichting: ['model'],
  identiteit: ['model'],
  stuf: [],
  istandaarden: ['stuf'],
  zds: ['stuf'],
  vektis: [],
  ddas: [],
  brp: [],
  pagina: [],
  verzegelen: [],
  machine: [],
  postgres: ['machine'],
  events: ['model', 'postgres', 'bewaren'],
  jobs: ['model', 'postgres'],
  bewaren: ['model', 'postgres'],
  logboek: ['model', 'postgres', 'bewaren'],
  'service-kit': ['model', 'inrichting', 'postgres', 'bewaren', 'verzegelen', ...ports],
  volgen: ['model', 'postgres', 'events'],
  'adapter-kit': ['model', 'inrichting', 'postgres', ...ports, 'service-kit', 'volgen', 'bewaren', 'logboek'],
  runtime: ['model', 'postgres', 'verzegelen', ...ports, ...kits],
  // For others' programs: it knows the published contract and nothing of ours.
  client: [],
  // They write each format again from its standard: a mistake of ours is not theirs too.
  simulators: [],
  story: ['model', 'client', 'simulators'],
  // The contracts are made from the model and from the routes themselves.
  contracts: [
    'model',
    'inrichting',
    'service-kit',
    'adapter-kit',
    'bewaren',
    'events',
    'case-registry',
    'cjg-bridge',
    'debt-assistance-connector',
    'menscentraal-matchpoint-adapter',
    'wijkverpleging-feed',
    'runtime',
  ],
  uitgever: ['client', 'inrichting', 'model', 'service-kit'],
  engines: ['postgres', 'machine'],
  backup: ['postgres', 'events', 'logboek', 'service-kit', 'stack', 'runtime'],
  stack: [
    'uitgever',
    'verzegelen',
    'model',
    'postgres',
    'runtime',
    'service-kit',
    'simulators',
    'story',
    'engines',
    'machine',
  ],
}
/** A partner's folder needs no row here: it also takes any format. */
const partnerMayImport = ['adapter-kit', 'model']
// The registry owns tables, so a service may reach PostgreSQL through the package that guards transactions. It also takes
// any partner.
const serviceMayImport = [
  'model',
  'identiteit',
  'brp',
  'pagina',
  'verzegelen',
  'postgres',
  ...ports,
  ...kits,
  'runtime',
]

/** The files that say what a driver must do; they know nothing but the language of the model. */
const portFiles = new Set(['packages/events/src/event-log.ts', 'packages/jobs/src/jobs.ts'])

/** Chosen in one place per process: `main.ts` through the runtime, or all-in-one. Tests drive them directly. */
const drivers = new Set([
  '@wijkhub/runtime',
  '@wijkhub/events/postgres',
  '@wijkhub/events/kafkajs',
  '@wijkhub/events/platformatic-kafka',
  '@wijkhub/events/kafka-topics',
  '@wijkhub/events/kafka-rights',
  '@wijkhub/jobs/postgres',
  '@wijkhub/jobs/redis',
  '@wijkhub/postgres/embedded',
])

/** What the pure heart may take from outside. */
const modelPackages = new Set(['zod'])

export const boundaries: Law = {
  name: 'boundaries',
  check: ({ tree }) => ({ violations: findBrokenBoundaries(tree) }),
}

export function findBrokenBoundaries(tree: Tree): string[] {
  const workspace = readWorkspace(tree)
  return tree.files
    .filter((file) => isCode(file) && workspace.folderOf(file))
    .flatMap((file) =>
      findImports(file, tree.read(file)).flatMap(({ specifier, line }) => {
        const objection = objectTo({ file, specifier, workspace })
        return objection ? [`${file}:${line} imports ${specifier}: ${objection}`] : []
      }),
    )
}

function objectTo({ file, specifier, workspace }: { file: string; specifier: string; workspace: Workspace }) {
  const own = workspace.folderOf(file) ?? ''
  if (specifier.startsWith('.')) {
    const target = workspace.resolve(file, specifier) ?? ''
    if (!target.startsWith(`${own}/`)) return 'a relative import stays inside its package'
    return isTest(target) && !isTest(file) ? 'what tests share is for tests' : undefined
  }
  if (isTest(file) || specifier.startsWith('node:')) return undefined

  const name = packageName(specifier)
  const target = workspace.folders.get(name)
  if (portFiles.has(file) && name !== '@wijkhub/model') return 'a port knows nothing but the model'
  if (!target)
    return own === 'packages/model' && !modelPackages.has(name) ? 'the model takes zod and nothing else' : undefined
  if (target === own || own === 'services/all-in-one') return undefined
  if (target.startsWith('services/') && own !== 'checks/contracts') return 'only all-in-one and tests import a service'
  if (drivers.has(specifier) && !mayChooseDrivers(file))
    return 'only main.ts, the runtime and all-in-one choose drivers'
  if (/\/fixtures(\/|$)/.test(specifier)) return 'what tests share is for tests'
  if (own.startsWith('packages/partners/') && target.startsWith('packages/formats/')) return undefined
  if (own.startsWith('services/') && target.startsWith('packages/partners/')) return undefined
  return objectToPackage(own, name.slice(name.indexOf('/') + 1))
}

function mayChooseDrivers(file: string): boolean {
  return /^(services\/[^/]+\/src\/main\.ts$|packages\/runtime\/|deploy\/(engines|stack|backup)\/)/.test(file)
}

function objectToPackage(own: string, target: string): string | undefined {
  const unit = own.slice(own.lastIndexOf('/') + 1)
  const allowed = own.startsWith('services/')
    ? serviceMayImport
    : own.startsWith('packages/partners/')
      ? partnerMayImport
      : mayImport[unit]
  if (!allowed) return `${own} has no row in checks/laws/boundaries.ts`
  if (allowed.includes(target)) return undefined
  return `${own} may import ${allowed.length > 0 ? allowed.join(', ') : 'none of our packages'}`
}
