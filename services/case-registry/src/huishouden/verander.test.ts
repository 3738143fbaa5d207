import { evolve, project, topicHuishouden, verteldeFeiten, type Feit, type Handeling } from '@wijkhub/model'
import { beleid, arbitraryHuishouden, doelbinding, tellendeIds, voorrang } from '@wijkhub/builders'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Snapshot } from './snapshot.ts'
import { verander, versieVoor } from './verander.ts'
import type { Wijziging } from './wijziging.ts'

const handeling = (organisatie = 'kontext'): Handeling => ({
  organisatie,
  magBsn: true,
  beheer: false,
  beleid,
  doelbinding,
  voorrang,
  op: '2026-11-22T10:00:00.000Z',
  vandaag: '2026-11-22',
  nieuwId: tellendeIds(),
  opdrachtId: '00000000-0000-4000-8000-00000000d000',
})

/** What these facts lead to, as `decide` hands them over. */
const door = (snapshot: Snapshot, feiten: Feit[]) =>
  verander(snapshot, { huishouden: feiten.reduce(evolve, snapshot.huishouden), feiten }, handeling())

const nieuw = (huishouden: Snapshot['huishouden']): Snapshot => ({ huishouden, sinds: '', projecties: {} })

/** The state as the database would give it back. */
function daarna({ huishouden, projecties }: Wijziging, voor: Snapshot): Snapshot {
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
  test('go to exactly the doelbinding.systemen that may know of the household, with exactly what project gives', () => {
    fc.assert(
      fc.property(arbitraryHuishouden, (huishouden) => {
        const gegeven = projectieEvents(door(nieuw(huishouden), []))
        const verwacht = doelbinding.systemen.flatMap((audience) => {
          const data = project(huishouden, doelbinding.regelVoor(audience)!, doelbinding, '2026-11-22')
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
        const snapshot = daarna(door(nieuw(huishouden), []), nieuw(huishouden))
        const omgekeerd = Object.fromEntries(Object.entries(snapshot.huishouden).reverse()) as typeof huishouden
        expect(door({ ...snapshot, huishouden: omgekeerd }, []).events).toEqual([])
      }),
    )
  })

  test('of an organisation without a row any more, after an undone merge, are nothing from then on, and stay so', () => {
    fc.assert(
      fc.property(arbitraryHuishouden, (huishouden) => {
        const snapshot = daarna(door(nieuw(huishouden), []), nieuw(huishouden))
        const zonder = { ...snapshot, huishouden: { ...huishouden, betrokkenheden: {} } }
        const na = daarna(door(zonder, []), zonder)
        const organisaties = Object.keys(snapshot.projecties).filter((wie) => !doelbinding.systemen.includes(wie))
        for (const wie of organisaties) expect(na.projecties[wie]).toMatchObject({ versie: 2, hash: null })
        expect(door(na, []).projecties).toEqual([])
      }),
    )
  })

  test('of a partner that lost its right end with one tombstone and a higher version', () => {
    fc.assert(
      fc.property(arbitraryHuishouden, (huishouden) => {
        const snapshot = daarna(door(nieuw(huishouden), []), nieuw(huishouden))
        const leeg = { ...snapshot, huishouden: { ...huishouden, inwoners: {} } }
        const einde = door(leeg, [])
        const systemen = einde.projecties.filter(({ audience }) => doelbinding.systemen.includes(audience))
        expect(einde.events.map(({ type, data, attributes }) => [type, data, attributes['versie']])).toEqual(
          systemen.map(() => ['nl.wijkhub.projectie-beeindigd', null, '2']),
        )
        expect(einde.projecties.map(({ audience }) => audience).toSorted()).toEqual(
          Object.keys(snapshot.projecties).toSorted(),
        )
        expect(door(daarna(einde, leeg), []).events).toEqual([])
      }),
    )
  })

  test('acknowledge a contribution to its sender also when nothing changed', () => {
    fc.assert(
      fc.property(arbitraryHuishouden, fc.constantFrom(...doelbinding.systemen), (huishouden, audience) => {
        const snapshot = daarna(door(nieuw(huishouden), []), nieuw(huishouden))
        const vorige = snapshot.projecties[audience]?.versie ?? 0
        const bevestigd = verander(snapshot, { huishouden, feiten: [] }, handeling(audience), 7)
        expect(bevestigd.events).toHaveLength(1)
        expect(bevestigd.events[0]).toMatchObject({
          topic: `wijkhub.projectie.${audience}`,
          attributes: { versie: String(vorige + 1), bijdrage: '7' },
        })
      }),
    )
  })
})

describe('integrators', () => {
  const gemeld = ({ events }: Wijziging) => events.filter(({ topic }) => topic === topicHuishouden)

  test('hear that something happened: not what, not who did it, and no number from which one could count', () => {
    fc.assert(
      fc.property(arbitraryHuishouden, (huishouden) => {
        expect(gemeld(door(nieuw(huishouden), [doel])).map(({ data }) => data)).toEqual([
          { huishoudenId: huishouden.huishoudenId, soort: 'doel-vastgesteld' },
        ])
      }),
    )
  })

  test.each<Feit['soort']>([
    'signaal-gemeld',
    'match-ontvangen',
    'verwezen',
    'verwijzing-bijgewerkt',
    'besluit-genomen',
    'zorg-gestart',
    'contactmoment-vastgelegd',
    'toestemming-gegeven',
    'toestemming-ingetrokken',
    'afwijking-gemeld',
  ])('do not hear of a %s: its name tells of a risk, care, a debt or a consent', (soort) => {
    expect((verteldeFeiten as readonly string[]).includes(soort)).toBe(false)
  })
})

test('the version an organisation sees goes up when what it sees changes, and at nothing else', () => {
  fc.assert(
    fc.property(arbitraryHuishouden, (huishouden) => {
      const snapshot = daarna(door(nieuw(huishouden), []), nieuw(huishouden))
      const [inwonerId] = Object.keys(huishouden.inwoners)
      const bezoek: Feit = {
        soort: 'contactmoment-vastgelegd',
        contactmomentId: '00000000-0000-4000-8000-00000000c0c0',
        contactmoment: {
          inwonerId: inwonerId!,
          organisatie: 'zorgbalans',
          datum: '2026-11-21',
          minuten: 30,
          prestatiecode: '11000',
          tariefCenten: 575,
          agbUitvoerder: '98000001',
        },
      }
      const organisaties = new Set(Object.values(huishouden.betrokkenheden).map(({ organisatie }) => organisatie))
      const verschil = (feit: Feit) => {
        const wijziging = door(snapshot, [feit])
        return [...organisaties].filter((naam) => versieVoor(naam, snapshot, wijziging) > versieVoor(naam, snapshot))
      }
      expect(verschil(bezoek)).toEqual([...organisaties].filter((naam) => naam === 'zorgbalans'))
      expect(verschil(doel)).toEqual([...organisaties])
    }),
  )
})
