import { audiences, project, regelVoor, topicHuishouden, type Feit } from '@wijkhub/model'
import { arbitraryHuishouden, tellendeIds } from '@wijkhub/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Stand } from './stand.ts'
import type { Aanleiding } from './aanleiding.ts'
import { verander, type Wijziging } from './verander.ts'

const aanleiding = (meer: Partial<Aanleiding> = {}): Aanleiding => ({
  organisatie: 'kontext',
  op: '2026-11-22T10:00:00.000Z',
  vandaag: '2026-11-22',
  nieuwId: tellendeIds(),
  source: 'urn:nld:oin:0:systeem:proef',
  ...meer,
})

const nieuw = (huishouden: Stand['huishouden']): Stand => ({ huishouden, sinds: '', projecties: {} })

/** The state as the database would give it back. */
function daarna({ huishouden, projecties }: Wijziging, voor: Stand): Stand {
  const rijen = projecties.map(({ audience, versie, hash, bijdrage }) => [audience, { versie, hash, bijdrage }])
  return structuredClone({ ...voor, huishouden, projecties: { ...voor.projecties, ...Object.fromEntries(rijen) } })
}

const doel: Feit = {
  soort: 'doel-vastgesteld',
  doelId: '00000000-0000-4000-8000-00000000d0e1',
  doel: { omschrijving: 'Rust', leefgebied: 'Financiën', vastgesteldOp: '2026-11-22' },
}

const projectieEvents = ({ events }: Wijziging) => events.filter(({ topic }) => topic !== topicHuishouden)

describe('projections', () => {
  test('go to exactly the audiences that may know of the household, with exactly what project gives', () => {
    fc.assert(
      fc.property(arbitraryHuishouden, (huishouden) => {
        const gegeven = projectieEvents(verander(nieuw(huishouden), [], aanleiding()))
        const verwacht = audiences.flatMap((audience) => {
          const data = project(huishouden, regelVoor(audience)!, '2026-11-22')
          return data ? [{ topic: `wijkhub.projectie.${audience}`, key: huishouden.huishoudenId, data }] : []
        })
        expect(gegeven).toMatchObject(verwacht)
        expect(gegeven).toHaveLength(verwacht.length)
      }),
    )
  })

  test('are not published again while nothing changed, whatever the order of keys', () => {
    fc.assert(
      fc.property(arbitraryHuishouden, (huishouden) => {
        const stand = daarna(verander(nieuw(huishouden), [], aanleiding()), nieuw(huishouden))
        const omgekeerd = Object.fromEntries(Object.entries(stand.huishouden).reverse()) as typeof huishouden
        expect(verander({ ...stand, huishouden: omgekeerd }, [], aanleiding()).events).toEqual([])
      }),
    )
  })

  test('of a partner that lost its right end with one tombstone and a higher version', () => {
    fc.assert(
      fc.property(arbitraryHuishouden, (huishouden) => {
        const stand = daarna(verander(nieuw(huishouden), [], aanleiding()), nieuw(huishouden))
        const leeg = { ...stand, huishouden: { ...huishouden, inwoners: {} } }
        const einde = verander(leeg, [], aanleiding())
        expect(einde.events.map(({ type, data, attributes }) => [type, data, attributes['versie']])).toEqual(
          einde.projecties.map(() => ['nl.wijkhub.projectie-beeindigd', null, '2']),
        )
        expect(einde.projecties.map(({ audience }) => audience).toSorted()).toEqual(
          Object.keys(stand.projecties).toSorted(),
        )
        expect(verander(daarna(einde, leeg), [], aanleiding()).events).toEqual([])
      }),
    )
  })

  test('acknowledge a contribution to its sender also when nothing changed', () => {
    fc.assert(
      fc.property(arbitraryHuishouden, fc.constantFrom(...audiences), (huishouden, audience) => {
        const stand = daarna(verander(nieuw(huishouden), [], aanleiding()), nieuw(huishouden))
        const vorige = stand.projecties[audience]?.versie ?? 0
        const bevestigd = verander(stand, [], aanleiding({ bevestig: { audience, bijdrage: 7 } }))
        expect(bevestigd.events).toHaveLength(1)
        expect(bevestigd.events[0]).toMatchObject({
          topic: `wijkhub.projectie.${audience}`,
          attributes: { versie: String(vorige + 1), bijdrage: '7' },
        })
      }),
    )
  })
})

test('every fact is told to integrators without a word of what is in it', () => {
  fc.assert(
    fc.property(arbitraryHuishouden, (huishouden) => {
      const { events } = verander(nieuw(huishouden), [doel], aanleiding())
      const gemeld = events.filter(({ topic }) => topic === topicHuishouden)
      expect(gemeld).toHaveLength(1)
      expect(gemeld[0]!.data).toEqual({
        huishoudenId: huishouden.huishoudenId,
        soort: 'doel-vastgesteld',
        volgnummer: huishouden.versie + 1,
        organisatie: 'kontext',
      })
    }),
  )
})
