import fc from 'fast-check'
import { zelfdeInhoud } from '@wijkhub/model'
import { expect, test } from 'vitest'
import { legOver, mergeDiff } from './merge-patch.ts'

// Documents as they are exchanged: no null members (a missing value is left out), rows keyed by id.
const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string(), { maxLength: 3 }))
const document = fc.letrec<{ node: Record<string, unknown> }>((tie) => ({
  node: fc.dictionary(fc.stringMatching(/^[a-d]$/), fc.oneof({ depthSize: 'small' }, leaf, tie('node')), {
    maxKeys: 4,
    noNullPrototype: true,
  }),
})).node

/** Documents of parts with rows: every row of one is a row of the other too. */
const rij = fc.dictionary(
  fc.stringMatching(/^[a-d]$/),
  fc.oneof(leaf, fc.dictionary(fc.constantFrom('x', 'y'), leaf)),
  { maxKeys: 3, noNullPrototype: true },
)
const zelfdeRijen = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 })
  .chain((ids) => fc.tuple(...[0, 1].map(() => fc.tuple(...ids.map(() => rij)))).map((rijen) => ({ ids, rijen })))
  .map(({ ids, rijen }) =>
    rijen.map((waarden) => ({ inwoners: Object.fromEntries(ids.map((id, i) => [id, waarden[i]])) })),
  )

test('laid over the old document the difference gives the new one, where both have the same rows', () => {
  fc.assert(
    fc.property(zelfdeRijen, ([before, after]) => {
      const patch = mergeDiff(before, after)
      expect(zelfdeInhoud(patch ? legOver(before, patch) : before, after)).toBe(true)
    }),
  )
})

test('a patch never brings back a row, a part or a document that was taken away', () => {
  const documenten = fc.dictionary(
    fc.constantFrom('inwoners', 'verwijzingen'),
    fc.dictionary(fc.constantFrom('a', 'b'), rij),
  )
  fc.assert(
    fc.property(fc.option(documenten, { nil: undefined }), documenten, documenten, (nu, before, after) => {
      const na = legOver(nu, mergeDiff(before, after) ?? {})
      const rijen = (d: typeof nu) =>
        Object.entries(d ?? {}).flatMap(([deel, r]) => Object.keys(r).map((id) => `${deel}/${id}`))
      expect(rijen(nu)).toEqual(expect.arrayContaining(rijen(na)))
      expect(na === undefined).toBe(nu === undefined)
    }),
  )
})

test('equal documents have no difference, whatever the order of their members', () => {
  fc.assert(
    fc.property(document, (one) => {
      const reversed = Object.fromEntries(Object.entries(one).toReversed())
      expect(mergeDiff(one, reversed)).toBeUndefined()
      expect(zelfdeInhoud(one, reversed)).toBe(true)
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
        patch ? legOver(document, patch) : document
      expect(zelfdeInhoud(na(na(base, onze)!, hunne), na(na(base, hunne)!, onze))).toBe(true)
    }),
  )
})
