import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { foutenInSocialeKaart, foutenInWieBeslist } from './controleer-sociale-kaart.ts'
import { leesInrichting } from './lees-inrichting.ts'

const bestand = { organisaties: { dock: {} }, partners: { cjg: {} }, wijken: [{ naam: 'Parkwijk' }] }
const wieBeslist = (bereik: object) =>
  foutenInWieBeslist({ ...bestand, wieBeslist: { jeugdhulp: { bereik } } } as never)
const fouten = (anders: object) =>
  foutenInSocialeKaart({
    ...bestand,
    socialeKaart: { een: { naam: 'Een', soort: 'vrijwilligers', leefgebieden: ['Financiën'], ...anders } },
  } as never).map(({ pad }) => pad)

test.each<[string, object, string[]]>([
  [
    'an organisation',
    { bereik: { organisatie: 'dock' }, wijken: ['Parkwijk'], van: '2026-01-01', tot: '2027-01-01' },
    [],
  ],
  ['no organisation', { bereik: { organisatie: 'cjg' } }, ['socialeKaart/een/bereik']],
  ['a partner', { bereik: { partner: 'cjg' }, van: '2026-01-01' }, []],
  ['no partner', { bereik: { partner: 'dock' } }, ['socialeKaart/een/bereik']],
  [
    'outside, nowhere there is',
    { bereik: { buiten: { hoe: 'Bellen' } }, wijken: ['Nergens'] },
    ['socialeKaart/een/wijken'],
  ],
  [
    'over before it begins',
    { bereik: { partner: 'cjg' }, van: '2026-01-01', tot: '2026-01-01' },
    ['socialeKaart/een/tot'],
  ],
])('a service is reached by %s', (_, anders, paden) => {
  expect(fouten(anders)).toEqual(paden)
})

test('who decides on an application is an organisation or partner that is there, or reached outside the hub', () => {
  for (const bereik of [{ organisatie: 'dock' }, { partner: 'cjg' }, { buiten: { hoe: 'Bellen' } }])
    expect(wieBeslist(bereik)).toEqual([])
  const pad = 'wieBeslist/jeugdhulp/bereik'
  expect(wieBeslist({ organisatie: 'cjg' })).toEqual([{ pad, fout: 'cjg is geen organisatie' }])
  expect(wieBeslist({ partner: 'dock' })).toEqual([{ pad, fout: 'dock is geen partner' }])
})

test('in no inrichting a partner system reads of a hand-over, an onderzoek or an application, nor what a worker wrote of it', () => {
  const map = resolve(import.meta.dirname, '../../../inrichting')
  for (const { regels } of ['haarlem', 'zaanstad'].map(
    (naam) => leesInrichting(resolve(map, `${naam}.yaml`)).doelbinding,
  ))
    for (const { audience, soort, velden, rijen } of regels)
      if (soort === 'systeem')
        for (const deel of ['overdrachten', 'onderzoeken', 'voorzieningaanvragen', 'kantelingen'] as const)
          expect([audience, deel, rijen[deel], velden.some((pad) => pad.startsWith(deel))]).toEqual([
            audience,
            deel,
            undefined,
            false,
          ])
})
