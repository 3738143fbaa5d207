import type { Gelezen, Koppeling, Vertaling } from '@wijkhub/adapter-kit'
import { Inhoud, type Projectie } from '@wijkhub/model'
import { describe, expect, test } from 'vitest'
import { leesStatus } from './lees-melding.ts'
import { encode } from '../encode/encode.ts'
import { vertaalStatus } from './vertaal-status.ts'
import type { StatusMelding } from '../wire.ts'
import { huishouden, projectie, koppeling, inwonerId, omgeving } from '../fixtures/koppeling.ts'

describe('a status', () => {
  const verwijzingId = Object.keys(projectie.verwijzingen!)[0]!
  const status = {
    kenmerk: 'S-1',
    huishoudenId: huishouden.huishoudenId,
    verwijzingId,
    status: 'intake-gepland',
    statusDatum: '2026-12-01',
  }
  const vertaald = (melding: object) => {
    const uitslag = leesStatus(JSON.stringify(melding))
    if ('foutcode' in uitslag) throw new Error(uitslag.reden)
    return vertaalStatus(uitslag.bericht, koppeling, omgeving)
  }

  test('becomes a contribution, and what the CJG now holds is known', () => {
    const { bijdragen, stand } = vertaald(status) as Vertaling
    expect(Inhoud.parse(bijdragen[0])).toEqual({
      soort: 'verwijzing-bijgewerkt',
      verwijzingId,
      status: 'intake-gepland',
      statusDatum: '2026-12-01',
    })
    expect(stand!.verwijzingen![verwijzingId]).toMatchObject({ status: 'intake-gepland', statusDatum: '2026-12-01' })
  })

  test('without a date takes the date away, and said again is nothing new', () => {
    const { statusDatum: _, ...zonderDatum } = status
    const verwijzing = { ...projectie.verwijzingen![verwijzingId]!, status: 'intake-gepland' as const }
    const met = { ...projectie, verwijzingen: { [verwijzingId]: { ...verwijzing, statusDatum: '2026-12-01' } } }
    const zonder = { ...projectie, verwijzingen: { [verwijzingId]: verwijzing } }
    const na = (gewenst: Projectie, stand: Projectie) =>
      vertaalStatus(
        (leesStatus(JSON.stringify(zonderDatum)) as Gelezen<StatusMelding>).bericht,
        {
          ...koppeling,
          gewenst,
          stand,
        },
        omgeving,
      ) as Vertaling
    expect(na(met, met).bijdragen).toHaveLength(1)
    expect(na(met, met).stand!.verwijzingen![verwijzingId]).not.toHaveProperty('statusDatum')
    // The hub has not taken it in yet, and the CJG said something else in between.
    expect(na(met, zonder).bijdragen).toHaveLength(1)
    expect(na(zonder, met).bijdragen).toHaveLength(1)
    expect(na(zonder, zonder)).toEqual({ bijdragen: [] })
  })

  test('that is older than what was said last changes nothing; a moment in the future is refused', () => {
    const zeg = (gemeldOp: string, link: Koppeling) => {
      const melding = { ...status, statusDatum: undefined, status: 'in-behandeling', gemeldOp }
      return vertaalStatus((leesStatus(JSON.stringify(melding)) as Gelezen<StatusMelding>).bericht, link, omgeving)
    }
    const { stand, bijdragen } = zeg('2026-11-22T10:00:00+01:00', koppeling) as Vertaling
    expect(Inhoud.parse(bijdragen[0])).toMatchObject({ gemeldOp: '2026-11-22T10:00:00+01:00' })
    const link = { ...koppeling, stand: stand! }
    expect(zeg('2026-11-22T08:59:59Z', link)).toEqual({ bijdragen: [] })
    expect(encode(link, omgeving)).toMatchObject({ soort: 'gezin' })
    expect(encode({ ...link, gewenst: stand! }, omgeving)).toBeUndefined()
    expect(zeg('2027-11-22T09:00:00Z', link)).toMatchObject({ velden: [{ veld: 'gemeldOp' }] })
  })

  test('of a referral that is not the CJG’s is set aside', () => {
    expect(vertaald({ ...status, verwijzingId: inwonerId })).toMatchObject({ foutcode: 'verwijzing-onbekend' })
  })
})
