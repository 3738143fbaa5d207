import { ScaledObject, TriggerAuthentication } from '@kubernetes-models/keda/keda.sh/v1alpha1'
import { doelbinding } from '@wijkhub/builders/haarlem'
import { topicProjectie, topics } from '@wijkhub/model'
import { diensten, hoofdbestand } from '@wijkhub/stack/deployment'
import { Deployment } from 'kubernetes-models/apps/v1'
import { HorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2'
import { Job } from 'kubernetes-models/batch/v1'
import { Ingress, NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1'
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1'
import { ConfigMap, Service } from 'kubernetes-models/v1'
import { expect, test } from 'vitest'
import { listFiles, type Manifest, readKustomization, readManifests } from './read-manifests.ts'

const rooms = ['base', 'components/keda', 'overlays/haarlem']
const manifests = rooms.flatMap((room) => readManifests(room).map((manifest) => ({ room, ...manifest })))
const ofKind = (kind: string) => manifests.filter((manifest) => manifest.kind === kind)
const named = (manifest: Manifest) => [`${manifest.kind} ${manifest.metadata.name}`, manifest] as const
const pods = [...ofKind('Deployment'), ...ofKind('Job')]

const models = {
  ConfigMap,
  Deployment,
  HorizontalPodAutoscaler,
  Ingress,
  Job,
  NetworkPolicy,
  PodDisruptionBudget,
  ScaledObject,
  Service,
  TriggerAuthentication,
}

// Each constructor takes its own kind's type; what is in the file is unknown until it is validated.
function modelOf(kind: string): (data: unknown) => { validate(): void } {
  const Model = models[kind as keyof typeof models] as unknown as new (data: unknown) => { validate(): void }
  return (data) => new Model(data)
}

function faultOf(manifest: unknown): string | undefined {
  const { room: _, ...given } = manifest as Manifest & { room: string }
  try {
    modelOf(given.kind)(given).validate()
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

/** Paths of all fields, arrays by index. */
function pathsIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...pathsIn(inner, [...path, key])])
}

function withWrongType(manifest: object, path: (string | number)[]): object {
  const copy = structuredClone(manifest)
  let place = copy as Record<string | number, unknown>
  for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, unknown>
  const last = path.at(-1)!
  place[last] = typeof place[last] === 'object' ? 'wrong' : { wrong: true }
  return copy
}

test.each(rooms)('%s lists each of its files once, and no other', (room) => {
  const { resources, patches = [] } = readKustomization(room)
  const own = [...resources.filter((name) => name.endsWith('.yaml')), ...patches.map(({ path }) => path)]
  expect(own.toSorted()).toEqual(listFiles(room).toSorted())
})

test.each(manifests.map(named))("%s is what the API's own schema asks", (_name, manifest) => {
  expect(faultOf(manifest)).toBeUndefined()
})

// The schema lets unknown fields pass, as the API server does: a field that may hold anything is one it does not know.
test.each(manifests.map(named))('%s has no field that the API does not know', (_name, manifest) => {
  const unknown = pathsIn(manifest).filter(
    (path) =>
      !['apiVersion', 'kind', 'room'].includes(String(path[0])) && faultOf(withWrongType(manifest, path)) === undefined,
  )
  expect(unknown.map((path) => path.join('.'))).toEqual([])
})

test('every service has its Deployment, Service and disruption budget, and nothing else has', () => {
  const names = diensten.map(({ naam }) => naam).toSorted()
  for (const kind of ['Deployment', 'Service', 'PodDisruptionBudget'])
    expect(
      ofKind(kind)
        .map(({ metadata }) => metadata.name)
        .toSorted(),
    ).toEqual(names)
  for (const { metadata, spec } of ofKind('Deployment'))
    expect(spec.template.spec.containers[0].args).toEqual([hoofdbestand(metadata.name)])
})

test.each(pods.map(named))(
  '%s runs without rights: not root, no writing, no capabilities, no token of the cluster',
  (_name, { spec }) => {
    const pod = spec.template.spec
    expect(pod.automountServiceAccountToken).toBe(false)
    expect(pod.securityContext).toMatchObject({
      runAsNonRoot: true,
      runAsUser: 1000,
      seccompProfile: { type: 'RuntimeDefault' },
    })
    for (const container of pod.containers) {
      expect(container.securityContext).toEqual({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      })
      expect(container.resources.limits).toMatchObject({ cpu: expect.anything(), memory: expect.anything() })
      expect(container.resources.requests).toMatchObject({ cpu: expect.anything(), memory: expect.anything() })
      // The overlay says which version; here only the name it replaces.
      expect(container.image).toBe('wijkhub')
    }
  },
)

test.each(ofKind('Deployment').map(named))(
  '%s is asked whether it lives and whether it is ready, on a port it has',
  (_name, { spec }) => {
    const [container] = spec.template.spec.containers
    const ports = container.ports.map(({ name }: { name: string }) => name)
    const asked = { startupProbe: '/health/live', livenessProbe: '/health/live', readinessProbe: '/health/ready' }
    for (const [probe, path] of Object.entries(asked)) {
      expect(container[probe].httpGet.path).toBe(path)
      expect(ports).toContain(container[probe].httpGet.port)
    }
    expect(spec.template.spec.terminationGracePeriodSeconds).toBeGreaterThan(
      container.lifecycle.preStop.sleep.seconds + 10,
    )
  },
)

test('selectors reach exactly the pods they are meant for', () => {
  const labelsOf = new Map(
    pods.map(({ metadata, spec }) => [metadata.name, spec.template.metadata.labels as Record<string, string>]),
  )
  const reached = (wanted: Record<string, string> = {}) =>
    [...labelsOf]
      .filter(([, labels]) => Object.entries(wanted).every(([key, value]) => labels[key] === value))
      .map(([name]) => name)
  for (const { metadata, spec } of ofKind('Deployment'))
    expect(reached(spec.selector.matchLabels)).toEqual([metadata.name])
  for (const { metadata, spec } of ofKind('Service')) expect(reached(spec.selector)).toEqual([metadata.name])
  for (const { metadata, spec } of ofKind('PodDisruptionBudget'))
    expect(reached(spec.selector.matchLabels)).toEqual([metadata.name])
  for (const { spec } of ofKind('NetworkPolicy')) expect(reached(spec.podSelector.matchLabels)).not.toEqual([])
})

test('a drained node never takes the last instance, and always can take one', () => {
  const replicas = new Map(ofKind('Deployment').map(({ metadata, spec }) => [metadata.name, spec.replicas as number]))
  for (const { metadata, spec } of ofKind('PodDisruptionBudget'))
    expect(spec.minAvailable).toBeLessThan(replicas.get(metadata.name)!)
})

test('one autoscaler per service, on the groups and topics the services really use, never past the partitions', () => {
  const scalers = [...ofKind('HorizontalPodAutoscaler'), ...ofKind('ScaledObject')]
  expect(scalers.map(({ spec }) => String(spec.scaleTargetRef.name)).toSorted()).toEqual(
    diensten.map(({ naam }) => naam).toSorted(),
  )
  const partitions = Math.min(...topics(doelbinding).map(({ partities }) => partities))
  for (const { spec } of scalers) expect(spec.maxReplicas ?? spec.maxReplicaCount).toBeLessThanOrEqual(partitions)
  for (const { spec } of ofKind('ScaledObject'))
    for (const { metadata, authenticationRef } of spec.triggers) {
      expect(authenticationRef.name).toBe(spec.scaleTargetRef.name)
      const audience = String(metadata.consumerGroup).replace('adapter-', '')
      expect(metadata.topic).toBe(topicProjectie(audience))
      expect(topics(doelbinding).map(({ naam }) => naam)).toContain(metadata.topic)
    }
})

test('nothing is let in or out that no policy names', () => {
  const [all] = ofKind('NetworkPolicy').filter(({ spec }) => Object.keys(spec.podSelector).length === 0)
  expect(all?.spec).toEqual({ podSelector: {}, policyTypes: ['Ingress', 'Egress'] })
  for (const { spec } of ofKind('NetworkPolicy'))
    for (const rule of [...(spec.ingress ?? []), ...(spec.egress ?? [])]) expect(rule.ports.length).toBeGreaterThan(0)
})

test('the ingress leads to the same paths as the proxy of the other worlds', () => {
  const [{ spec }] = ofKind('Ingress') as unknown as [Manifest]
  const led = spec.rules[0].http.paths.map(
    ({ path, backend }: { path: string; backend: { service: { name: string } } }) => `${path} ${backend.service.name}`,
  )
  expect(led.toSorted()).toEqual(diensten.flatMap(({ naam, paden }) => paden.map((pad) => `${pad} ${naam}`)).toSorted())
})
