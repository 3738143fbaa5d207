import { evolve } from '@wijkhub/model'
import {
  arbitraryHuishouden,
  jsonFouten,
  standaardenMap,
  voorbeeldHuishouden,
  zonderStandaarden,
} from '@wijkhub/builders'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { aanlevering, geenKoppeling, projectieVoor, verzoen } from '../fixtures/verzoen-in-geheugen.ts'
import { metTelefoonnummer, goudenBerichten, zonderBsn } from '../fixtures/gouden-berichten.ts'
import { trajectenVan } from './overdracht.ts'
import { Beeindiging, Overdracht, Terugmelding } from '../wire.ts'

const uitwisselmodel = 'ddas/schuldhulpverlening-v1.0/json_schema_Uitwisselmodel.json'
const gewenst = projectieVoor(voorbeeldHuishouden())!
const verwijzingId = Object.keys(gewenst.verwijzingen!)[0]!

describe('golden messages', () => {
  const schemas: Record<string, z.ZodType> = { 'beeindiging.json': Beeindiging, 'intake-gepland.json': Terugmelding }
  const bestanden = Object.entries(goudenBerichten())

  test.each(bestanden)('%s fits its schema', (bestand, inhoud) => {
    expect((schemas[bestand] ?? Overdracht).safeParse(JSON.parse(inhoud)).error).toBeUndefined()
  })

  const metTraject = bestanden.filter(([, inhoud]) => inhoud.includes('"traject"'))
  test.skipIf(!standaardenMap).each(metTraject)(
    `the DDAS part of %s validates against the official schema${standaardenMap ? '' : ` (${zonderStandaarden})`}`,
    (_, inhoud) => {
      expect(jsonFouten((JSON.parse(inhoud) as Overdracht).traject, uitwisselmodel)).toEqual([])
    },
  )
})

test('DDAS gets the BSN and the day of the referral; how to reach the client stands beside it', () => {
  const { traject, overdracht } = JSON.parse(verzoen({ ...geenKoppeling, gewenst }).berichten[0]!.inhoud) as Overdracht
  expect(traject.leveringen[0].schuldhulptrajecten).toEqual([
    { gemeentecode: '0392', aanmelding: { startdatum: '2026-11-22' }, client: [{ Burgerservicenummer: '999999357' }] },
  ])
  expect(overdracht).toMatchObject({
    verwezenDoor: 'Kontext',
    reden: 'Problematische schulden',
    clienten: [{ telefoonnummer: '0612345601' }],
    vragen: [{ omschrijving: 'Betalingsachterstanden bij huur en energie' }],
    regisseur: { organisatie: 'Kontext', naam: 'Sanne de Wit' },
  })
})

test('a client without BSN carries everything else that identifies him', () => {
  const { traject } = JSON.parse(
    verzoen({ ...geenKoppeling, gewenst: projectieVoor(zonderBsn(voorbeeldHuishouden()))! }).berichten[0]!.inhoud,
  ) as Overdracht
  expect(traject.leveringen[0].schuldhulptrajecten[0].client).toEqual([
    { Geboortedatum: '1990-11-16', Geslachtsaanduiding: 'Vrouw', Postcode: '9999XX', Huisnummer: '12' },
  ])
})

test("nothing is said again when the state of the referral changes: that is the partner's own", () => {
  const { koppeling } = verzoen({ ...geenKoppeling, gewenst })
  const gevorderd = {
    ...gewenst.verwijzingen![verwijzingId],
    status: 'intake-gepland' as const,
    statusDatum: '2026-12-02',
  }
  expect(
    verzoen({ ...koppeling, gewenst: { ...gewenst, verwijzingen: { [verwijzingId]: gevorderd } } }).berichten,
  ).toEqual([])
})

test('a new telephone number is one message about the same trajectory, with the newer version', () => {
  const { koppeling } = verzoen({ ...geenKoppeling, gewenst })
  const { berichten } = verzoen({
    ...koppeling,
    gewensteVersie: 7,
    gewenst: projectieVoor(metTelefoonnummer(voorbeeldHuishouden(), '0612345602'))!,
  })
  expect(berichten.map(({ soort, route }) => [soort, route])).toEqual([
    ['traject-wijziging', { methode: 'PUT', pad: `/trajecten/${verwijzingId}` }],
  ])
  expect((JSON.parse(berichten[0]!.inhoud) as Overdracht).overdracht.versie).toBe(7)
})

