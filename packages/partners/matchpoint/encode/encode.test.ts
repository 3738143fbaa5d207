import { evolve } from '@wijkhub/model'
import { arbitraryHuishouden, inrichting, voorbeeldHuishouden } from '@wijkhub/builders'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { geenKoppeling, projectieVoor, verzoen } from '../fixtures/verzoen-in-geheugen.ts'
import { goudenBerichten, zonderBsn } from '../fixtures/gouden-berichten.ts'
import { meldingenVan } from './melding.ts'
import { Match, Melding, Verwijdering } from '../wire.ts'

const gewenst = projectieVoor(voorbeeldHuishouden())!
const signaalId = Object.keys(gewenst.signalen!)[0]!
const jeugdigeId = gewenst.signalen![signaalId]!.inwonerId!

/** The household with a second signal about the same youth, by another organisation. */
function metTweedeSignaal() {
  const signaal = voorbeeldHuishouden().signalen[signaalId]!
  return evolve(voorbeeldHuishouden(), {
    soort: 'signaal-gemeld',
    signaalId: 'ffffffff-0000-4000-8000-000000000002',
    signaal: { ...signaal, gemeldDoor: 'dock', medewerker: { naam: 'Bo Visser' } },
  })
}

describe('golden messages', () => {
  const schemas: Record<string, z.ZodType> = { 'match.json': Match, 'melding-verwijdering.json': Verwijdering }
  test.each(Object.entries(goudenBerichten()))('%s fits its schema', (bestand, inhoud) => {
    expect((schemas[bestand] ?? Melding).safeParse(JSON.parse(inhoud)).error).toBeUndefined()
  })
})

test('a melding holds the BSN, the reporter and the dates, and nothing about why', () => {
  const inhoud = JSON.parse(verzoen({ ...geenKoppeling, gewenst }).berichten[0]!.inhoud) as Record<string, unknown>
  expect(Object.keys(inhoud).sort()).toEqual(['gemeldOp', 'jeugdige', 'meldingsbevoegde', 'signaalId', 'verwijderenOp'])
  expect(inhoud['jeugdige']).toEqual({ bsn: '999999369' })
  expect(JSON.stringify(inhoud)).not.toMatch(/Verzuimt|school|Groot Esselink/)
})

test('a youth whose BSN becomes known is changed under the number the index gave, not reported again', () => {
  const eerst = verzoen({ ...geenKoppeling, gewenst: projectieVoor(zonderBsn(voorbeeldHuishouden()))! })
  expect(eerst.koppeling.nummer).toBe('MP-1')
  const { berichten } = verzoen({ ...eerst.koppeling, gewenst })
  expect(berichten.map(({ route }) => route)).toEqual([{ methode: 'PUT', pad: '/meldingen/MP-1' }])
})

test('two signals are two meldingen, each kept under its own number', () => {
  const { berichten, koppeling } = verzoen({ ...geenKoppeling, gewenst: projectieVoor(metTweedeSignaal())! })
  expect(berichten.map(({ soort }) => soort)).toEqual(['melding', 'melding'])
  expect(koppeling.nummer).toBe('MP-1')
  expect(Object.values(koppeling.geheugen).filter((waarde) => waarde.startsWith('MP-'))).toEqual(['MP-1', 'MP-2'])
})

test('data two meldingen share reaches both, although they are changed one after the other', () => {
  const twee = metTweedeSignaal()
  const eerst = verzoen({ ...geenKoppeling, gewenst: projectieVoor(zonderBsn(twee))! })
  const { berichten } = verzoen({ ...eerst.koppeling, gewenst: projectieVoor(twee)! })
  expect(berichten.map(({ route }) => route['pad'])).toEqual(['/meldingen/MP-1', '/meldingen/MP-2'])
})

test('a change that is taken back halfway is taken back at the melding that had it', () => {
  const twee = metTweedeSignaal()
  const oud = projectieVoor(zonderBsn(twee))!
  const eerst = verzoen({ ...geenKoppeling, gewenst: oud }).koppeling
  const halverwege = verzoen({ ...eerst, gewenst: projectieVoor(twee)! }).berichten[0]!
  const { berichten } = verzoen({
    ...eerst,
    stand: halverwege.stand,
    geheugen: { ...eerst.geheugen, ...halverwege.geheugen },
    gewenst: oud,
  })
  expect(berichten.map(({ route }) => route['pad'])).toEqual(['/meldingen/MP-1'])
})

test('the end of the right removes every melding, and a right that returns reports the youth anew', () => {
  const eerst = verzoen({ ...geenKoppeling, gewenst: projectieVoor(metTweedeSignaal())! })
  const einde = verzoen({ ...eerst.koppeling, gewenst: undefined })
  expect(einde.berichten.map(({ soort }) => soort)).toEqual(['melding-verwijdering', 'melding-verwijdering'])
  expect(JSON.parse(einde.berichten[0]!.inhoud)).toMatchObject({ grond: 'recht-beeindigd' })
  expect(verzoen({ ...einde.koppeling, gewenst }).berichten.map(({ soort }) => soort)).toEqual(['melding'])
})

