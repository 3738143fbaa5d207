import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyPatch, equalJson, mergeDiff } from './merge-patch.ts'

// Documents as they are exchanged: no null members (a missing value is left out), rows keyed by id.
const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string(), { maxLength: 3 }))
const document = fc.letrec<{ node: Record<string, unknown> }>((tie) => ({
  node: fc.dictionary(fc.stringMatching(/^[a-d]$/), fc.oneof({ depthSize: 'small' }, leaf, tie('node')), {
    maxKeys: 4,
    noNullPrototype: true,
  }),
})).node

test('applying the difference to the old document gives the new one', () => {
  fc.assert(
    fc.property(document, document, (before, after) => {
      const patch = mergeDiff(before, after)
      expect(equalJson(patch ? applyPatch(before, patch) : before, after)).toBe(true)
    }),
  )
})

test('equal documents have no difference, whatever the order of their members', () => {
  fc.assert(
    fc.property(document, (one) => {
      const reversed = Object.fromEntries(Object.entries(one).toReversed())
      expect(mergeDiff(one, reversed)).toBeUndefined()
      expect(equalJson(one, reversed)).toBe(true)
    }),
  )
})

test('two parties that change different rows converge, in either order', () => {
  const row = fc.dictionary(fc.stringMatching(/^[a-d]$/), fc.string(), { noNullPrototype: true })
  fc.assert(
    fc.property(row, row, row, (shared, ours, theirs) => {
      const base = { ours: shared, theirs: shared }
      const onze = mergeDiff(base, { ...base, ours })
      const hunne = mergeDiff(base, { ...base, theirs })
      const na = (document: object, patch: ReturnType<typeof mergeDiff>) =>
        patch ? applyPatch(document, patch) : document
      expect(equalJson(na(na(base, onze), hunne), na(na(base, hunne), onze))).toBe(true)
    }),
  )
})
