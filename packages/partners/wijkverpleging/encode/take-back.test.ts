import { describe, expect, test } from 'vitest'
import { leesBestand } from '@wijkhub/vektis'
import { naOordeel } from '../geheugen.ts'
import { geenKoppeling, verzoen } from '../fixtures/verzoen-in-geheugen.ts'
import { contactmoment, contactmomentId, gewenst, metContactmomenten } from '../fixtures/gouden-berichten.ts'
import { tweede, regelsVan, inwonerId } from '../fixtures/regels.ts'

const ingetrokken = metContactmomenten({ [contactmomentId]: { ingetrokkenOp: '2026-11-22' } })
const afgekeurd = (referentienummer: string) => naOordeel({}, [{ referentienummer, status: 'afgekeurd' }])

describe('a claimed contact moment', () => {
  const geclaimd = verzoen({ ...geenKoppeling, gewenst }).koppeling
  const eerste = regelsVan(verzoen({ ...geenKoppeling, gewenst }).berichten[0]!.inhoud)[0]!

  test('that changes is taken back by a credit line that names it, and claimed anew', () => {
    const { berichten, koppeling } = verzoen({
      ...geclaimd,
      gewenst: metContactmomenten({ [contactmomentId]: { minuten: 45 } }),
    })
    const [credit, nieuw] = berichten.map(({ inhoud }) => regelsVan(inhoud)[0]!)
    expect(credit).toMatchObject({ '0426': '00003450', '0427': 'C', '0430': 'C', '0432': eerste['0431'] })
    expect(leesBestand(berichten[0]!.inhoud).at(-1)!.rubrieken).toMatchObject({ '9907': '00000003450', '9908': 'C' })
    expect(nieuw).toMatchObject({ '0429': '00005175', '0430': 'D', '0432': ' '.repeat(20) })
    expect(new Set([eerste, credit!, nieuw!].map((regel) => regel['0431'])).size).toBe(3)
    expect(verzoen(koppeling).berichten).toEqual([])
  })

  test('that is withdrawn is taken back', () => {
    const { berichten } = verzoen({ ...geclaimd, gewenst: ingetrokken })
    expect(berichten.map(({ inhoud }) => regelsVan(inhoud)[0]!['0430'])).toEqual(['C'])
  })

  test('that is not there any more stays claimed: she left, died, or it stands in another household', () => {
    expect(verzoen({ ...geclaimd, gewenst: metContactmomenten({}) }).berichten).toEqual([])
  })

  test('is taken back at the insurer it was claimed at, also after the person changed insurer', () => {
    const overgestapt = { ...gewenst.inwoners![inwonerId], verzekering: { uzovi: '9998', verzekerdennummer: 'N1' } }
    const wens = {
      ...metContactmomenten({ [contactmomentId]: { minuten: 45 } }),
      inwoners: { [inwonerId]: overgestapt },
    }
    const { berichten } = verzoen({ ...geclaimd, gewenst: wens })
    expect(berichten.map(({ inhoud }) => leesBestand(inhoud)[0]!.rubrieken['0108'])).toEqual(['9999', '9998'])
  })

  test('stays claimed when the right to the household ends', () => {
    expect(verzoen({ ...geclaimd, gewenst: undefined }).berichten).toEqual([])
  })

  test('is not claimed again when the right to the household comes back', () => {
    const einde = verzoen({ ...geclaimd, gewenst: undefined }).koppeling
    expect(verzoen({ ...einde, gewenst }).berichten).toEqual([])
  })

  test('that was refused afterwards is not offered again as it is, and says so', () => {
    const geweigerd = {
      ...geclaimd,
      geheugen: { ...geclaimd.geheugen, ...afgekeurd(eerste['0431']!) },
    }
    expect(verzoen(geweigerd)).toMatchObject({
      berichten: [],
      rust: { onverzendbaar: [{ code: 'ontvanger-keurt-af', onderdeel: `contactmomenten/${contactmomentId}` }] },
    })
  })

  test('that was refused and then approved after all stands, and is taken back when it is corrected', () => {
    const geheugen = { ...geclaimd.geheugen, ...afgekeurd(eerste['0431']!) }
    const toch = naOordeel(geheugen, [{ referentienummer: eerste['0431']!, status: 'goedgekeurd' }])
    const koppeling = { ...geclaimd, geheugen: { ...geheugen, ...toch } }
    expect(verzoen(koppeling)).toMatchObject({ berichten: [], rust: undefined })
    const { berichten } = verzoen({ ...koppeling, gewenst: ingetrokken })
    expect(berichten.map(({ inhoud }) => regelsVan(inhoud)[0]!['0430'])).toEqual(['C'])
  })

  test('that was refused afterwards and then corrected is claimed under a number of its own, without a credit', () => {
    const geweigerd = {
      ...geclaimd,
      geheugen: { ...geclaimd.geheugen, ...afgekeurd(eerste['0431']!) },
    }
    const { berichten } = verzoen({ ...geweigerd, gewenst: metContactmomenten({ [contactmomentId]: { minuten: 45 } }) })
    const regels = berichten.map(({ inhoud }) => regelsVan(inhoud)[0]!)
    expect(regels.map((regel) => regel['0430'])).toEqual(['D'])
    expect(regels[0]!['0431']).not.toBe(eerste['0431'])
  })

  test('whose credit was refused afterwards is taken back again at the next change, and says so until then', () => {
    const vervallen = verzoen({ ...geclaimd, gewenst: ingetrokken })
    const credit = regelsVan(vervallen.berichten[0]!.inhoud)[0]!['0431']!
    const { koppeling } = vervallen
    const geweigerd = {
      ...koppeling,
      geheugen: { ...koppeling.geheugen, ...afgekeurd(credit) },
    }
    expect(verzoen(geweigerd)).toMatchObject({
      berichten: [],
      rust: { onverzendbaar: [{ code: 'ontvanger-keurt-af' }] },
    })
    const opnieuw = verzoen({ ...geweigerd, gewensteVersie: koppeling.gewensteVersie + 1 })
    expect(opnieuw.berichten.map(({ inhoud }) => regelsVan(inhoud)[0]!)).toMatchObject([
      { '0430': 'C', '0432': eerste['0431'] },
    ])
  })
})