test('nothing is said when the index holds what it should, also after the day it removes the melding itself', () => {
  const { koppeling } = verzoen({ ...geenKoppeling, gewenst })
  expect(verzoen(koppeling).berichten).toEqual([])
  expect(verzoen({ ...koppeling, gewenst: undefined }, '2028-11-22T00:00:00Z').berichten).toEqual([])
})

test('V2: a youth known without a BSN who moves is changed in the index; with a BSN the index follows the BRP itself', () => {
  const verhuisd = (projectie: typeof gewenst) => ({ ...projectie, adres: { ...projectie.adres, huisnummer: 99 } })
  const zonder = projectieVoor(zonderBsn(voorbeeldHuishouden()))!
  const { koppeling } = verzoen({ ...geenKoppeling, gewenst: zonder })
  const { berichten } = verzoen({ ...koppeling, gewenst: verhuisd(zonder) })
  expect(berichten.map(({ soort }) => soort)).toEqual(['melding-wijziging'])
  expect(JSON.parse(berichten[0]!.inhoud)).toMatchObject({ jeugdige: { adres: { huisnummer: 99 } } })
  const metBsn = verzoen({ ...geenKoppeling, gewenst }).koppeling
  expect(verzoen({ ...metBsn, gewenst: verhuisd(gewenst) }).berichten).toEqual([])
})

test('V3: a signal that is no longer there is removed, and the one of the other organisation stays', () => {
  const { koppeling } = verzoen({ ...geenKoppeling, gewenst: projectieVoor(metTweedeSignaal())! })
  const { berichten } = verzoen({ ...koppeling, gewenst })
  expect(berichten.map(({ soort, route }) => [soort, route['pad']])).toEqual([
    ['melding-verwijdering', '/meldingen/MP-2/verwijdering'],
  ])
  expect(JSON.parse(berichten[0]!.inhoud)).toMatchObject({ grond: 'risico-weg' })
})

test('whatever a link believes it holds, the index can be told what it should hold', () => {
  const stand = {
    ...gewenst,
    inwoners: {},
    signalen: { ...gewenst.signalen, 'ffffffff-0000-4000-8000-000000000002': {} },
  }
  const { berichten } = verzoen({ ...geenKoppeling, geheugen: { [signaalId]: 'MP-1' }, stand, gewenst })
  expect(berichten.map(({ route }) => route['pad'])).toEqual([
    '/signalen/ffffffff-0000-4000-8000-000000000002/verwijdering',
    '/meldingen/MP-1',
  ])
})

describe('the day of removal', () => {
  const dag = (gemeldOp: string, geboortedatum: string) =>
    meldingenVan(
      {
        ...gewenst,
        inwoners: { [jeugdigeId]: { ...gewenst.inwoners![jeugdigeId], geboortedatum } },
        signalen: { [signaalId]: { ...gewenst.signalen![signaalId], gemeldOp } },
      },
      '2026-01-01',
      inrichting.naamVan,
    ).get(signaalId)!.verwijderenOp

  test.each([
    ['two years after the melding', '2026-11-22T10:00:00Z', '2012-04-18', '2028-11-22'],
    ['the 23rd birthday when that comes first', '2026-11-22T10:00:00Z', '2004-06-01', '2027-06-01'],
    ['never more than two years after a leap day', '2028-02-29T10:00:00Z', '2012-04-18', '2030-02-28'],
    ['counted from the day in the Netherlands', '2026-07-01T22:30:00Z', '2012-04-18', '2028-07-02'],
    ['1 March for who was born on a leap day', '2026-11-22T10:00:00Z', '2004-02-29', '2027-03-01'],
  ])('is %s', (_, gemeldOp, geboortedatum, verwacht) => {
    expect(dag(gemeldOp, geboortedatum)).toBe(verwacht)
  })
})

test('from any household to any other, the index ends up with exactly the meldingen it should hold', () => {
  const projectie = fc
    .option(arbitraryHuishouden, { nil: undefined })
    .map((huishouden) => huishouden && projectieVoor(huishouden))
  fc.assert(
    fc.property(fc.array(projectie, { minLength: 1, maxLength: 4 }), (wensen) => {
      const index = new Map<string, unknown>()
      let koppeling = geenKoppeling
      for (const wens of wensen) {
        const stap = verzoen({ ...koppeling, gewenst: wens })
        koppeling = stap.koppeling
        for (const { soort, inhoud } of stap.berichten) {
          const melding = JSON.parse(inhoud) as Melding
          if (soort === 'melding-verwijdering') index.delete(melding.signaalId)
          else index.set(Melding.parse(melding).signaalId, melding)
        }
        // One that the index cannot hold is said to be so, and is not there.
        const alle = [...(wens ? meldingenVan(wens, '2026-11-22', inrichting.naamVan) : [])]
        expect(index).toEqual(new Map(alle.filter(([, melding]) => melding !== null)))
      }
    }),
    { numRuns: 60 },
  )
})