test('data two referrals share reaches both, although they are sent one after the other', () => {
  const tweede = { ...voorbeeldHuishouden().verwijzingen[verwijzingId]!, reden: 'Opnieuw' }
  const twee = evolve(voorbeeldHuishouden(), {
    soort: 'verwezen',
    verwijzingId: 'ffffffff-0000-4000-8000-000000000002',
    verwijzing: tweede,
  })
  const { koppeling, berichten } = verzoen({ ...geenKoppeling, gewenst: projectieVoor(twee)! })
  expect(berichten).toHaveLength(2)
  expect(
    verzoen({ ...koppeling, gewenst: projectieVoor(metTelefoonnummer(twee, '0612345602'))! }).berichten,
  ).toHaveLength(2)
})

test('whatever a link believes it holds, the partner can be told what it should hold', () => {
  const stand = { ...gewenst, inwoners: {}, verwijzingen: { [verwijzingId]: { status: 'ontvangen' as const } } }
  expect(verzoen({ ...geenKoppeling, stand, gewenst }).berichten.map(({ soort }) => soort)).toEqual([
    'traject-wijziging',
  ])
  expect(verzoen({ ...geenKoppeling, stand, gewenst: undefined }).berichten.map(({ soort }) => soort)).toEqual([
    'beeindiging',
  ])
})

test('withdrawn consent ends the trajectory with nothing in the message but the referral', () => {
  const { koppeling } = verzoen({ ...geenKoppeling, gewenst })
  const einde = verzoen({ ...koppeling, gewenst: undefined })
  expect(einde.berichten.map(({ soort, route }) => [soort, route['pad']])).toEqual([
    ['beeindiging', `/trajecten/${verwijzingId}/beeindiging`],
  ])
  expect(einde.berichten[0]!.inhoud).not.toMatch(/Haverkamp|999999357|0612345601/)
  expect(verzoen({ ...einde.koppeling, gewenst }).berichten.map(({ soort }) => soort)).toEqual(['traject'])
})

test('from any household to any other, the partner ends up with exactly the referrals it should hold', () => {
  const metToestemming = arbitraryHuishouden.map((huishouden) =>
    evolve(huishouden, {
      soort: 'toestemming-gegeven',
      toestemmingId: 'ffffffff-0000-4000-8000-000000000009',
      toestemming: { inwonerId: Object.keys(huishouden.inwoners)[0]!, voor: 'schuldhulp', gegevenOp: '2026-01-01' },
    }),
  )
  const projectie = fc
    .option(metToestemming, { nil: undefined })
    .map((huishouden) => huishouden && projectieVoor(huishouden))
  fc.assert(
    fc.property(fc.array(projectie, { minLength: 1, maxLength: 4 }), (wensen) => {
      const partner = new Map<string, unknown>()
      let koppeling = geenKoppeling
      for (const wens of wensen) {
        const stap = verzoen({ ...koppeling, gewenst: wens })
        koppeling = stap.koppeling
        for (const { soort, inhoud } of stap.berichten) {
          const json: unknown = JSON.parse(inhoud)
          if (soort === 'beeindiging') partner.delete(Beeindiging.parse(json).verwijzingId)
          else {
            const { traject, overdracht } = Overdracht.parse(json)
            const { berichtreferentie: _, versie: __, ...rest } = overdracht
            partner.set(overdracht.verwijzingId, {
              traject: traject.leveringen[0].schuldhulptrajecten[0],
              overdracht: rest,
            })
          }
        }
        // One that DDAS cannot hold is said to be so, and is not there.
        const trajecten = [...(wens ? trajectenVan(wens, aanlevering) : [])].filter(([, traject]) => traject !== null)
        expect(partner).toEqual(new Map(trajecten))
      }
    }),
    { numRuns: 60 },
  )
})
