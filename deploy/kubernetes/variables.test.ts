import { service as caseRegistry } from '@wijkhub/case-registry'
import { service as cjgBridge } from '@wijkhub/cjg-bridge'
import { service as debtAssistanceConnector } from '@wijkhub/debt-assistance-connector'
import { service as menscentraalMatchpointAdapter } from '@wijkhub/menscentraal-matchpoint-adapter'
import { plainConnections, RuntimeConfig } from '@wijkhub/runtime'
import { diensten } from '@wijkhub/stack/deployment'
import { service as wijkverplegingFeed } from '@wijkhub/wijkverpleging-feed'
import { expect, test } from 'vitest'
import { type Manifest, readManifests } from './read-manifests.ts'

const services = [caseRegistry, cjgBridge, debtAssistanceConnector, menscentraalMatchpointAdapter, wijkverplegingFeed]
const base = readManifests('base')
const shared = [...base, ...readManifests('overlays/haarlem')]
  .filter(({ kind }) => kind === 'ConfigMap')
  .flatMap(({ data }) => Object.keys(data!))

function givenTo(manifest: Manifest): string[] {
  const [container] = manifest.spec.template.spec.containers
  return container.env.map(({ name }: { name: string }) => name)
}

test('the list of services says the names and schemas the services themselves say', () => {
  const own = services.map(({ naam, schema }) => `${naam} ${schema}`)
  expect(diensten.map(({ naam, schema }) => `${naam} ${schema}`).toSorted()).toEqual(own.toSorted())
})

test.each(services.map((service) => [service.naam, service] as const))(
  '%s gets every variable it cannot do without, and none it does not know',
  (naam, service) => {
    const known: Record<string, { safeParse(value: unknown): { success: boolean } }> = {
      ...RuntimeConfig.shape,
      ...service.config.shape,
    }
    const deployment = base.find(({ kind, metadata }) => kind === 'Deployment' && metadata.name === naam)!
    const own = givenTo(deployment).map((name) => (name in known ? name : name.replace(/_FILE$/, '')))
    expect(own.filter((name) => !(name in known))).toEqual([])
    if (diensten.find((dienst) => dienst.naam === naam)!.verzegelt) expect(own).toContain('WIJKHUB_HOOFDSLEUTEL_FILE')
    const demanded = Object.keys(known).filter((name) => !known[name]!.safeParse(undefined).success)
    expect(demanded.filter((name) => !own.includes(name) && !shared.includes(name))).toEqual([])
    // The drivers chosen in the base ask for these two.
    expect([...own, ...shared]).toEqual(expect.arrayContaining(['WIJKHUB_KAFKA', 'WIJKHUB_REDIS_URL']))
  },
)

test('nothing of an overlay goes over the network in plain', () => {
  const values = [...base, ...readManifests('overlays/haarlem')]
    .filter(({ kind }) => kind === 'ConfigMap')
    .reduce((all, { data }) => ({ ...all, ...data }), {})
  expect(plainConnections(values, {})).toEqual([])
})

test.each(services.map((service) => [service.naam, service] as const))(
  '%s can say who it is at each of its partners',
  (naam, service) => {
    const deployment = base.find(({ kind, metadata }) => kind === 'Deployment' && metadata.name === naam)!
    const prefixes = Object.keys(service.config.shape).flatMap((name) => /^(\w+)_CERT_FILE$/.exec(name)?.[1] ?? [])
    const partners = prefixes.filter((prefix) => prefix !== 'BRP')
    expect(givenTo(deployment)).toEqual(expect.arrayContaining(partners.map((prefix) => `${prefix}_TOKEN_FILE`)))
  },
)

test('every service logs in to Kafka as itself, over TLS', () => {
  expect(shared).toContain('WIJKHUB_KAFKA_TLS')
  for (const { kind, metadata, spec } of base)
    if (kind === 'Deployment')
      expect(spec.template.spec.containers[0].env).toContainEqual({
        name: 'WIJKHUB_KAFKA_GEBRUIKER',
        value: metadata.name,
      })
})

test('a secret is a file of a mounted Secret, never a value', () => {
  for (const manifest of base.filter(({ kind }) => kind === 'Deployment' || kind === 'Job')) {
    const pod = manifest.spec.template.spec
    const [container] = pod.containers
    for (const { name, value } of container.env as { name: string; value: string }[]) {
      if (!/URL|TOKEN|GEHEIM|WACHTWOORD|SLEUTEL/.test(name)) continue
      const mount = container.volumeMounts.find(({ mountPath }: { mountPath: string }) => value.startsWith(mountPath))
      expect(mount, `${manifest.metadata.name} ${name}`).toBeDefined()
      expect(pod.volumes.find((volume: { name: string }) => volume.name === mount.name).secret.secretName).toMatch(
        /^wijkhub-/,
      )
    }
  }
})

test('whatever depends on the municipality reads its file from the one ConfigMap', () => {
  const [config] = base.filter(({ kind }) => kind === 'ConfigMap')
  expect(config!.data!['WIJKHUB_INRICHTING']).toBe('/etc/wijkhub/inrichting.yaml')
  const readers = base.filter(
    ({ kind, metadata }) => kind === 'Deployment' || (kind === 'Job' && ['topics', 'rights'].includes(metadata.name)),
  )
  expect(readers).toHaveLength(services.length + 2)
  for (const { spec } of readers) {
    const pod = spec.template.spec
    expect(pod.containers[0].volumeMounts).toContainEqual({
      name: 'inrichting',
      mountPath: '/etc/wijkhub',
      readOnly: true,
    })
    expect(pod.volumes).toContainEqual({ name: 'inrichting', configMap: { name: 'wijkhub-inrichting' } })
  }
})
