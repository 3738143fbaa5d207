import {
  type Acl,
  AclOperations,
  AclPermissionTypes,
  Admin,
  ResourcePatternTypes,
  ResourceTypes,
} from '@platformatic/kafka'
import type { KafkaConnection } from '../kafka-consumer/kafka-options.ts'
import { clientOptions, outlasting } from '../platformatic-kafka/platformatic-connection.ts'
import { RightsRefused } from './rights-refused.ts'
import { until } from './until.ts'
import { asFound, compareRights, describeRight, type FoundRight, type Right } from './compare-rights.ts'

export type { Right } from './compare-rights.ts'

export interface EnsureRightsOptions extends KafkaConnection {
  rights: readonly Right[]
  /** `check` changes nothing, `make` makes what is missing, `prune` also takes away what the contract does not name. */
  mode: 'check' | 'make' | 'prune'
}

/** One line per right. */
export interface RightsReport {
  missing: string[]
  /** Concerns our topics, groups or users, and the contract does not name it. */
  unknown: string[]
}

/**
 * Holds the ACLs of the cluster against the contract. The report says what was found before anything was changed: after
 * `make` the missing ones are there, after `prune` the unknown ones are gone too.
 */
export async function ensureRights({ rights, mode, ...connection }: EnsureRightsOptions): Promise<RightsReport> {
  const admin = outlasting(new Admin(clientOptions(connection)))
  try {
    const { missing, unknown } = compareRights(rights, await findRights(admin))
    if (mode !== 'check' && missing.length > 0) {
      await admin.createAcls({ creations: missing.map((right) => toAcl(asFound(right))) })
      await until(async () => compareRights(rights, await findRights(admin)).missing.length === 0)
    }
    if (mode === 'prune' && unknown.length > 0) {
      await admin.deleteAcls({ filters: unknown.map(toAcl) })
      await until(async () => compareRights(rights, await findRights(admin)).unknown.length === 0)
    }
    return {
      missing: missing.map((right) => describeRight(asFound(right))),
      unknown: unknown.map(describeRight),
    }
  } catch (error) {
    throw new RightsRefused(error)
  } finally {
    await admin.close()
  }
}

async function findRights(admin: Admin): Promise<FoundRight[]> {
  const resources = await admin.describeAcls({
    filter: {
      resourceType: ResourceTypes.ANY,
      resourceName: null,
      resourcePatternType: ResourcePatternTypes.ANY,
      principal: null,
      host: null,
      operation: AclOperations.ANY,
      permissionType: AclPermissionTypes.ANY,
    },
  })
  return resources.flatMap(toFound)
}

const wordFor = (values: Record<string, number>, value: number) =>
  Object.keys(values)
    .find((name) => values[name] === value)!
    .toLowerCase()

type Resource = Awaited<ReturnType<Admin['describeAcls']>>[number]

function toFound({ resourceType, resourceName, resourcePatternType, acls }: Resource): FoundRight[] {
  return acls.map(({ principal, host, operation, permissionType }) => ({
    principal,
    host,
    resource: wordFor(ResourceTypes, resourceType),
    name: resourceName,
    pattern: wordFor(ResourcePatternTypes, resourcePatternType),
    operation: wordFor(AclOperations, operation),
    permission: wordFor(AclPermissionTypes, permissionType),
  }))
}

const valueOf = <Values extends Record<string, number>>(values: Values, word: string) =>
  values[word.toUpperCase() as keyof Values]

/** Also as a filter: with every field given it finds the one ACL that is exactly so. */
function toAcl({ principal, host, resource, name, pattern, operation, permission }: FoundRight): Acl {
  return {
    principal,
    host,
    resourceType: valueOf(ResourceTypes, resource),
    resourceName: name,
    resourcePatternType: valueOf(ResourcePatternTypes, pattern),
    operation: valueOf(AclOperations, operation),
    permissionType: valueOf(AclPermissionTypes, permission),
  }
}
