import { resolve } from 'node:path'
import { maakVoorrang } from '@wijkhub/model'
import { expect, test } from 'vitest'
import { leesInrichting } from './lees-inrichting.ts'
import { vertelBeleid } from './vertel-beleid.ts'

const haarlem = leesInrichting(resolve(import.meta.dirname, '../../../inrichting', 'haarlem.yaml'))
const toelating = { organisatie: 'dock', functies: ['opbouwwerker'], dagen: 30, waarom: 'Afspraak' }
const met = { ...haarlem, beleid: { ...haarlem.beleid, betrokkenheid: [toelating] } }

test('the same agreements are no difference, nor is another reason for one', () => {
  expect(vertelBeleid(haarlem, haarlem)).toEqual([])
  const anderWaarom = { ...met, beleid: { ...met.beleid, betrokkenheid: [{ ...toelating, waarom: 'Toch' }] } }
  expect(vertelBeleid(met, anderWaarom)).toEqual([])
})

test('who is let in at once, or no longer, is said by name', () => {
  expect(vertelBeleid(haarlem, met)).toEqual([
    expect.stringMatching(/^Voortaan meteen toegelaten: .+ \(dock\), alleen als opbouwwerker, 30 dagen$/),
  ])
  expect(vertelBeleid(met, haarlem)).toEqual([expect.stringMatching(/^Niet meer meteen toegelaten: .+ \(dock\)/)])
  const ruimer = {
    ...met,
    beleid: { ...met.beleid, betrokkenheid: [{ organisatie: 'dock', waarom: 'Afspraak' }] },
  }
  expect(vertelBeleid(met, ruimer)).toHaveLength(2)
})

test('longer reading in need, and another whose word counts, are said', () => {
  const { uren } = haarlem.beleid.noodtoegang
  const langer = { ...haarlem, beleid: { ...haarlem.beleid, noodtoegang: { uren: uren + 1 } } }
  expect(vertelBeleid(haarlem, langer)).toEqual([`Lezen in nood duurt ten hoogste ${uren + 1} uur, was ${uren}`])
  const korter = { ...haarlem, beleid: { ...haarlem.beleid, naSluiten: { dagen: 30 } } }
  expect(vertelBeleid(haarlem, korter)).toEqual([
    'Het resultaat van een gesloten huishouden is 30 dagen te lezen, was 365',
  ])
  const regels = haarlem.voorrang.regels.map((regel) =>
    regel.velden.includes('naam') ? { velden: regel.velden, alleen: ['kontext'], waarom: 'Proef' } : regel,
  )
  const anders = vertelBeleid(haarlem, { ...haarlem, voorrang: maakVoorrang(regels) })
  expect(anders).toContainEqual(expect.stringMatching(/^Wiens woord geldt van naam: alleen kontext, was brp/))
})

test('with what is measured from now on, or no longer, is said; another scale is another instrument', () => {
  const metInstrumenten = (...instrumenten: typeof haarlem.beleid.instrumenten) => ({
    ...haarlem,
    beleid: { ...haarlem.beleid, instrumenten },
  })
  const ladder = { code: 'ladder', naam: 'Ladder', domeinen: ['Meedoen'], laagste: 1, hoogste: 6 }
  const [geen, een] = [metInstrumenten(), metInstrumenten(ladder)]
  expect(vertelBeleid(geen, een)).toEqual(['Voortaan wordt ook gemeten met ladder'])
  expect(vertelBeleid(een, geen)).toEqual(['Met ladder wordt niet meer gemeten'])
  expect(vertelBeleid(een, metInstrumenten({ ...ladder, hoogste: 5 }))).toHaveLength(2)
  expect(vertelBeleid(een, een)).toEqual([])
})