describe('of a person whose', () => {
  const geclaimd = verzoen({ ...geenKoppeling, gewenst }).koppeling
  const eerste = regelsVan(verzoen({ ...geenKoppeling, gewenst }).berichten[0]!.inhoud)[0]!
  const inwoner = gewenst.inwoners![inwonerId]!
  const met = (wijziging: Partial<typeof inwoner>) => ({
    ...gewenst,
    inwoners: { [inwonerId]: { ...inwoner, ...wijziging } },
  })

  test.each([
    ['BSN', met({ bsn: '999990019' }), '0403', '999990019'],
    ['insurer', met({ verzekering: { uzovi: '9998', verzekerdennummer: 'N1' } }), '0404', '9998'],
    [
      'number at the insurer',
      met({ verzekering: { uzovi: '9999', verzekerdennummer: 'N1' } }),
      '0405',
      'N1'.padEnd(15),
    ],
  ])('%s was corrected, the claim is taken back as it was and made anew', (_, wens, veld, waarde) => {
    const { berichten, koppeling } = verzoen({ ...geclaimd, gewenst: wens })
    expect(berichten.map(({ inhoud }) => regelsVan(inhoud)[0]!)).toMatchObject([
      { '0430': 'C', '0432': eerste['0431'], [veld]: eerste[veld] },
      { '0430': 'D', [veld]: waarde },
    ])
    expect(verzoen(koppeling)).toMatchObject({ berichten: [], rust: undefined })
  })

  test('insurer changed since, the claim stays where it was made and later care goes to the new one', () => {
    const verzekering = { uzovi: '9998', verzekerdennummer: 'N1', sinds: '2026-11-22' }
    const wens = {
      ...met({ verzekering }),
      contactmomenten: { ...gewenst.contactmomenten, [tweede]: { ...contactmoment, datum: '2026-11-22' } },
    }
    const { berichten } = verzoen({ ...geclaimd, gewenst: wens })
    expect(berichten.map(({ inhoud }) => regelsVan(inhoud)[0]!)).toMatchObject([
      { '0404': '9998', '0430': 'D', '0414': '20261122' },
    ])
    expect(verzoen({ ...geenKoppeling, gewenst: met({ verzekering }) }).rust).toMatchObject({
      onverzendbaar: [{ code: 'verzekering-ontbreekt' }],
    })
  })

  test('BSN was corrected, a claim an older hub remembers is taken back under the BSN of then', () => {
    const { claims } = JSON.parse(geclaimd.geheugen[contactmomentId]!)
    const { volgnummer, prestatie, verzekerde } = claims[0]
    const { uzovi, verzekerdennummer } = verzekerde
    const oud = { volgnummer, open: true, inwonerId, prestatie, uzovi, verzekerdennummer }
    const koppeling = { ...geclaimd, geheugen: { [contactmomentId]: JSON.stringify(oud) } }
    const { berichten } = verzoen({ ...koppeling, gewenst: met({ bsn: '999990019' }) })
    expect(berichten.map(({ inhoud }) => regelsVan(inhoud)[0]!['0403'])).toEqual([eerste['0403'], '999990019'])
  })

  test('sex AW319 has no code for was heard afterwards, the claim stays as it was made', () => {
    expect(verzoen({ ...geclaimd, gewenst: met({ geslacht: 'O' }) }).berichten).toEqual([])
  })
})
