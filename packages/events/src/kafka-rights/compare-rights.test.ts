import { expect, test } from 'vitest'
import { asFound, compareRights, describeRight, type FoundRight, type Right } from './compare-rights.ts'

const read: Right = {
  principal: 'User:lezer',
  resource: 'topic',
  name: 'hub.een',
  pattern: 'literal',
  operation: 'read',
}
const groups: Right = { ...read, resource: 'group', name: 'lezer.', pattern: 'prefixed' }
const wanted = [read, groups]
const unknownIn = (found: FoundRight) => compareRights(wanted, [found]).unknown

test('what is there as agreed is neither missing nor unknown', () => {
  expect(compareRights(wanted, wanted.map(asFound))).toEqual({ missing: [], unknown: [] })
})

test('a right from one address only does not count as the right from everywhere', () => {
  const { missing, unknown } = compareRights(wanted, [{ ...asFound(read), host: '10.0.0.1' }, asFound(groups)])
  expect(missing).toEqual([read])
  expect(unknown.map(describeRight)).toEqual(['User:lezer read topic hub.een (10.0.0.1)'])
})

const other: FoundRight = { ...asFound(read), principal: 'User:ander' }

test.each<[string, Partial<FoundRight>]>([
  ['the very topic', {}],
  ['all topics', { name: '*' }],
  ['a beginning of the topic', { name: 'hub.', pattern: 'prefixed' }],
  ['a group that begins as ours', { resource: 'group', name: 'lezer.kopie' }],
  ['a refusal', { permission: 'deny' }],
  ['anything for one of our users', { principal: 'User:lezer', resource: 'cluster', name: 'kafka-cluster' }],
  ['anything for everybody', { principal: 'User:*', resource: 'cluster', name: 'kafka-cluster' }],
])("somebody else's right on %s is told", (_what, difference) => {
  expect(unknownIn({ ...other, ...difference })).toHaveLength(1)
})

test.each<[string, Partial<FoundRight>]>([
  ['another topic', { name: 'hub.een.twee' }],
  ['another beginning', { name: 'anders.', pattern: 'prefixed' }],
  ['a group of their own', { resource: 'group', name: 'lezers' }],
  ['the cluster', { resource: 'cluster', name: 'kafka-cluster' }],
])("somebody else's right on %s is theirs", (_what, difference) => {
  expect(unknownIn({ ...other, ...difference })).toEqual([])
})
